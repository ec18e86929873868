package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Branch and bound for the heaviest cover by at most so many columns: a part of the search is a problem with more
 * columns in or out; it is reduced, bounded by {@link HeaviestBound}, freed of columns that its bound decides, and
 * halved by the free column worth most at the prices of the bound. Depth first with the column in before the column
 * out. Exponential in the worst case.
 */
final class HeaviestSearch {

    private final CoverProblem problem;
    private final int most;
    private final Budget budget;
    private final Deque<Part> open = new ArrayDeque<>();
    private boolean[] plan;
    private double value;
    private double bound;

    private record Part(CoverProblem problem, double bound) {}

    /**
     * Prepares a search for plans that weigh more than a known one.
     *
     * @param plan a plan
     */
    HeaviestSearch(CoverProblem problem, int most, boolean[] plan, Budget budget) {
        this.problem = problem;
        this.most = most;
        this.plan = plan;
        this.budget = budget;
        value = problem.weightOf(plan);
    }

    /** Searches to the end, or to the end of the time. */
    void run() {
        bound = value;
        open.push(new Part(problem, Double.POSITIVE_INFINITY));
        while (!open.isEmpty() && !budget.isOver()) {
            Part part = open.pop();
            if (part.bound() >= limit()) {
                look(part);
            }
        }
        bound = open.stream().mapToDouble(Part::bound).reduce(value, Math::max);
    }

    /** The heaviest plan that is known. */
    boolean[] plan() {
        return plan;
    }

    /** What no plan weighs more than; what the known one weighs where the search went to its end. */
    double bound() {
        return bound;
    }

    /** The least that a plan worth finding weighs. */
    private double limit() {
        return problem.isWholeWeight() ? value + 1 : value + Rounding.slack(value);
    }

    private void look(Part part) {
        Reduced reduced = Reduction.forHeaviest(part.problem(), most, budget);
        CoverProblem rest = reduced.rest();
        int left = most - reduced.settled();
        double settled = reduced.settledWeight();
        boolean[] greedy = Greedy.heaviest(rest, left).plan();
        take(reduced.back(greedy));
        HeaviestBound relaxed = HeaviestBound.of(rest, left, Math.max(value - settled, rest.weightOf(greedy)), budget);
        double greatest = Math.min(part.bound(), settled + relaxed.value());
        if (rest.rows() > 0 && greatest >= limit()) {
            branch(reduced, relaxed.within(limit() - settled), relaxed, left, greatest);
        }
    }

    private void take(boolean[] found) {
        double weight = problem.weightOf(found);
        if (weight > value) {
            plan = found;
            value = weight;
        }
    }

    private void branch(Reduced reduced, CoverProblem within, HeaviestBound relaxed, int left, double greatest) {
        int in = CoverPlan.numbers(within.settled()).size();
        int column = choice(within, relaxed);
        if (in > left) {
            return;
        }
        if (column < 0 || in == left) {
            take(reduced.back(within.settled()));
            return;
        }
        open.push(new Part(reduced.narrowed(within.with(column, Standing.OUT)), greatest));
        open.push(new Part(reduced.narrowed(within.with(column, Standing.IN)), greatest));
    }

    private static int choice(CoverProblem within, HeaviestBound relaxed) {
        int choice = -1;
        for (int column = 0; column < within.columns(); column++) {
            if (within.standing(column) == Standing.FREE
                    && (choice < 0 || relaxed.worth(column) > relaxed.worth(choice))) {
                choice = column;
            }
        }
        return choice;
    }
}
