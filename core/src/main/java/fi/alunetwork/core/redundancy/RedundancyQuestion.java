package fi.alunetwork.core.redundancy;

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
 * Where does everything hang on one provider, and where is there none?
 *
 * @param services which services, each answered for itself; at least one, none twice
 * @param threshold how far is near
 * @param rule whom an offer must admit; null for {@link CoverageRule#defaultFor} of each service
 * @param lots what is tendered as one
 * @param rollUps kinds of area to sum up by
 * @param scope whom the answer is about, and which offers count; whether producers must be lawful is said there
 */
public record RedundancyQuestion(
        List<Service> services,
        Threshold threshold,
        @Nullable CoverageRule rule,
        Lots lots,
        List<RegionKind> rollUps,
        Scope scope) {

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a list is empty that may not be, or names something twice
     */
    public RedundancyQuestion {
        services = AskedServices.of(services);
        rollUps = List.copyOf(rollUps);
        if (new HashSet<>(rollUps).size() < rollUps.size()) {
            throw BadQuestionException.badArgument(
                    "rollUps " + rollUps + " names something twice; expected each kind once. Maybe leave one out.");
        }
    }

    /** Local service for residents of the mainland, each municipality a lot. */
    public static RedundancyQuestion about(Service... services) {
        return new RedundancyQuestion(
                List.of(services),
                Threshold.of(Threshold.Preset.LOCAL_SERVICE),
                null,
                new Lots.EachMunicipality(),
                List.of(),
                Scope.MAINLAND);
    }

    /** The same question with another threshold. */
    public RedundancyQuestion within(Threshold other) {
        return new RedundancyQuestion(services, other, rule, lots, rollUps, scope);
    }

    /** The same question by another rule. */
    public RedundancyQuestion by(CoverageRule other) {
        return new RedundancyQuestion(services, threshold, other, lots, rollUps, scope);
    }

    /** The same question with other lots. */
    public RedundancyQuestion tendering(Lots others) {
        return new RedundancyQuestion(services, threshold, rule, others, rollUps, scope);
    }

    /** The same question, summed up by kinds of area. */
    public RedundancyQuestion summedUpBy(RegionKind... kinds) {
        return new RedundancyQuestion(services, threshold, rule, lots, List.of(kinds), scope);
    }

    /** The same question in another scope. */
    public RedundancyQuestion among(Scope other) {
        return new RedundancyQuestion(services, threshold, rule, lots, rollUps, other);
    }

    /** The rule for a service: the one asked, or its default. */
    CoverageRule ruleFor(Service service) {
        return rule == null ? CoverageRule.defaultFor(service) : rule;
    }
}
