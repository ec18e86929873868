/**
 * A Neo4j in the program's own process, for whoever has {@code org.neo4j:neo4j} on the class path and names no server.
 * The only package that may touch the database's own classes: they are under the GPL and optional.
 */
@NullMarked
package fi.alunetwork.store.embedded;

import org.jspecify.annotations.NullMarked;
