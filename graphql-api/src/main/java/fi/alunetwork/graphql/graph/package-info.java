/**
 * The way into the graph: the picture of a day, perhaps under a scenario, and records by their global ids. Uses
 * {@code core.graph}, the store's live graph, {@code scenario} and {@code schema}.
 */
@NullMarked
package fi.alunetwork.graphql.graph;

import org.jspecify.annotations.NullMarked;
