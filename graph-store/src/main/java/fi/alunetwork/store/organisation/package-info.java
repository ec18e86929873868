/**
 * Organisations as nodes with owners, successors, home and areas as relationships; written in bulk with the whole graph
 * or one at a time through a repository of the flat node. Uses {@code element}, {@code region}, {@code cypher}, Spring
 * Data Neo4j and {@code core}.
 */
@NullMarked
package fi.alunetwork.store.organisation;

import org.jspecify.annotations.NullMarked;
