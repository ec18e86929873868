package fi.alunetwork.core.siting;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.reach.AskedServices;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where should new service points or mobile stops go?
 *
 * @param services which services, each answered for itself; at least one, none twice
 * @param goals what the new points are to be best at, each answered for itself; at least one, none twice
 * @param points how many new points at most, for the goals that ask for so many
 * @param backupPoints how many new points at most where backup is sought; null for as few as can cover everybody whom a
 *     candidate can cover
 * @param threshold how far is near
 * @param rule whom an existing offer must admit; null for {@link CoverageRule#defaultFor} of each service
 * @param candidates where new points may go; null for the centres of the municipalities of the scope's area
 * @param searchTime how long the search may take in all; goals share it
 * @param scope for whom, which existing offers count, and how the way is measured
 */
public record SitingQuestion(
        List<Service> services,
        List<SitingGoal> goals,
        int points,
        @Nullable Integer backupPoints,
        Threshold threshold,
        @Nullable CoverageRule rule,
        @Nullable CandidateList candidates,
        Duration searchTime,
        Scope scope) {

    /** The most new points that can be asked for. */
    public static final int MOST_POINTS = 100;

    /** How many new points where the asker names no number. */
    public static final int USUAL_POINTS = 3;

    /** How long the search may take where the asker names nothing. */
    public static final Duration SEARCH_TIME = Duration.ofSeconds(5);

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a list is empty or names something twice, a number is out of its range, or the
     *     rule does not ask where a site stands
     */
    public SitingQuestion {
        services = AskedServices.of(services);
        goals = List.copyOf(goals);
        if (goals.isEmpty() || new HashSet<>(goals).size() < goals.size()) {
            throw BadQuestionException.badArgument(
                    "goals is " + goals + "; expected at least one, none twice. Maybe MOST_PEOPLE.");
        }
        requireRange("points", points);
        if (backupPoints != null) {
            requireRange("backupPoints", backupPoints);
        }
        if (rule == CoverageRule.DECLARED_AREA) {
            throw BadQuestionException.badArgument("rule is DECLARED_AREA, by which it does not matter where a point"
                    + " stands; expected DISTANCE or REACHABLE_AND_ADMITTED. Maybe leave it out.");
        }
        if (searchTime.isNegative() || searchTime.isZero()) {
            throw BadQuestionException.badArgument(
                    "searchMillis is " + searchTime.toMillis() + "; expected more than 0. Maybe 5000.");
        }
    }

    /** Local service for residents of the mainland, three points, all goals, the municipalities' centres. */
    public static SitingQuestion about(Service... services) {
        return new SitingQuestion(
                List.of(services),
                List.of(SitingGoal.values()),
                USUAL_POINTS,
                null,
                Threshold.of(Threshold.Preset.LOCAL_SERVICE),
                null,
                null,
                SEARCH_TIME,
                Scope.MAINLAND);
    }

    /** The same question with other goals. */
    public SitingQuestion seeking(SitingGoal... others) {
        return new SitingQuestion(
                services, List.of(others), points, backupPoints, threshold, rule, candidates, searchTime, scope);
    }

    /** The same question for so many new points. */
    public SitingQuestion opening(int most) {
        return new SitingQuestion(services, goals, most, backupPoints, threshold, rule, candidates, searchTime, scope);
    }

    /** The same question with so many new points for backup. */
    public SitingQuestion backedUpBy(int most) {
        return new SitingQuestion(services, goals, points, most, threshold, rule, candidates, searchTime, scope);
    }

    /** The same question with another threshold. */
    public SitingQuestion within(Threshold other) {
        return new SitingQuestion(services, goals, points, backupPoints, other, rule, candidates, searchTime, scope);
    }

    /** The same question by another rule. */
    public SitingQuestion by(CoverageRule other) {
        return new SitingQuestion(
                services, goals, points, backupPoints, threshold, other, candidates, searchTime, scope);
    }

    /** The same question with these candidates. */
    public SitingQuestion at(CandidateList others) {
        return new SitingQuestion(services, goals, points, backupPoints, threshold, rule, others, searchTime, scope);
    }

    /** The same question with another time to search. */
    public SitingQuestion searching(Duration time) {
        return new SitingQuestion(services, goals, points, backupPoints, threshold, rule, candidates, time, scope);
    }

    /** The same question in another scope. */
    public SitingQuestion among(Scope other) {
        return new SitingQuestion(
                services, goals, points, backupPoints, threshold, rule, candidates, searchTime, other);
    }

    /** The rule for a service: the one asked, or its default. */
    CoverageRule ruleFor(Service service) {
        return rule == null ? CoverageRule.defaultFor(service) : rule;
    }

    private static void requireRange(String name, int value) {
        if (value < 1 || value > MOST_POINTS) {
            throw BadQuestionException.badArgument(
                    name + " is " + value + "; expected 1 to " + MOST_POINTS + ". Maybe " + USUAL_POINTS + ".");
        }
    }
}
