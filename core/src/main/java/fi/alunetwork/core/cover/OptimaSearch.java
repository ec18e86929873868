package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Depth-first search for all covers of a cost: by the coverers of the row that has the fewest left, each with those
 * before it out, so that no cover is found twice. Only reductions that lose no cover are made, and what
 * {@link LagrangianBound} decides is decided in every cover of the cost.
 */
final class OptimaSearch {

    private final double most;
    private final Budget budget;
    private final Deque<CoverProblem> open = new ArrayDeque<>();
    private final List<List<Integer>> plans = new ArrayList<>();

    OptimaSearch(CoverProblem problem, double value, Budget budget) {
        this.budget = budget;
        most = value + Rounding.TRUSTED * Math.max(1, value);
        open.push(problem);
    }

    /** Searches until there are more plans than so many, the search is at its end, or the time is. */
    void run(int limit) {
        while (!open.isEmpty() && plans.size() <= limit && !budget.isOver()) {
            look(open.pop());
        }
    }

    /** What was found, in the order in which it was. */
    List<List<Integer>> plans() {
        return plans;
    }

    /** Whether the search was at its end. */
    boolean isComplete() {
        return open.isEmpty();
    }

    private void look(CoverProblem part) {
        if (!part.unmeetable().isEmpty() || part.costOf(part.settled()) > most) {
            return;
        }
        Reduced reduced = Reduction.keepingAll(part, budget);
        CoverProblem rest = reduced.rest();
        double left = most - reduced.settledCost();
        if (rest.rows() == 0 && left >= 0) {
            plans.add(CoverPlan.numbers(reduced.chosen()));
        }
        if (rest.rows() == 0 || left <= 0) {
            return;
        }
        LagrangianBound relaxed = LagrangianBound.of(rest, left, budget);
        if (relaxed.value() <= left) {
            narrow(reduced, relaxed.within(left));
        }
    }

    private void narrow(Reduced reduced, CoverProblem within) {
        boolean decided = false;
        for (int column = 0; column < within.columns(); column++) {
            decided |= within.standing(column) != Standing.FREE;
        }
        if (decided) {
            open.push(reduced.narrowed(within));
        } else {
            branch(reduced, within);
        }
    }

    private void branch(Reduced reduced, CoverProblem rest) {
        int rarest = 0;
        for (int row = 1; row < rest.rows(); row++) {
            rarest = rest.coverers(row) < rest.coverers(rarest) ? row : rarest;
        }
        int[] coverers = rest.columnsOf(rarest);
        for (int nth = coverers.length - rest.need(rarest); nth >= 0; nth--) {
            Standing[] standings = new Standing[rest.columns()];
            Arrays.fill(standings, Standing.FREE);
            for (int before = 0; before < nth; before++) {
                standings[coverers[before]] = Standing.OUT;
            }
            standings[coverers[nth]] = Standing.IN;
            open.push(reduced.narrowed(rest.with(standings)));
        }
    }
}
