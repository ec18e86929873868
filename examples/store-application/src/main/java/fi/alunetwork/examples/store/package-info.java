/** A small Spring Boot application that keeps a graph in Neo4j through the store library, without the gateway. */
@NullMarked
package fi.alunetwork.examples.store;

import org.jspecify.annotations.NullMarked;
