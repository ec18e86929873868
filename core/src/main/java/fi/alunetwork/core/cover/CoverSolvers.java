package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;

/** The solvers there are. */
public final class CoverSolvers {

    /**
     * Up to so many pairs of what the reductions leave a proof is tried. Measured with ten seconds on points at random
     * and a busy machine: 5 000 pairs were proved, at 6 000 the search and iterated greedy found equally good plans
     * with equal bounds, at 10 000 iterated greedy found one with a column or two fewer.
     */
    private static final int PAIRS_FOR_PROOF = 6_000;

    private CoverSolvers() {}

    /** Searches to proof where that is within reach, and for a good plan with a bound where it is not. */
    public static CoverSolver standard() {
        return bySize(PAIRS_FOR_PROOF);
    }

    static CoverSolver bySize(int pairs) {
        return new BySize(new ExactCover(), new LargeCover(), pairs);
    }

    private record BySize(CoverSolver exact, CoverSolver large, int pairs) implements CoverSolver {

        @Override
        public CoverPlan cheapest(CoverProblem problem, Budget budget) {
            if (problem.pairs() <= pairs || !problem.unmeetable().isEmpty()) {
                return exact.cheapest(problem, budget);
            }
            Reduced reduced = Reduction.forCheapest(problem, budget);
            CoverSolver solver = reduced.rest().pairs() <= pairs ? exact : large;
            CoverPlan plan = solver.cheapest(reduced.rest(), budget);
            boolean[] chosen = reduced.back(plan.chosen(reduced.rest().columns()));
            double value = problem.costOf(chosen);
            double bound = Math.min(value, reduced.settledCost() + plan.bound());
            return new CoverPlan(
                    plan.status(),
                    CoverPlan.numbers(chosen),
                    value,
                    plan.status() == CoverPlan.Status.OPTIMAL ? value : bound,
                    plan.culprits());
        }

        @Override
        public CoverPlan heaviest(CoverProblem problem, int most, Budget budget) {
            int left = problem.requireRoom(most);
            if (problem.pairs() <= pairs) {
                return exact.heaviest(problem, most, budget);
            }
            Reduced reduced = Reduction.forHeaviest(problem, most, budget);
            CoverSolver solver = reduced.rest().pairs() <= pairs ? exact : large;
            CoverPlan plan = solver.heaviest(reduced.rest(), left, budget);
            boolean[] chosen = reduced.back(plan.chosen(reduced.rest().columns()));
            double value = problem.weightOf(chosen);
            double bound = Math.max(value, reduced.settledWeight() + plan.bound());
            return new CoverPlan(
                    plan.status(),
                    CoverPlan.numbers(chosen),
                    value,
                    plan.status() == CoverPlan.Status.OPTIMAL ? value : bound,
                    plan.culprits());
        }
    }
}
