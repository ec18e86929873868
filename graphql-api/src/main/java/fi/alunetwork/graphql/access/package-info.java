/**
 * The field {@code access} of a picture. Translates the question and the answer and adds nothing; uses core's
 * {@code access} and this module's {@code schema} and {@code reach}.
 */
@NullMarked
package fi.alunetwork.graphql.access;

import org.jspecify.annotations.NullMarked;
