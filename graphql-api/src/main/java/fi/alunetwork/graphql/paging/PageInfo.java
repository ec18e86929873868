package fi.alunetwork.graphql.paging;

import org.jspecify.annotations.Nullable;

/**
 * Where a page lies in its list.
 *
 * @param hasNextPage whether anything comes after the page
 * @param hasPreviousPage whether anything comes before it
 * @param startCursor the first entry's cursor; null where the page is empty
 * @param endCursor the last entry's cursor; null where the page is empty
 */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
