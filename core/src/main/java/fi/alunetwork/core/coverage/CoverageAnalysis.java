package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.coverage.MunicipalityCoverage.Basis;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.PlaceReach;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Reach;
import fi.alunetwork.core.reach.ServiceReach;
import fi.alunetwork.core.reach.Split;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@link CoverageQuestion}s: a pure function of a picture and a question. Cost: services × places × sites, each
 * pair three multiplications where costs follow the straight line, else one look into the table.
 */
public final class CoverageAnalysis {

    private final DatedGraph graph;
    private final CoverageQuestion question;
    private final Budget budget;
    private final DemandFigures demand;
    private final List<MunicipalityOnDate> base;
    private final TravelCost travel;
    private final Map<Service, ServiceReach> reaches = new EnumMap<>(Service.class);

    private CoverageAnalysis(DatedGraph graph, CoverageQuestion question, Budget budget) {
        this.graph = graph;
        this.question = question;
        this.budget = budget;
        this.demand = graph.demand(question.scope().demand());
        this.base = question.scope().municipalities(graph);
        this.travel = question.scope().travel();
    }

    /**
     * Answers the question on the picture's day.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known, or a threshold is
     *     not in the unit of the travel cost
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public static CoverageAnswer answer(DatedGraph graph, CoverageQuestion question, Budget budget) {
        return new CoverageAnalysis(graph, question, budget).answer();
    }

    private CoverageAnswer answer() {
        question.thresholds().forEach(threshold -> threshold.in(travel));
        Map<Service, Map<MunicipalityOnDate, List<PlaceReach>>> reached = new EnumMap<>(Service.class);
        List<ServiceCoverage> services = new ArrayList<>();
        for (Service service : question.services()) {
            budget.check();
            Map<MunicipalityOnDate, List<PlaceReach>> places = places(service);
            reached.put(service, places);
            services.add(coverage(service, places));
        }
        return new CoverageAnswer(
                CoverageHeader.of(graph, question, demand, base.size(), services), services, together(reached));
    }

    private Map<MunicipalityOnDate, List<PlaceReach>> places(Service service) {
        ServiceReach reach = new ServiceReach(graph, question.scope(), service);
        reaches.put(service, reach);
        Map<MunicipalityOnDate, List<PlaceReach>> places = new LinkedHashMap<>();
        for (MunicipalityOnDate municipality : base) {
            budget.check();
            places.put(municipality, reach.places(municipality));
        }
        return places;
    }

    private ServiceCoverage coverage(Service service, Map<MunicipalityOnDate, List<PlaceReach>> places) {
        List<CoverageRule> rules = question.rulesFor(service);
        RollUps rollUps = new RollUps(graph, question, rules, demand);
        List<ThresholdCoverage> thresholds = question.thresholds().stream()
                .map(threshold -> {
                    List<MunicipalityCoverage> rows = places.entrySet().stream()
                            .map(entry -> row(entry.getKey(), entry.getValue(), threshold))
                            .toList();
                    return new ThresholdCoverage(
                            threshold,
                            RollUps.figures(rules, rows),
                            RollUps.figures(rules, rollUps.outsideCentres(rows)),
                            rows,
                            dependence(rules.get(0), places, threshold.in(travel)),
                            rollUps.of(rows));
                })
                .toList();
        return new ServiceCoverage(
                service,
                rules,
                thresholds,
                rules.stream().map(rule -> distances(rule, places)).toList(),
                waysNotKnown(places));
    }

    private static int waysNotKnown(Map<MunicipalityOnDate, List<PlaceReach>> places) {
        return places.values().stream()
                .flatMap(List::stream)
                .mapToInt(place -> place.certain().unmeasured().pairs()
                        + place.perhaps().unmeasured().pairs())
                .sum();
    }

    private MunicipalityCoverage row(MunicipalityOnDate municipality, List<PlaceReach> places, Threshold within) {
        double threshold = within.in(travel);
        PlaceReach main = main(places, threshold);
        CoverageState state = CoverageState.of(main, threshold);
        Basis basis = Basis.of(state, main, threshold);
        Map<CoverageRule, Split> byRule = new EnumMap<>(CoverageRule.class);
        for (CoverageRule rule : CoverageRule.values()) {
            Split split = Split.NONE;
            for (PlaceReach place : places) {
                split = split.plus(place.share(), place.covered(rule, threshold));
            }
            byRule.put(rule, split);
        }
        Reach certain = main.certain();
        return new MunicipalityCoverage(
                municipality,
                demandOf(municipality),
                state,
                basis,
                byRule,
                certain.any(),
                certain.admitted(),
                certain.declared(),
                reason(municipality, state, main, within, basis),
                question.scope().reading());
    }

    private Reason reason(
            MunicipalityOnDate municipality, CoverageState state, PlaceReach main, Threshold within, Basis basis) {
        Reason reason = Reason.of(state, main, new Reason.Limit(within, travel), basis == Basis.ILLUSTRATIVE);
        return state == CoverageState.COVERED || main.barred() == null
                ? reason
                : reason.besides(
                        Barred.of(Law.of(graph, question.scope().reading()), municipality, main, within.in(travel)));
    }

    private List<ConditionDependence> dependence(
            CoverageRule rule, Map<MunicipalityOnDate, List<PlaceReach>> places, double threshold) {
        if (question.scope().producers() != Producers.LAWFUL_OR_CONDITIONAL) {
            return List.of();
        }
        Dependence dependence = new Dependence(Law.of(graph, question.scope().reading()), rule, threshold);
        places.forEach((municipality, of) ->
                dependence.add(municipality, demand.of(municipality.code()).orElse(0), of));
        return dependence.byCondition();
    }

    /** The place that speaks for the municipality: one in the state of most residents, the largest of those. */
    private static PlaceReach main(List<PlaceReach> places, double threshold) {
        if (places.size() == 1) {
            return places.get(0);
        }
        Map<CoverageState, Double> shares = new EnumMap<>(CoverageState.class);
        places.forEach(place -> shares.merge(CoverageState.of(place, threshold), place.share(), Double::sum));
        return places.stream()
                .max(Comparator.comparing((PlaceReach place) -> shares.get(CoverageState.of(place, threshold)))
                        .thenComparing(PlaceReach::share))
                .orElseThrow();
    }

