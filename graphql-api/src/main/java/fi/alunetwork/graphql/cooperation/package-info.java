/**
 * The field {@code cooperation} of a picture: who works with whom, as actors and ties. What is asked of that network
 * lies in the packages beside this one, which extend its type. Translates the question and the answer and adds nothing;
 * uses core's {@code cooperation} and this module's {@code schema} and {@code paging}.
 */
@NullMarked
package fi.alunetwork.graphql.cooperation;

import org.jspecify.annotations.NullMarked;
