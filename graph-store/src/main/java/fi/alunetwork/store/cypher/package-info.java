/**
 * Cypher as named files, and sessions on the one database that the store lives in. Uses the Neo4j driver and nothing of
 * this project.
 */
@NullMarked
package fi.alunetwork.store.cypher;

import org.jspecify.annotations.NullMarked;
