package fi.alunetwork.core.consortium;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Bond;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Goal;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cover.BestPlans;
import fi.alunetwork.core.cover.ColumnTies;
import fi.alunetwork.core.cover.ConnectedCover;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import fi.alunetwork.core.cover.Optima;
import fi.alunetwork.core.cover.PlaceNetwork;
import fi.alunetwork.core.cover.PlanGoal;
import fi.alunetwork.core.cover.PlanGoals;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.partnering.Cell;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@link ConsortiumQuestion}s: a pure function of a picture and a question, where the search comes to its end
 * before its time does. Finding who reaches what grows with the pairs of a place and a site within reach; the search is
 * exponential in the worst case and ends with the best found and its bound when its time does.
 */
public final class ConsortiumAnalysis {

    private static final int SHARE_FOR_BEST = 2;
    private static final int SHARE_FOR_CURVE = 4;

    private final DatedGraph graph;
    private final ConsortiumQuestion question;
    private final Budget budget;
    private final Budget search;
    private final ConsortiumProblem problem;
    private final ConsortiumTies ties;
    private final ColumnTies tied;
    private final @Nullable ColumnTies required;

    private ConsortiumAnalysis(DatedGraph graph, ConsortiumQuestion question, Budget budget) {
        this.graph = graph;
        this.question = question;
        this.budget = budget;
        this.problem = ConsortiumProblem.of(graph, question, budget);
        this.ties = new ConsortiumTies(
                CooperationNetwork.of(graph, question.ties(), budget),
                problem.cells().partners());
        this.tied = ties.columns();
        this.required = question.bond() == Bond.REQUIRED ? tied : null;
        this.search = budget.atMost(question.search().time());
    }

    /**
     * Answers the question on the picture's day.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area, the network, the indicator or an organisation is
     *     not known, a demanded partner reaches no cell, or there are no people to reach
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up before the search begins
     */
    public static ConsortiumAnswer answer(DatedGraph graph, ConsortiumQuestion question, Budget budget) {
        return new ConsortiumAnalysis(graph, question, budget).answer();
    }

    private ConsortiumAnswer answer() {
        BestPlans plans = BestPlans.of(problem.asSought(), goal());
        CoverPlan best = requireSome(plans.best(share(SHARE_FOR_BEST)));
        List<ConsortiumPoint> curve =
                new ConsortiumCurve(problem, question, this::most, share(SHARE_FOR_CURVE)).points();
        BestPlans.Needed needed = plans.needed(best, search);
        Optima optima = best.status() == Status.OPTIMAL
                ? plans.allAsGood(best, question.search().limit(), search)
                : new Optima(List.of(), false);
        List<Integer> chosen = chosen(best, optima);
        ConsortiumCells reached = new ConsortiumCells(problem, question, chosen);
        List<ConsortiumCell> cells = reached.cells();
        boolean none = best.status() == Status.INFEASIBLE;
        List<Integer> inEveryBest = needed.inEveryBest();
        return new ConsortiumAnswer(
                ConsortiumHeader.of(graph, question, problem.cells(), cells, budget),
                best.status(),
                none ? null : Double.valueOf(best.value()),
                none ? null : Double.valueOf(best.bound()),
                none ? null : Double.valueOf(best.gap()),
                reached.partners(),
                optima.plans().stream().map(problem::partners).toList(),
                optima.complete(),
                problem.partners(needed.inEveryPlan()),
                inEveryBest == null ? null : problem.partners(inEveryBest),
                curve,
                cells,
                problem.cells().unreachable(),
                culprits(best),
                none && question.bond() == Bond.REQUIRED && best.culprits().isEmpty() ? apart() : List.of(),
                none ? null : reached.places(),
                ties.among(chosen, question.produced().scope().travel(), budget));
    }

    /** A part of the time to search, from now on. */
    private Budget share(int parts) {
        return search.atMost(question.search().time().dividedBy(parts));
    }

    private PlanGoal goal() {
        if (question.goal() == Goal.MOST_PEOPLE) {
            return most(question.most());
        }
        PlaceNetwork places = problem.network();
        return places == null ? PlanGoals.cheapest(required) : PlanGoals.cheapestPlaced(places, required);
    }

    private PlanGoal most(int partners) {
        PlaceNetwork places = problem.network();
        return places == null
                ? PlanGoals.heaviest(partners, required)
                : PlanGoals.mostPlaced(partners, places, required);
    }

    /** The plan, where it covers anything: partners who cover nobody are no consortium. */
    private CoverPlan requireSome(CoverPlan best) {
        boolean nothing = best.status() == Status.OPTIMAL && best.value() == 0;
        List<Integer> all = IntStream.range(0, problem.rows().size()).boxed().toList();
        return nothing ? new CoverPlan(Status.INFEASIBLE, List.of(), 0, 0, all) : best;
    }

    /** Of the plans as good the first, or the one whose partners work together most where that is preferred. */
    private List<Integer> chosen(CoverPlan best, Optima optima) {
        if (optima.plans().isEmpty()) {
            return best.columns();
        }
        return question.bond() == Bond.PREFERRED
                ? ConnectedCover.by(tied).fewestParts(optima.plans())
                : optima.plans().get(0);
    }

    private List<Cell> culprits(CoverPlan best) {
        boolean nobody = best.status() == Status.INFEASIBLE && problem.rows().isEmpty();
        return nobody ? problem.cells().all() : problem.cells(best.culprits());
    }

    /** The demanded partners that candidates do not join; where too few would have to, those not tied themselves. */
    private List<OrganisationOnDate> apart() {
        ConnectedCover connected = ConnectedCover.by(tied);
        CoverProblem alone = problem.asSought();
        List<Integer> apart = connected.apart(alone);
        for (int column = 0; apart.isEmpty() && column < alone.columns(); column++) {
            if (alone.standing(column) == Standing.FREE) {
                alone = alone.with(column, Standing.OUT);
            }
        }
        return problem.partners(apart.isEmpty() ? connected.apart(alone) : apart);
    }
}
