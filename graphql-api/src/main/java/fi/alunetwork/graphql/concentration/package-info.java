/**
 * The fields {@code concentration} and {@code concentrationSeries} of a picture. Translates the question and the answer
 * and adds nothing; uses core's {@code concentration} and this module's {@code reach} and {@code schema}.
 */
@NullMarked
package fi.alunetwork.graphql.concentration;

import org.jspecify.annotations.NullMarked;
