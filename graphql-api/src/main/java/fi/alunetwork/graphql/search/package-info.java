/**
 * Finding records by name in the schema. Asks the store's index, resolves what it finds in the asked picture, and looks
 * through names in memory while the database is away. Uses {@code core}, {@code graph} and {@code schema}.
 */
@NullMarked
package fi.alunetwork.graphql.search;

import org.jspecify.annotations.NullMarked;
