package fi.alunetwork.core.access;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.reach.AskedServices;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Are there places enough where people are?
 *
 * @param services which services, each answered for itself; at least one, none twice
 * @param threshold how far is near
 * @param rule whom an offer must admit; null for {@link CoverageRule#defaultFor} of each service
 * @param decay how much a site counts for by the way to it
 * @param placesKnownAtLeast the share of the offers in reach, 0 to 1, whose places must be known for figures of places;
 *     below it the answer gives the number of sites in reach alone
 * @param rollUps kinds of area to sum up by
 * @param scope whom the answer is about, and which offers count; its demand is the target group
 */
public record AccessQuestion(
        List<Service> services,
        Threshold threshold,
        @Nullable CoverageRule rule,
        Decay decay,
        double placesKnownAtLeast,
        List<RegionKind> rollUps,
        Scope scope) {

    /** The share of offers whose places must be known where the asker names none. */
    public static final double KNOWN_BY_DEFAULT = 0.8;

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a value is out of its range, or two of them do not go together
     */
    public AccessQuestion {
        services = AskedServices.of(services);
        rollUps = List.copyOf(rollUps);
        if (new HashSet<>(rollUps).size() < rollUps.size()) {
            throw BadQuestionException.badArgument(
                    "rollUps " + rollUps + " names something twice; expected each kind once. Maybe leave one out.");
        }
        if (!(placesKnownAtLeast >= 0 && placesKnownAtLeast <= 1)) {
            throw BadQuestionException.badArgument("placesKnownAtLeast is " + placesKnownAtLeast
                    + "; expected a share from 0 to 1. Maybe it is per cent.");
        }
        if (rule == CoverageRule.DECLARED_AREA) {
            throw BadQuestionException.badArgument(
                    "rule is DECLARED_AREA; expected DISTANCE or"
                            + " REACHABLE_AND_ADMITTED, because access is about the way. Maybe ask coverage for declared areas.");
        }
        decay.requireFits(threshold.in(scope.travel()));
    }

    /** Local service for residents of the mainland, with the weights of Luo and Qi. */
    public static AccessQuestion about(Service... services) {
        return new AccessQuestion(
                List.of(services),
                Threshold.of(Threshold.Preset.LOCAL_SERVICE),
                null,
                Decay.luoAndQi(),
                KNOWN_BY_DEFAULT,
                List.of(),
                Scope.MAINLAND);
    }

    /** The same question with another decay. */
    public AccessQuestion with(Decay other) {
        return new AccessQuestion(services, threshold, rule, other, placesKnownAtLeast, rollUps, scope);
    }

    /** The same question with another threshold. */
    public AccessQuestion within(Threshold other) {
        return new AccessQuestion(services, other, rule, decay, placesKnownAtLeast, rollUps, scope);
    }

    /** The same question by another rule. */
    public AccessQuestion by(CoverageRule other) {
        return new AccessQuestion(services, threshold, other, decay, placesKnownAtLeast, rollUps, scope);
    }

    /** The same question with figures of places where at least this share of the offers has known places. */
    public AccessQuestion knowingAtLeast(double share) {
        return new AccessQuestion(services, threshold, rule, decay, share, rollUps, scope);
    }

    /** The same question, summed up by kinds of area. */
    public AccessQuestion summedUpBy(RegionKind... kinds) {
        return new AccessQuestion(services, threshold, rule, decay, placesKnownAtLeast, List.of(kinds), scope);
    }

    /** The same question in another scope. */
    public AccessQuestion among(Scope other) {
        return new AccessQuestion(services, threshold, rule, decay, placesKnownAtLeast, rollUps, other);
    }

    /** The rule for a service: the one asked, or its default. */
    CoverageRule ruleFor(Service service) {
        return rule == null ? CoverageRule.defaultFor(service) : rule;
    }
}
