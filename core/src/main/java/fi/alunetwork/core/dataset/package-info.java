/**
 * The dataset folder: a Frictionless tabular data package that is read into
 * {@link fi.alunetwork.core.graph.GraphContents} with every fault told at once, and written from them. Uses the domain
 * records, {@code graph} and {@code quality}'s findings; the only package that sees CSV and JSON.
 */
@NullMarked
package fi.alunetwork.core.dataset;

import org.jspecify.annotations.NullMarked;
