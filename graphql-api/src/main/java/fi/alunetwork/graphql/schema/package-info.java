/**
 * What every feature of the schema is written with: scalars, global ids, and the lines that map a GraphQL type to a
 * view of core. Uses {@code core}; knows no feature.
 */
@NullMarked
package fi.alunetwork.graphql.schema;

import org.jspecify.annotations.NullMarked;
