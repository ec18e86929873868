/**
 * The field {@code umbrella} of a picture. Translates the question and the answer and adds nothing; uses core's
 * {@code umbrella} and this module's {@code schema}, {@code partnering}, {@code reach} and {@code cooperation}.
 */
@NullMarked
package fi.alunetwork.graphql.umbrella;

import org.jspecify.annotations.NullMarked;
