package fi.alunetwork.graphql.paging;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list is, apart from the picture it is taken from and the page of it: the same scope, the same list. Lists of
 * different scenarios are different lists.
 *
 * @param name the connection
 * @param filter its filter
 * @param existence the existences it takes
 * @param orderBy its order
 * @param scenario the changes that the picture assumes, as text; empty where it assumes none
 */
public record ListScope(
        String name,
        @Nullable Object filter,
        @Nullable List<Existence> existence,
        @Nullable List<?> orderBy,
        String scenario) {

    /** A list of a picture. */
    public static ListScope of(
            DatedGraph graph,
            String name,
            @Nullable Object filter,
            @Nullable List<Existence> existence,
            @Nullable List<?> orderBy) {
        return new ListScope(
                name, filter, existence, orderBy, graph.graph().assumptions().scenario());
    }

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
