/**
 * Importing a dataset: where it may be taken from, the upload as a ZIP file, the trial, and the runs with their
 * progress. Reading and checking is core's {@code dataset}, writing the store's editor; who may is {@code permission}'s
 * to say.
 */
@NullMarked
package fi.alunetwork.graphql.dataset;

import org.jspecify.annotations.NullMarked;
