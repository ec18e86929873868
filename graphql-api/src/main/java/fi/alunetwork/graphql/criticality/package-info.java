/**
 * The field {@code criticality} of a picture. Translates the question and the answer and adds nothing; uses core's
 * {@code criticality} and this module's {@code schema} and {@code reach}.
 */
@NullMarked
package fi.alunetwork.graphql.criticality;

import org.jspecify.annotations.NullMarked;
