/**
 * The field {@code comparison} of the query: two pictures, and each analysis asked of both. Translates the question and
 * the answer and adds nothing; uses core's {@code comparison}, the way into the graph, and the inputs of the analyses.
 */
@NullMarked
package fi.alunetwork.graphql.comparison;

import org.jspecify.annotations.NullMarked;
