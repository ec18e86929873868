package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Provider;
import fi.alunetwork.core.reach.RegionRows;
import fi.alunetwork.core.reach.WithinReach;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Answers {@link RedundancyQuestion}s: a pure function of a picture and a question. Grows with services, and with the
 * pairs of a place and a site within reach.
 */
public final class RedundancyAnalysis {

    private final DatedGraph graph;
    private final RedundancyQuestion question;
    private final Budget budget;
    private final DemandFigures demand;
    private final List<MunicipalityOnDate> base;

    private RedundancyAnalysis(DatedGraph graph, RedundancyQuestion question, Budget budget) {
        this.graph = graph;
        this.question = question;
        this.budget = budget;
        this.demand = graph.demand(question.scope().demand());
        this.base = question.scope().municipalities(graph);
    }

    /**
     * Answers the question on the picture's day.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known, or a lot names a
     *     municipality outside the base
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public static RedundancyAnswer answer(DatedGraph graph, RedundancyQuestion question, Budget budget) {
        return new RedundancyAnalysis(graph, question, budget).answer();
    }

    private RedundancyAnswer answer() {
        List<ServiceRedundancy> services =
                question.services().stream().map(this::redundancy).toList();
        return new RedundancyAnswer(RedundancyHeader.of(graph, question, demand, base.size(), services), services);
    }

    private ServiceRedundancy redundancy(Service service) {
        budget.check();
        CoverageRule rule = question.ruleFor(service);
        Catchments catchments = Catchments.of(
                graph, question.scope(), new WithinReach(service, rule, question.threshold()), base, budget);
        ServiceProviders providers = new ServiceProviders(catchments, demand);
        List<MunicipalityRedundancy> rows = providers.places().entrySet().stream()
                .map(entry -> row(providers, entry.getKey(), entry.getValue()))
                .toList();
        return new ServiceRedundancy(
                service,
                rule,
                RedundancyFigure.of(rows),
                SoleProviders.of(providers),
                rows,
                new LotRows(graph, providers).of(question.lots()),
                rollUps(rows));
    }

    private MunicipalityRedundancy row(
            ServiceProviders service, MunicipalityOnDate municipality, List<PlaceProviders> places) {
        Map<ProviderState, Double> split = new EnumMap<>(ProviderState.class);
        SortedSet<Integer> found = new TreeSet<>();
        boolean illustrative = false;
        for (PlaceProviders place : places) {
            split.merge(place.state(), place.place().share(), Double::sum);
            found.addAll(place.certain());
            illustrative |= place.illustrative();
        }
        PlaceProviders main = main(places, split);
        List<Provider> named = service.named(found);
        return new MunicipalityRedundancy(
                municipality,
                service.people(municipality),
                main.state(),
                split,
                named,
                illustrative,
                new RedundancyReason(
                        main.cause(),
                        places.size() == 1 ? named : service.named(main.certain()),
                        question.threshold(),
                        question.scope().travel(),
                        question.scope().producers(),
                        illustrative));
    }

    /**
     * The place that speaks for the municipality: one in the state of most people; of equal states the more cautious.
     */
    private static PlaceProviders main(List<PlaceProviders> places, Map<ProviderState, Double> split) {
        return places.stream()
                .max(Comparator.comparing((PlaceProviders place) -> split.get(place.state()))
                        .thenComparing(PlaceProviders::state, Comparator.reverseOrder())
                        .thenComparing(place -> place.place().share()))
                .orElseThrow();
    }

    private List<ServiceRedundancy.RollUp> rollUps(List<MunicipalityRedundancy> rows) {
        Map<MunicipalityCode, MunicipalityRedundancy> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.put(row.municipality().code(), row));
        return question.rollUps().stream().map(kind -> rollUp(kind, byCode)).toList();
    }

    private ServiceRedundancy.RollUp rollUp(RegionKind kind, Map<MunicipalityCode, MunicipalityRedundancy> rows) {
        RegionRows<MunicipalityRedundancy> areas = RegionRows.of(graph, kind, rows);
        return new ServiceRedundancy.RollUp(
                kind,
                areas.additive(),
                areas.areas().stream()
                        .map(area -> new ServiceRedundancy.Area(area.region(), RedundancyFigure.of(area.rows())))
                        .toList());
    }
}
