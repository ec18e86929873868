/**
 * Workshops, their sites, operators and provisions in the schema. Uses {@code core}, {@code schema}, {@code paging}.
 */
@NullMarked
package fi.alunetwork.graphql.workshop;

import org.jspecify.annotations.NullMarked;
