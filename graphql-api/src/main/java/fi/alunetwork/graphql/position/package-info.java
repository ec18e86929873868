/**
 * The field {@code positions} of a cooperation network: who holds it together, who bridges its sectors, and its
 * communities. Translates the question and the answer and adds nothing; uses core's {@code position} and this module's
 * {@code cooperation}, {@code schema} and {@code paging}.
 */
@NullMarked
package fi.alunetwork.graphql.position;

import org.jspecify.annotations.NullMarked;
