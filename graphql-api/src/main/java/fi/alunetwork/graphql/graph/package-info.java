/**
 * The way into the graph: the picture of a day, and records by their global ids. Uses {@code core.graph}, the store's
 * live graph and {@code schema}.
 */
@NullMarked
package fi.alunetwork.graphql.graph;

import org.jspecify.annotations.NullMarked;
