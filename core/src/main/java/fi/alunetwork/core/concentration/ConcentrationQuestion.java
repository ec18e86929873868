package fi.alunetwork.core.concentration;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.reach.AskedServices;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is a service being concentrated, and are the regions unequal?
 *
 * @param services which services, each answered for itself; at least one, none twice
 * @param variable what is compared between people
 * @param threshold how far is near; of no account where {@link Variable#DISTANCE} is compared
 * @param rule which offers a municipality's residents can use; null takes {@link CoverageRule#defaultFor} each service
 * @param areas the kind of area that inequality is split by, into what lies between and within
 * @param scope whom the answer is about, and which offers count
 */
public record ConcentrationQuestion(
        List<Service> services,
        Variable variable,
        Threshold threshold,
        @Nullable CoverageRule rule,
        RegionKind areas,
        Scope scope) {

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where no service is named, or one twice
     */
    public ConcentrationQuestion {
        services = AskedServices.of(services);
    }

    /** The distances of residents of the mainland, split by regions. */
    public static ConcentrationQuestion about(Service... services) {
        return new ConcentrationQuestion(
                List.of(services),
                Variable.DISTANCE,
                Threshold.of(Threshold.Preset.LOCAL_SERVICE),
                null,
                RegionKind.REGION,
                Scope.MAINLAND);
    }

    /** The same question on something else. */
    public ConcentrationQuestion comparing(Variable other, Threshold within) {
        return new ConcentrationQuestion(services, other, within, rule, areas, scope);
    }

    /** The same question by another rule. */
    public ConcentrationQuestion by(CoverageRule other) {
        return new ConcentrationQuestion(services, variable, threshold, other, areas, scope);
    }

    /** The same question, split by another kind of area. */
    public ConcentrationQuestion splitBy(RegionKind other) {
        return new ConcentrationQuestion(services, variable, threshold, rule, other, scope);
    }

    /** The same question in another scope. */
    public ConcentrationQuestion among(Scope other) {
        return new ConcentrationQuestion(services, variable, threshold, rule, areas, other);
    }

    /** The rule for a service: the one asked, or its default. */
    CoverageRule ruleFor(Service service) {
        return rule == null ? CoverageRule.defaultFor(service) : rule;
    }
}
