/**
 * The field {@code robustness} of a cooperation network. Translates the question and the answer and adds nothing; uses
 * core's {@code robustness} and {@code cooperation} and this module's {@code schema} and {@code paging}.
 */
@NullMarked
package fi.alunetwork.graphql.robustness;

import org.jspecify.annotations.NullMarked;
