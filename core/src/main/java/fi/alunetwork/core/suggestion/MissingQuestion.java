package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which partnership is missing?
 *
 * @param within how near two actors must be to be suggested to each other, inclusive
 * @param actor only pairs with the actor of this code; null for all
 * @param services the services that are compared and whose cells are counted; null for all
 * @param threshold how near a municipality must be to a site for the site's actor to reach it, inclusive
 * @param rule what counts as reached; null for {@link CoverageRule#defaultFor} of each service
 * @param scope which offers and municipalities count, and how both ways are measured
 */
public record MissingQuestion(
        Threshold within,
        @Nullable String actor,
        @Nullable Set<Service> services,
        Threshold threshold,
        @Nullable CoverageRule rule,
        Scope scope) {

    /** Within a commuting area; what both reach as a local service on the mainland. */
    public static final MissingQuestion STANDARD = new MissingQuestion(
            Threshold.of(Threshold.Preset.COMMUTING_AREA),
            null,
            null,
            Threshold.of(Threshold.Preset.LOCAL_SERVICE),
            null,
            Scope.MAINLAND);

    /**
     * Puts the services into an order.
     *
     * @throws BadQuestionException where services are given and there are none
     */
    public MissingQuestion {
        if (services != null && services.isEmpty()) {
            throw BadQuestionException.badArgument(
                    "services is empty; expected at least one, or nothing for all. Maybe a choice was lost.");
        }
        services = services == null ? null : Collections.unmodifiableSet(new TreeSet<>(services));
    }

    /** The same of pairs as near as this. */
    public MissingQuestion within(Threshold other) {
        return new MissingQuestion(other, actor, services, threshold, rule, scope);
    }

    /** The same of pairs with one actor. */
    public MissingQuestion with(String code) {
        return new MissingQuestion(within, code, services, threshold, rule, scope);
    }

    /** The same of some services. */
    public MissingQuestion about(Set<Service> some) {
        return new MissingQuestion(within, actor, some, threshold, rule, scope);
    }

    /** The same with municipalities as near as this reached. */
    public MissingQuestion reaching(Threshold other) {
        return new MissingQuestion(within, actor, services, other, rule, scope);
    }

    /** The same by another rule of what is reached. */
    public MissingQuestion by(CoverageRule other) {
        return new MissingQuestion(within, actor, services, threshold, other, scope);
    }

    /** The same in another scope. */
    public MissingQuestion among(Scope other) {
        return new MissingQuestion(within, actor, services, threshold, rule, other);
    }

    /** Whether a service is asked about. */
    boolean asks(Service service) {
        return services == null || services.contains(service);
    }

    /** The rule for a service: the one asked, or its default. */
    CoverageRule ruleFor(Service service) {
        return rule == null ? CoverageRule.defaultFor(service) : rule;
    }
}
