package fi.alunetwork.core.criticality;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.criticality.WorstSet.Status;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Pairs;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.reach.Providers;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.reach.WithinReach;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/**
 * Answers {@link CriticalityQuestion}s: a pure function of a picture and a question. Losses grow with the pairs of a
 * place and a site, the distances with places times sites, and the search for the worst set with the providers that
 * anybody depends on, to the power of the closures in the worst case.
 */
public final class CriticalityAnalysis {

    /** Kilometres or minutes across the country and back: whatever is open is within it. */
    private static final double ANYWHERE = 1500;

    private final DatedGraph graph;
    private final CriticalityQuestion question;
    private final Budget budget;
    private final DemandFigures demand;
    private final List<MunicipalityOnDate> base;

    private CriticalityAnalysis(DatedGraph graph, CriticalityQuestion question, Budget budget) {
        this.graph = graph;
        this.question = question;
        this.budget = budget;
        this.demand = graph.demand(question.scope().demand());
        this.base = question.scope().municipalities(graph);
    }

    /**
     * Answers the question on the picture's day.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public static CriticalityAnswer answer(DatedGraph graph, CriticalityQuestion question, Budget budget) {
        return new CriticalityAnalysis(graph, question, budget).answer();
    }

    private CriticalityAnswer answer() {
        List<ServiceCriticality> services =
                question.services().stream().map(this::criticality).toList();
        return new CriticalityAnswer(CriticalityHeader.of(graph, question, demand, base.size(), services), services);
    }

    private ServiceCriticality criticality(Service service) {
        budget.check();
        CoverageRule rule = question.ruleFor(service);
        Catchments near = within(service, rule, question.threshold());
        Catchments far = within(
                service, rule, new Threshold(ANYWHERE, question.threshold().unit(), null));
        List<Double> people = near.places().stream().map(this::people).toList();
        Closures.Places places = new Closures.Places(
                near,
                far,
                people,
                near.places().stream().map(near::isDecidable).toList(),
                municipality -> demand.of(municipality.code()).orElse(Double.NaN));
        double[] byState = byState(places);
        List<Ranking> rankings =
                question.kinds().stream().map(kind -> ranking(kind, places)).toList();
        return new ServiceCriticality(
                service,
                rule,
                people.stream().mapToDouble(Double::doubleValue).sum(),
                byState[0],
                byState[1],
                byState[2],
                rankings);
    }

    private Catchments within(Service service, CoverageRule rule, Threshold threshold) {
        return Catchments.of(graph, question.scope(), new WithinReach(service, rule, threshold), base, budget);
    }

    private double people(Place place) {
        return place.share() * demand.of(place.municipality().code()).orElse(0);
    }

    /** People covered, those of them by illustrative offers, and those of whom it is not known. */
    private static double[] byState(Closures.Places places) {
        double[] sums = new double[3];
        Pairs certain = places.near().certain();
        Pairs perhaps = places.near().perhaps();
        for (int number = 0; number < places.people().size(); number++) {
            double people = places.people().get(number);
            if (certain.to(number) > certain.from(number)) {
                sums[0] += people;
                sums[1] += illustrative(places.near(), number) ? people : 0;
            } else if (perhaps.to(number) > perhaps.from(number)
                    || !places.decidable().get(number)) {
                sums[2] += people;
            }
        }
        return sums;
    }

    private static boolean illustrative(Catchments catchments, int place) {
        Pairs pairs = catchments.certain();
        for (int pair = pairs.from(place); pair < pairs.to(place); pair++) {
            if (catchments
                    .sites()
                    .get(pairs.site(pair))
                    .provision()
                    .provenance()
                    .isIllustrative()) {
                return true;
            }
        }
        return false;
    }

    private Ranking ranking(Providers.Kind kind, Closures.Places places) {
        Closures closures = new Closures(places, kind);
        List<WorstSet> worst = question.together().stream()
                .map(together -> worst(closures, together))
                .toList();
        return new Ranking(kind, closures.ranked(), worst);
    }

    private WorstSet worst(Closures closures, int together) {
        Interdiction.Found found = Interdiction.search(
                closures.coverers(together), closures.count(), together, budget.atMost(question.searchTime()));
        budget.check();
        return new WorstSet(
                together,
                found.members().stream().map(closures::get).toList(),
                found.lost(),
                found.bound(),
                found.optimal() ? Status.OPTIMAL : Status.FEASIBLE,
                found.equallyBad());
    }
}
