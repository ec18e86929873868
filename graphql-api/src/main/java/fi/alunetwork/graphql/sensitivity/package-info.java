/**
 * The field {@code sensitivity} of a picture. Translates the question and the answer and adds nothing; uses core's
 * {@code sensitivity} and this module's {@code schema} and {@code reach}.
 */
@NullMarked
package fi.alunetwork.graphql.sensitivity;

import org.jspecify.annotations.NullMarked;
