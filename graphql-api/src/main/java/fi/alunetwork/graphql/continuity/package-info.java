/**
 * The field {@code continuity} of a picture. Translates the question and the answer and adds nothing; uses core's
 * {@code continuity} and this module's {@code reach} and {@code schema}.
 */
@NullMarked
package fi.alunetwork.graphql.continuity;

import org.jspecify.annotations.NullMarked;
