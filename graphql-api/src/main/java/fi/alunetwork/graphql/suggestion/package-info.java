/**
 * The fields {@code missingPartnerships} and {@code connectingTies} of a cooperation network. Translates the questions
 * and the answers and adds nothing; uses core's {@code suggestion} and this module's {@code schema}, {@code paging},
 * {@code reach} and {@code travel}.
 */
@NullMarked
package fi.alunetwork.graphql.suggestion;

import org.jspecify.annotations.NullMarked;
