package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Depth-first search for all covers of a cost: by the coverers of the row that has the fewest left, each with those
 * before it out, so that no cover is found twice. A branch ends where what is in, and the more that rows without a
 * common coverer still need, costs too much, or where the reduced costs of {@link LagrangianBound} tell so.
 */
final class OptimaSearch {

    private static final int PARTS_A_LOOK = 16;

    private final CoverProblem problem;
    private final double most;
    private final Budget budget;
    private final LagrangianBound relaxed;
    private final Deque<Standing[]> open = new ArrayDeque<>();
    private final List<List<Integer>> plans = new ArrayList<>();
    private boolean complete;

    OptimaSearch(CoverProblem problem, double value, Budget budget) {
        this.problem = problem;
        this.budget = budget;
        most = value + Rounding.TRUSTED * Math.max(1, value);
        relaxed = LagrangianBound.of(problem, value, budget);
    }

    /** Searches until there are more plans than so many, the search is at its end, or the time is. */
    void run(int limit) {
        Standing[] first = new Standing[problem.columns()];
        Arrays.setAll(first, problem::standing);
        open.push(first);
        int looks = 0;
        while (!open.isEmpty() && plans.size() <= limit && (looks++ % PARTS_A_LOOK != 0 || !budget.isOver())) {
            look(problem.with(open.pop()));
        }
        complete = open.isEmpty();
    }

    /** What was found, in the order in which it was. */
    List<List<Integer>> plans() {
        return plans;
    }

    /** Whether the search was at its end. */
    boolean isComplete() {
        return complete;
    }

    private void look(CoverProblem part) {
        boolean[] settled = part.settled();
        double cost = part.costOf(settled);
        if (cost > most || relaxed.deciding(part) > most) {
            return;
        }
        int[] counts = part.counts(settled);
        int[] unmet = IntStream.range(0, part.rows())
                .filter(row -> counts[row] < part.need(row))
                .boxed()
                .sorted(Comparator.comparingInt(row -> free(part, row).length))
                .mapToInt(Integer::intValue)
                .toArray();
        if (unmet.length == 0) {
            plans.add(CoverPlan.numbers(settled));
        } else if (cost + packed(part, unmet, counts) <= most) {
            branch(part, unmet[0], part.need(unmet[0]) - counts[unmet[0]]);
        }
    }

    private static int[] free(CoverProblem part, int row) {
        return Arrays.stream(part.columnsOf(row))
                .filter(column -> part.standing(column) == Standing.FREE)
                .toArray();
    }

    /** What rows cost at least that have no free column in common; infinite where one cannot get what it needs. */
    private static double packed(CoverProblem part, int[] unmet, int[] counts) {
        boolean[] used = new boolean[part.columns()];
        double cost = 0;
        for (int row : unmet) {
            int[] free = free(part, row);
            int missing = part.need(row) - counts[row];
            if (free.length < missing) {
                return Double.POSITIVE_INFINITY;
            }
            if (Arrays.stream(free).noneMatch(column -> used[column])) {
                cost += Arrays.stream(free)
                        .mapToDouble(part::cost)
                        .sorted()
                        .limit(missing)
                        .sum();
                Arrays.stream(free).forEach(column -> used[column] = true);
            }
        }
        return cost;
    }

    private void branch(CoverProblem part, int row, int missing) {
        int[] free = free(part, row);
        for (int nth = free.length - missing; nth >= 0; nth--) {
            Standing[] standings = new Standing[part.columns()];
            Arrays.setAll(standings, part::standing);
            for (int before = 0; before < nth; before++) {
                standings[free[before]] = Standing.OUT;
            }
            standings[free[nth]] = Standing.IN;
            open.push(standings);
        }
    }
}
