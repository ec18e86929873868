package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;

/**
 * Searches until it is proved that no plan is better, or the time ends: {@link Reduction}, a good plan by
 * {@link Greedy} and {@link IteratedGreedy} or {@link Interchange}, a bound by {@link LagrangianBound} or
 * {@link HeaviestBound}, and, where the two do not meet, {@link CheapestSearch} or {@link HeaviestSearch}. Where all
 * costs (or weights) are whole, better is better by 1, and that there is no such plan is the proof.
 */
final class ExactCover implements CoverSolver {

    private static final long ROUNDS = 4_000;

    @Override
    public CoverPlan cheapest(CoverProblem problem, Budget budget) {
        if (!problem.unmeetable().isEmpty()) {
            return CoverPlan.infeasible(problem.unmeetable());
        }
        Reduced reduced = Reduction.forCheapest(problem, budget);
        CoverProblem rest = reduced.rest();
        boolean[] good = IteratedGreedy.cheaper(rest, Greedy.cheapest(rest), 0, ROUNDS, budget);
        double bound = LagrangianBound.of(rest, rest.costOf(good), budget).value();
        CheapestSearch search = new CheapestSearch(rest, good, budget);
        if (bound < rest.costOf(good)) {
            search.run();
            bound = Math.max(bound, search.bound());
        }
        boolean proved = bound >= rest.costOf(search.plan());
        boolean[] plan = reduced.back(search.plan());
        double cost = problem.costOf(plan);
        return CoverPlan.of(
                plan, cost, proved ? cost : Math.min(cost, reduced.settledCost() + bound), Status.TIME_LIMIT);
    }

    @Override
    public CoverPlan heaviest(CoverProblem problem, int most, Budget budget) {
        int left = problem.requireRoom(most);
        Reduced reduced = Reduction.forHeaviest(problem, most, budget);
        CoverProblem rest = reduced.rest();
        boolean[] good = Interchange.heavier(rest, Greedy.heaviest(rest, left), left, budget);
        double bound = HeaviestBound.of(rest, left, rest.weightOf(good), budget).value();
        HeaviestSearch search = new HeaviestSearch(rest, left, good, budget);
        if (bound > rest.weightOf(good)) {
            search.run();
            bound = Math.min(bound, search.bound());
        }
        boolean proved = bound <= rest.weightOf(search.plan());
        boolean[] plan = reduced.back(search.plan());
        double weight = problem.weightOf(plan);
        return CoverPlan.of(
                plan, weight, proved ? weight : Math.max(weight, reduced.settledWeight() + bound), Status.TIME_LIMIT);
    }
}
