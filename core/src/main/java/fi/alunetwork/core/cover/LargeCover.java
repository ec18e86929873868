package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;

/**
 * A good plan with a bound for problems where a proof is out of reach: {@link Reduction}, {@link LagrangianBound} or
 * {@link HeaviestBound}, and {@link IteratedGreedy} or {@link Interchange} for the rest of the time, up to a number of
 * rounds after which more do not help much. Feasible with its bound, and optimal where the two meet.
 */
final class LargeCover implements CoverSolver {

    private static final long ROUNDS_A_PAIR = 100;

    private static final long MOST_ROUNDS = 2_000_000;

    private static final long BOUND_SHARE = 4;

    @Override
    public CoverPlan cheapest(CoverProblem problem, Budget budget) {
        if (!problem.unmeetable().isEmpty()) {
            return CoverPlan.infeasible(problem.unmeetable());
        }
        Reduced reduced = Reduction.forCheapest(problem, budget);
        CoverProblem rest = reduced.rest();
        Draft draft = Greedy.cheapest(rest);
        double bound = LagrangianBound.of(rest, rest.costOf(draft.plan()), part(budget))
                .value();
        boolean[] plan = reduced.back(IteratedGreedy.cheaper(rest, draft, bound, rounds(rest), budget));
        double cost = problem.costOf(plan);
        return CoverPlan.of(plan, cost, Math.min(cost, reduced.settledCost() + bound), ending(budget));
    }

    @Override
    public CoverPlan heaviest(CoverProblem problem, int most, Budget budget) {
        int left = problem.requireRoom(most);
        Reduced reduced = Reduction.forHeaviest(problem, most, budget);
        CoverProblem rest = reduced.rest();
        Draft draft = Greedy.heaviest(rest, left);
        double bound = HeaviestBound.of(rest, left, rest.weightOf(draft.plan()), part(budget))
                .value();
        boolean[] plan = reduced.back(Interchange.heavier(rest, draft, left, budget));
        double weight = problem.weightOf(plan);
        return CoverPlan.of(plan, weight, Math.max(weight, reduced.settledWeight() + bound), ending(budget));
    }

    private static long rounds(CoverProblem rest) {
        return Math.min(MOST_ROUNDS, ROUNDS_A_PAIR * rest.pairs());
    }

    private static Budget part(Budget budget) {
        return budget.left()
                .map(left -> left.dividedBy(BOUND_SHARE))
                .map(budget::atMost)
                .orElse(budget);
    }

    private static Status ending(Budget budget) {
        return budget.isOver() ? Status.TIME_LIMIT : Status.FEASIBLE;
    }
}
