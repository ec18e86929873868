/**
 * Constraints and indexes as versioned migrations. Uses neo4j-migrations, {@code cypher} and Spring's resource lookup.
 */
@NullMarked
package fi.alunetwork.store.schema;

import org.jspecify.annotations.NullMarked;
