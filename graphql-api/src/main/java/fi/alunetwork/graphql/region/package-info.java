/** Municipalities and areas in the schema. Uses {@code core}, {@code schema}, {@code paging}. */
@NullMarked
package fi.alunetwork.graphql.region;

import org.jspecify.annotations.NullMarked;
