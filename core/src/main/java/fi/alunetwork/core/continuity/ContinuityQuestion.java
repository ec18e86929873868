package fi.alunetwork.core.continuity;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.reach.AskedServices;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On which days of a period was a service within reach, and on which not?
 *
 * @param services which services, each answered for itself; at least one, none twice
 * @param from the first day
 * @param until the day after the last, at most ten years after the first
 * @param threshold how far is near
 * @param rule what counts as covered; null takes {@link CoverageRule#defaultFor} each service
 * @param scope whom the answer is about, and which offers count
 */
public record ContinuityQuestion(
        List<Service> services,
        LocalDate from,
        LocalDate until,
        Threshold threshold,
        @Nullable CoverageRule rule,
        Scope scope) {

    private static final int MOST_YEARS = 10;

    /** Residents of the mainland and producers that may produce the service by law. */
    public static final Scope LAWFUL = Scope.MAINLAND.counting(Producers.LAWFUL);

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where no service is named or one twice, or the period is empty, turned around or
     *     longer than ten years
     */
    public ContinuityQuestion {
        services = AskedServices.of(services);
        if (!until.isAfter(from)) {
            throw BadQuestionException.badArgument("until is " + until + "; expected a day after from, which is " + from
                    + ". Maybe the two are swapped, or the last day was given: until is the day after it.");
        }
        if (until.isAfter(from.plusYears(MOST_YEARS))) {
            throw BadQuestionException.badArgument("until is " + until + "; expected at most " + MOST_YEARS
                    + " years after from, which is " + from + ". Maybe ask for the years of one reform.");
        }
    }

    /** Local service for residents of the mainland by lawful producers. */
    public static ContinuityQuestion about(Service service, LocalDate from, LocalDate until) {
        return new ContinuityQuestion(
                List.of(service), from, until, Threshold.of(Threshold.Preset.LOCAL_SERVICE), null, LAWFUL);
    }

    /** The same question in another scope. */
    public ContinuityQuestion among(Scope other) {
        return new ContinuityQuestion(services, from, until, threshold, rule, other);
    }

    /** The same question within another threshold and by another rule. */
    public ContinuityQuestion within(Threshold other, CoverageRule by) {
        return new ContinuityQuestion(services, from, until, other, by, scope);
    }

    /** The rule for a service: the one asked, or its default. */
    CoverageRule ruleFor(Service service) {
        return rule == null ? CoverageRule.defaultFor(service) : rule;
    }
}
