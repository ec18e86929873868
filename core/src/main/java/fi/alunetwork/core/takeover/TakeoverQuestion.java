package fi.alunetwork.core.takeover;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.ServicePackage;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which organisations could take over what of a package one picture has and another lacks?
 *
 * @param produced which services, for whom, and what counts as within reach, in both pictures
 * @param mustNot the organisations that may not take over
 * @param limit how many equally good choices are listed at most
 * @param searchTime how long the search may take
 */
public record TakeoverQuestion(ServicePackage produced, Set<OrganisationId> mustNot, int limit, Duration searchTime) {

    /** How many equally good choices are listed where the asker names no number. */
    public static final int USUAL_LIMIT = 20;

    /** How long the search may take where the asker names no time. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(3);

    private static final int MOST_LISTED = 100;

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a number is out of its range
     */
    public TakeoverQuestion {
        mustNot = Collections.unmodifiableSet(new TreeSet<>(mustNot));
        if (limit < 1 || limit > MOST_LISTED) {
            throw BadQuestionException.badArgument(
                    "limit is " + limit + "; expected 1 to " + MOST_LISTED + ". Maybe " + USUAL_LIMIT + ".");
        }
        if (searchTime.isNegative() || searchTime.isZero()) {
            throw BadQuestionException.badArgument(
                    "searchTime is " + searchTime.toMillis() + " ms; expected more than 0. Maybe 3 s.");
        }
    }

    /** Whoever may by law. */
    public static TakeoverQuestion of(ServicePackage produced) {
        return new TakeoverQuestion(produced, Set.of(), USUAL_LIMIT, USUAL_TIME);
    }

    /** The same without these organisations. */
    public TakeoverQuestion without(Set<OrganisationId> organisations) {
        return new TakeoverQuestion(produced, organisations, limit, searchTime);
    }

    /** The same with another time to search. */
    public TakeoverQuestion searching(Duration time) {
        return new TakeoverQuestion(produced, mustNot, limit, time);
    }
}
