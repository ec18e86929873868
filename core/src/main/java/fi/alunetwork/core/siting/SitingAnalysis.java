package fi.alunetwork.core.siting;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers {@link SitingQuestion}s: a pure function of a picture and a question, where the search comes to its end
 * before its time does. Measuring grows with places times sites and places times candidates; the search is exponential
 * in the worst case and ends with the best found and its bound when its time does.
 */
public final class SitingAnalysis {

    private final DatedGraph graph;
    private final SitingQuestion question;
    private final Budget budget;
    private final DemandFigures demand;
    private final List<MunicipalityOnDate> base;
    private final List<Candidate> candidates;

    private SitingAnalysis(DatedGraph graph, SitingQuestion question, Budget budget) {
        this.graph = graph;
        this.question = question;
        this.budget = budget;
        question.threshold().in(question.scope().travel());
        this.demand = graph.demand(question.scope().demand());
        this.base = question.scope().municipalities(graph);
        requireDemand();
        this.candidates = Candidates.of(graph, question, base);
    }

    /**
     * Answers the question on the picture's day.
     *
     * @throws BadQuestionException where the area, the indicator or a candidate is not known, nobody lives in the area,
     *     there are fewer candidates than points asked for, or the threshold is not in the unit of the travel cost
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up before the search begins
     */
    public static SitingAnswer answer(DatedGraph graph, SitingQuestion question, Budget budget) {
        return new SitingAnalysis(graph, question, budget).answer();
    }

    private SitingAnswer answer() {
        List<Situation> situations = new ArrayList<>();
        for (Service service : question.services()) {
            budget.check();
            situations.add(new Situation(
                    service, question, PlacesBefore.of(graph, question, service, base, demand, budget), candidates));
        }
        Turns turns = new Turns(search(), SitingSearch.parts(question));
        List<ServiceSiting> services = situations.stream()
                .map(situation -> siting(situation, new SitingSearch(situation, question, turns)))
                .toList();
        double illustrative = situations.stream()
                .flatMap(situation -> situation.places().stream())
                .filter(SitingPlace::illustrative)
                .mapToDouble(SitingPlace::weight)
                .sum();
        return new SitingAnswer(
                SitingHeader.of(
                        graph,
                        question,
                        demand,
                        new SitingHeader.Base(base.size(), candidates.size(), illustrative),
                        services),
                candidates,
                services);
    }

    /** The time to search: what is asked for, and never so much that none is left to tell what was found. */
    private Budget search() {
        return budget.left()
                .map(left -> budget.atMost(left.multipliedBy(9).dividedBy(10)))
                .orElse(budget)
                .atMost(question.searchTime());
    }

    private ServiceSiting siting(Situation situation, SitingSearch search) {
        List<SitingPlan> plans = question.goals().stream()
                .map(goal -> new SitingPlans(situation, goal).of(search.best(goal)))
                .toList();
        int withoutFigure = (int) base.stream()
                .filter(municipality -> demand.of(municipality.code()).isEmpty())
                .count();
        return new ServiceSiting(
                situation.service(),
                situation.rule(),
                question.scope().travel().unit(),
                SitingFigures.of(situation.after(List.of())),
                plans,
                OpenPlace.all(situation),
                withoutFigure,
                situation.waysNotKnown());
    }

    private void requireDemand() {
        if (base.isEmpty()) {
            throw BadQuestionException.badArgument("The area "
                    + (question.scope().area() == null
                            ? question.scope().base()
                            : question.scope().area()) + " has no municipality on " + graph.date()
                    + "; expected one at least. Maybe it is told for another time.");
        }
        double people = base.stream()
                .mapToDouble(municipality -> demand.of(municipality.code()).orElse(0))
                .sum();
        if (people == 0) {
            throw BadQuestionException.badArgument(
                    "Nobody needs a point: by indicator \""
                            + demand.indicator().id() + "\" of " + demand.date() + " the " + base.size()
                            + " municipalities of the area have 0 people; expected some. Maybe weigh by residents: population.");
        }
    }
}