    private DistanceFigure distances(CoverageRule rule, Map<MunicipalityOnDate, List<PlaceReach>> places) {
        List<DistanceFigure.Weighted> found = new ArrayList<>();
        double without = 0;
        for (Map.Entry<MunicipalityOnDate, List<PlaceReach>> entry : places.entrySet()) {
            double weight = demand.of(entry.getKey().code()).orElse(0);
            for (PlaceReach place : weight == 0 ? List.<PlaceReach>of() : entry.getValue()) {
                Nearest nearest = place.certain().nearest(rule);
                if (nearest == null || nearest.distance() == null) {
                    without += weight * place.share();
                } else {
                    found.add(new DistanceFigure.Weighted(nearest.distance().value(), weight * place.share()));
                }
            }
        }
        return DistanceFigure.of(rule, travel.unit(), found, without);
    }

    private List<CoverageAnswer.Together> together(Map<Service, Map<MunicipalityOnDate, List<PlaceReach>>> reached) {
        if (question.services().size() < 2) {
            return List.of();
        }
        if (question.together() == Together.ANY) {
            return question.thresholds().stream()
                    .map(threshold -> together(threshold, reached))
                    .toList();
        }
        TogetherCount count = new TogetherCount(graph, question, demand, reaches);
        return question.thresholds().stream()
                .map(threshold -> {
                    budget.check();
                    return count.within(threshold, base);
                })
                .toList();
    }

    private CoverageAnswer.Together together(
            Threshold threshold, Map<Service, Map<MunicipalityOnDate, List<PlaceReach>>> reached) {
        double all = 0;
        double any = 0;
        double total = 0;
        for (MunicipalityOnDate municipality : base) {
            double weight = demand.of(municipality.code()).orElse(0);
            List<List<PlaceReach>> byService = question.services().stream()
                    .map(service -> reached.getOrDefault(service, Map.of()).getOrDefault(municipality, List.of()))
                    .toList();
            for (int place = 0; place < byService.get(0).size(); place++) {
                double people = weight * byService.get(0).get(place).share();
                int covering = covering(byService, place, threshold.in(travel));
                total += people;
                any += covering > 0 ? people : 0;
                all += covering == byService.size() ? people : 0;
            }
        }
        return new CoverageAnswer.Together(threshold, question.together(), all, any, total);
    }

    private int covering(List<List<PlaceReach>> byService, int place, double threshold) {
        int covering = 0;
        for (int service = 0; service < byService.size(); service++) {
            CoverageRule rule =
                    question.rulesFor(question.services().get(service)).get(0);
            Covered verdict = byService.get(service).get(place).covered(rule, threshold);
            covering += verdict == Covered.YES ? 1 : 0;
        }
        return covering;
    }

    private @Nullable Double demandOf(MunicipalityOnDate municipality) {
        OptionalDouble figure = demand.of(municipality.code());
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
