/**
 * The field {@code redundancy} of a picture. Translates the question and the answer and adds nothing; uses core's
 * {@code redundancy} and this module's {@code schema} and {@code reach}.
 */
@NullMarked
package fi.alunetwork.graphql.redundancy;

import org.jspecify.annotations.NullMarked;
