/** Partnerships and regional networks in the schema. Uses {@code core}, {@code schema}, {@code paging}. */
@NullMarked
package fi.alunetwork.graphql.partnership;

import org.jspecify.annotations.NullMarked;
