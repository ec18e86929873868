/**
 * The field {@code siting} of a picture. Translates the question and the answer and adds nothing; uses core's
 * {@code siting} and this module's {@code schema} and {@code reach}.
 */
@NullMarked
package fi.alunetwork.graphql.siting;

import org.jspecify.annotations.NullMarked;
