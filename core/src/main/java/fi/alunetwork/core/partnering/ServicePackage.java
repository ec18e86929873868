package fi.alunetwork.core.partnering;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.reach.AskedServices;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Services that are to be produced for the people of an area.
 *
 * @param services which services; at least one, none twice
 * @param threshold how far is near
 * @param rule whom an offer must admit; null for {@link CoverageRule#defaultFor} of each service
 * @param network the ALU network over whose extent they are to be produced; null where the scope names the area
 * @param scope for whom, which offers count, and how the way is measured
 */
public record ServicePackage(
        List<Service> services,
        Threshold threshold,
        @Nullable CoverageRule rule,
        @Nullable NetworkId network,
        Scope scope) {

    /** What counts where the asker names no producers: those who may produce by the law, conditions included. */
    public static final Scope LAWFULLY = Scope.MAINLAND.counting(Producers.LAWFUL_OR_CONDITIONAL);

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where there is no service, one twice, or both a network and an area
     */
    public ServicePackage {
        services = AskedServices.of(services);
        if (network != null && scope.area() != null) {
            throw BadQuestionException.badArgument("network is " + network + " and area is " + scope.area()
                    + "; expected one of them. Maybe ask for the two under two aliases.");
        }
    }

    /** Local service by lawful producers for residents of the mainland. */
    public static ServicePackage of(Service... services) {
        return new ServicePackage(
                List.of(services), Threshold.of(Threshold.Preset.LOCAL_SERVICE), null, null, LAWFULLY);
    }

    /** The same in another scope. */
    public ServicePackage among(Scope other) {
        return new ServicePackage(services, threshold, rule, network, other);
    }

    /** The same with another threshold. */
    public ServicePackage within(Threshold other) {
        return new ServicePackage(services, other, rule, network, scope);
    }

    /** The same by another rule. */
    public ServicePackage by(CoverageRule other) {
        return new ServicePackage(services, threshold, other, network, scope);
    }

    /** The same over the extent of an ALU network. */
    public ServicePackage over(NetworkId other) {
        return new ServicePackage(services, threshold, rule, other, scope);
    }

    /**
     * The municipalities of the area.
     *
     * @throws BadQuestionException where the area or the network is not known, or has no municipality
     */
    public List<MunicipalityOnDate> municipalities(DatedGraph graph) {
        List<MunicipalityOnDate> found = network == null
                ? scope.municipalities(graph)
                : graph.getNetwork(network).extent();
        if (found.isEmpty()) {
            throw BadQuestionException.badArgument((network == null ? "The area " + scope.area() : "Network " + network)
                    + " has no municipality on " + graph.date() + ". Maybe it is told for another time.");
        }
        return found;
    }

    /** What the package is, for the header of an answer. */
    public List<Parameter> parameters(DatedGraph graph) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("area", area(graph)));
        parameters.add(new Parameter("services", services.toString()));
        services.forEach(service -> parameters.add(
                new Parameter("rule of " + service, ruleFor(service).name())));
        parameters.add(new Parameter("threshold", threshold.toString()));
        return parameters;
    }

    /** The area with its kind and its name. */
    private String area(DatedGraph graph) {
        if (network != null) {
            return "ALU network " + network + ": "
                    + graph.getNetwork(network).names().in(Language.EN);
        }
        return scope.area() == null
                ? scope.base().name()
                : scope.area() + ": " + graph.getRegion(scope.area()).names().in(Language.EN);
    }

    /** The rule for a service: the one asked, or its default. */
    public CoverageRule ruleFor(Service service) {
        return rule == null ? CoverageRule.defaultFor(service) : rule;
    }
}
