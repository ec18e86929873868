/**
 * The fields {@code path} and {@code neighbourhood} of a cooperation network. Translates the question and the answer
 * and adds nothing; uses core's {@code path} and {@code cooperation} and this module's {@code schema}.
 */
@NullMarked
package fi.alunetwork.graphql.path;

import org.jspecify.annotations.NullMarked;
