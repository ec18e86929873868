package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Branch and bound for the cheapest cover (Beasley 1987): a part of the search is a problem with more columns in or
 * out; it is reduced, bounded by {@link LagrangianBound}, freed of columns that its bound decides, and halved by a
 * column of the row with the fewest coverers. Depth first with the column in before the column out, so that good plans
 * come early. Exponential in the worst case.
 */
final class CheapestSearch {

    private final CoverProblem problem;
    private final Budget budget;
    private final Deque<Part> open = new ArrayDeque<>();
    private boolean[] plan;
    private double value;
    private double bound;

    private record Part(CoverProblem problem, double bound) {}

    /**
     * Prepares a search for covers that cost less than a known one.
     *
     * @param plan a cover
     */
    CheapestSearch(CoverProblem problem, boolean[] plan, Budget budget) {
        this.problem = problem;
        this.plan = plan;
        this.budget = budget;
        value = problem.costOf(plan);
    }

    /** Searches to the end, or to the end of the time. */
    void run() {
        bound = value;
        open.push(new Part(problem, 0));
        while (!open.isEmpty() && !budget.isOver()) {
            Part part = open.pop();
            if (part.bound() <= limit()) {
                look(part);
            }
        }
        bound = open.stream().mapToDouble(Part::bound).reduce(value, Math::min);
    }

    /** The cheapest cover that is known. */
    boolean[] plan() {
        return plan;
    }

    /** What no cover costs less than; what the known one costs where the search went to its end. */
    double bound() {
        return bound;
    }

    /** The most that a plan worth finding costs. */
    private double limit() {
        return problem.isWholeCost() ? value - 1 : value - Rounding.slack(value);
    }

    private void look(Part part) {
        Reduced reduced = Reduction.forCheapest(part.problem(), budget);
        CoverProblem rest = reduced.rest();
        double settled = reduced.settledCost();
        boolean[] greedy = Greedy.cheapest(rest).plan();
        take(reduced.back(greedy));
        LagrangianBound relaxed = LagrangianBound.of(rest, Math.min(value - settled, rest.costOf(greedy)), budget);
        double least = settled + relaxed.value();
        if (rest.rows() > 0 && least <= limit()) {
            branch(reduced, relaxed.within(limit() - settled), relaxed, Math.max(least, part.bound()));
        }
    }

    private void take(boolean[] found) {
        double cost = problem.costOf(found);
        if (cost < value) {
            plan = found;
            value = cost;
        }
    }

    private void branch(Reduced reduced, CoverProblem within, LagrangianBound relaxed, double least) {
        if (!within.unmeetable().isEmpty()) {
            return;
        }
        int column = choice(within, relaxed);
        if (column < 0) {
            open.push(new Part(reduced.narrowed(within), least));
            return;
        }
        for (Standing standing : new Standing[] {Standing.OUT, Standing.IN}) {
            CoverProblem half = within.with(column, standing);
            if (half.unmeetable().isEmpty()) {
                open.push(new Part(reduced.narrowed(half), least));
            }
        }
    }

    /**
     * The free column with the lowest reduced cost of the row with the fewest of them; below 0 where all is settled.
     */
    private static int choice(CoverProblem within, LagrangianBound relaxed) {
        boolean[] settled = within.settled();
        int[] counts = within.counts(settled);
        int choice = -1;
        int fewest = Integer.MAX_VALUE;
        for (int row = 0; row < within.rows(); row++) {
            int best = -1;
            int free = 0;
            for (int column : within.columnsOf(row)) {
                if (within.standing(column) == Standing.FREE) {
                    free++;
                    best = best < 0 || relaxed.reducedCost(column) < relaxed.reducedCost(best) ? column : best;
                }
            }
            if (counts[row] < within.need(row) && free < fewest) {
                fewest = free;
                choice = best;
            }
        }
        return choice;
    }
}
