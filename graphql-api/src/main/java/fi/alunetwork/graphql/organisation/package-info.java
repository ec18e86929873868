/** Organisations, their owners and successors in the schema. Uses {@code core}, {@code schema}, {@code paging}. */
@NullMarked
package fi.alunetwork.graphql.organisation;

import org.jspecify.annotations.NullMarked;
