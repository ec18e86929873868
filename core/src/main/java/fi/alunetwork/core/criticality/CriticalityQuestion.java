package fi.alunetwork.core.criticality;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.reach.AskedServices;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Providers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What if this workshop or organisation closed?
 *
 * @param services which services, each answered for itself; at least one, none twice
 * @param threshold how far is near
 * @param rule whom an offer must admit; null for {@link CoverageRule#defaultFor} of each service
 * @param kinds whether workshops or organisations are ranked; at least one, none twice
 * @param together for which numbers of closures the worst set is looked for, each 1 to 3, none twice; may be empty
 * @param searchTime how long one search for a worst set may take before it gives the best found so far
 * @param scope whom the answer is about, and which offers count
 */
public record CriticalityQuestion(
        List<Service> services,
        Threshold threshold,
        @Nullable CoverageRule rule,
        List<Providers.Kind> kinds,
        List<Integer> together,
        Duration searchTime,
        Scope scope) {

    /** The most closures at once that a worst set is looked for. */
    public static final int MOST_TOGETHER = 3;

    /** How long one search may take where the asker names nothing. */
    public static final Duration SEARCH_TIME = Duration.ofSeconds(1);

    private static final Duration LONGEST = Duration.ofSeconds(5);

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a list is empty that may not be, or names something twice, or a value is out
     *     of its range
     */
    public CriticalityQuestion {
        services = AskedServices.of(services);
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty() || new HashSet<>(kinds).size() < kinds.size()) {
            throw BadQuestionException.badArgument(
                    "kinds is " + kinds + "; expected at least one, none twice. Maybe ORGANISATION.");
        }
        together = List.copyOf(together);
        if (new HashSet<>(together).size() < together.size()) {
            throw BadQuestionException.badArgument(
                    "together " + together + " names something twice; expected each number once. Maybe 2 and 3.");
        }
        for (int number : together) {
            if (number < 1 || number > MOST_TOGETHER) {
                throw BadQuestionException.badArgument("together has " + number + "; expected 1 to " + MOST_TOGETHER
                        + ". Maybe 2, for the worst pair.");
            }
        }
        if (searchTime.isNegative() || searchTime.compareTo(LONGEST) > 0) {
            throw BadQuestionException.badArgument("searchMillis is " + searchTime.toMillis() + "; expected 0 to "
                    + LONGEST.toMillis() + ". Maybe it is in microseconds.");
        }
    }

    /** Local service for residents of the mainland, both kinds, the worst pair. */
    public static CriticalityQuestion about(Service... services) {
        return new CriticalityQuestion(
                List.of(services),
                Threshold.of(Threshold.Preset.LOCAL_SERVICE),
                null,
                List.of(Providers.Kind.values()),
                List.of(2),
                SEARCH_TIME,
                Scope.MAINLAND);
    }

    /** The same question with another threshold. */
    public CriticalityQuestion within(Threshold other) {
        return new CriticalityQuestion(services, other, rule, kinds, together, searchTime, scope);
    }

    /** The same question by another rule. */
    public CriticalityQuestion by(CoverageRule other) {
        return new CriticalityQuestion(services, threshold, other, kinds, together, searchTime, scope);
    }

    /** The same question for worst sets of other sizes. */
    public CriticalityQuestion closing(Integer... sizes) {
        return new CriticalityQuestion(services, threshold, rule, kinds, List.of(sizes), searchTime, scope);
    }

    /** The same question with another time for a search. */
    public CriticalityQuestion searching(Duration other) {
        return new CriticalityQuestion(services, threshold, rule, kinds, together, other, scope);
    }

    /** The same question in another scope. */
    public CriticalityQuestion among(Scope other) {
        return new CriticalityQuestion(services, threshold, rule, kinds, together, searchTime, other);
    }

    /** The rule for a service: the one asked, or its default. */
    CoverageRule ruleFor(Service service) {
        return rule == null ? CoverageRule.defaultFor(service) : rule;
    }
}
