package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;

/**
 * Betters a heaviest plan by exchanging one column for another as long as that adds weight (Teitz and Bart 1968; for
 * coverage Church and ReVelle 1974). Ends where no exchange does. A round takes time by chosen columns times columns.
 */
final class Interchange {

    private Interchange() {}

    /**
     * A plan that weighs no less than the given one.
     *
     * @param draft a plan; changed
     */
    static boolean[] heavier(CoverProblem problem, Draft draft, int most, Budget budget) {
        boolean[] best = draft.plan();
        double weight = problem.weightOf(best);
        boolean better = true;
        while (better) {
            better = false;
            for (int out = 0; out < problem.columns() && !budget.isOver(); out++) {
                if (!best[out] || problem.standing(out) != Standing.FREE) {
                    continue;
                }
                draft.drop(out);
                Greedy.fill(problem, draft, most);
                boolean[] plan = draft.plan();
                double found = problem.weightOf(plan);
                if (found > weight + Rounding.slack(weight)) {
                    best = plan;
                    weight = found;
                    better = true;
                } else {
                    restore(draft, best);
                }
            }
        }
        return best;
    }

    private static void restore(Draft draft, boolean[] plan) {
        for (int column = 0; column < plan.length; column++) {
            if (draft.has(column) && !plan[column]) {
                draft.drop(column);
            }
        }
        for (int column = 0; column < plan.length; column++) {
            if (!draft.has(column) && plan[column]) {
                draft.add(column);
            }
        }
    }
}
