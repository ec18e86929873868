/**
 * The field {@code consortium} of a picture. Translates the question and the answer and adds nothing; uses core's
 * {@code consortium} and this module's {@code schema}, {@code partnering}, {@code reach} and {@code cooperation}.
 */
@NullMarked
package fi.alunetwork.graphql.consortium;

import org.jspecify.annotations.NullMarked;
