/**
 * Connections: pages of a sorted list, and cursors that tell a place by what the list is sorted by. Uses {@code core}'s
 * selection and the page size of {@code schema}; knows no feature.
 */
@NullMarked
package fi.alunetwork.graphql.paging;

import org.jspecify.annotations.NullMarked;
