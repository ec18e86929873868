package fi.alunetwork.graphql.paging;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Existence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list is, apart from the picture it is taken from and the page of it: the same scope, the same list.
 *
 * @param name the connection
 * @param filter its filter
 * @param existence the existences it takes
 * @param orderBy its order
 */
public record ListScope(
        String name,
        @Nullable Object filter,
        @Nullable List<Existence> existence,
        @Nullable List<?> orderBy) {

    /** The most things that a list can be sorted by at once. */
    public static final int MOST_ORDERS = 5;

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where there are too many orders
     */
    public ListScope {
        if (orderBy != null && orderBy.size() > MOST_ORDERS) {
            throw BadQuestionException.badArgument("Argument orderBy has " + orderBy.size()
                    + " entries; expected at most " + MOST_ORDERS + ". Maybe the later ones never decide.");
        }
    }
}
