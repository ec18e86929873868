package fi.alunetwork.core.partnering;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import java.time.Duration;
import java.util.List;

/**
 * How far the search for a choice of partners goes. It never makes an answer wrong: what is not proved in the time is
 * told with its bound.
 *
 * @param limit how many equally good choices are listed at most, 1 to 100
 * @param time how long the search may take, above 0
 */
public record SearchLimits(int limit, Duration time) {

    /** Twenty equally good choices, and three seconds. */
    public static final SearchLimits USUAL = new SearchLimits(20, Duration.ofSeconds(3));

    private static final int MOST_LISTED = 100;

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where one is out of its range
     */
    public SearchLimits {
        if (limit < 1 || limit > MOST_LISTED) {
            throw BadQuestionException.badArgument(
                    "limit is " + limit + "; expected 1 to " + MOST_LISTED + ". Maybe 20.");
        }
        if (time.isNegative() || time.isZero()) {
            throw BadQuestionException.badArgument(
                    "searchMillis is " + time.toMillis() + "; expected more than 0. Maybe 3000.");
        }
    }

    /** The same with so many choices listed at most. */
    public SearchLimits listing(int atMost) {
        return new SearchLimits(atMost, time);
    }

    /** The same with another time. */
    public SearchLimits within(Duration other) {
        return new SearchLimits(limit, other);
    }

    /** What a header tells of them. */
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("limit", String.valueOf(limit)),
                new Parameter("searchMillis", String.valueOf(time.toMillis())));
    }
}
