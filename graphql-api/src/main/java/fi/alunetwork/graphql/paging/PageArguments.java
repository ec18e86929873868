package fi.alunetwork.graphql.paging;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.graphql.schema.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked.
 *
 * @param first so many from the beginning, or from after {@code after}
 * @param after only what comes after this cursor
 * @param last so many from the end, or up to before {@code before}
 * @param before only what comes before this cursor
 */
public record PageArguments(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    /**
     * How many entries are asked.
     *
     * @throws BadQuestionException where both ends are asked at once, or the number is out of its range
     */
    int size() {
        if (first != null && last != null) {
            throw BadQuestionException.badArgument("Arguments first (" + first + ") and last (" + last
                    + ") are given together; expected one of them. Maybe ask for the two ends under two aliases.");
        }
        return last == null ? PageSize.of("first", first) : PageSize.of("last", last);
    }

    boolean fromEnd() {
        return last != null;
    }
}
