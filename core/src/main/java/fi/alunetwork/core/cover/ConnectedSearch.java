package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The best cover that hangs together over several roots, and what none of them can undercut. */
final class ConnectedSearch {

    private final ColumnTies ties;
    private final CoverSolver solver;
    private final Budget budget;
    private boolean[] best = {};
    private double value = Double.POSITIVE_INFINITY;
    private double bound = Double.POSITIVE_INFINITY;

    ConnectedSearch(ColumnTies ties, CoverSolver solver, Budget budget) {
        this.ties = ties;
        this.solver = solver;
        this.budget = budget;
    }

    /** What was found over all roots so far. */
    CoverPlan plan() {
        double proved = bound >= value - Rounding.slack(value) ? value : bound;
        return CoverPlan.of(best, value, proved, Status.TIME_LIMIT);
    }

    /** Looks for covers that have the columns that are in, and that reach all others of them. */
    void search(CoverProblem rooted) {
        int root = CoverPlan.numbers(rooted.settled()).get(0);
        Set<List<Integer>> between = new LinkedHashSet<>();
        take(rooted, grown(rooted, root, new boolean[rooted.columns()]));
        double least = 0;
        boolean open = true;
        while (open) {
            CoverPlan plan = solver.cheapest(rooted.withRows(between), budget);
            if (plan.status() == Status.INFEASIBLE) {
                return;
            }
            least = Math.max(least, plan.bound());
            boolean[] chosen = plan.chosen(rooted.columns());
            boolean[] part = ties.around(root, chosen);
            take(rooted, grown(rooted, root, chosen));
            open = plan.status() == Status.OPTIMAL
                    && least < value - Rounding.slack(value)
                    && between.addAll(separators(rooted, part));
        }
        bound = Math.min(bound, least);
    }

    private void take(CoverProblem rooted, boolean[] plan) {
        double cost = rooted.costOf(plan);
        if (cost < value) {
            best = plan;
            value = cost;
        }
    }

    /** For all that the part around the root lacks, the columns that stand between; one of each is needed. */
    private Set<List<Integer>> separators(CoverProblem rooted, boolean[] part) {
        Set<List<Integer>> separators = new LinkedHashSet<>();
        int[] counts = rooted.counts(part);
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] < rooted.need(row)) {
                separators.add(between(rooted, part, rooted.columnsOf(row)));
            }
        }
        for (int column : CoverPlan.numbers(rooted.settled())) {
            if (!part[column]) {
                separators.add(between(rooted, part, new int[] {column}));
            }
        }
        return separators;
    }

    /** The neighbours of a part where paths from the targets first come to it. */
    private List<Integer> between(CoverProblem rooted, boolean[] part, int[] targets) {
        boolean[] seen = part.clone();
        boolean[] between = new boolean[part.length];
        Deque<Integer> open = new ArrayDeque<>();
        IntStream.of(targets).forEach(target -> see(rooted, target, seen, open));
        while (!open.isEmpty()) {
            int column = open.remove();
            if (Arrays.stream(ties.of(column)).anyMatch(other -> part[other])) {
                between[column] = true;
            } else {
                Arrays.stream(ties.of(column)).forEach(other -> see(rooted, other, seen, open));
            }
        }
        return CoverPlan.numbers(between);
    }

    private static void see(CoverProblem rooted, int column, boolean[] seen, Deque<Integer> open) {
        if (!seen[column] && rooted.standing(column) != Standing.OUT) {
            seen[column] = true;
            open.add(column);
        }
    }

    /** A cover that hangs together: paths from the root to what is nearest and helps, liked columns first. */
    private boolean[] grown(CoverProblem rooted, int root, boolean[] liked) {
        boolean[] plan = ties.around(root, liked);
        while (!isDone(rooted, plan)) {
            for (int column : path(rooted, plan, liked)) {
                plan[column] = true;
            }
        }
        CoverPlan.numbers(plan).stream()
                .sorted(Comparator.<Integer>comparingDouble(rooted::cost)
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .forEachOrdered(column -> {
                    plan[column] = false;
                    plan[column] = !isDone(rooted, plan) || ties.parts(plan) > 1;
                });
        return plan;
    }

    private static boolean isDone(CoverProblem rooted, boolean[] plan) {
        return rooted.isCovered(plan)
                && CoverPlan.numbers(rooted.settled()).stream().allMatch(column -> plan[column]);
    }

    /** The shortest path from a plan to a column that helps; of such as are equally near a liked one. */
    private List<Integer> path(CoverProblem rooted, boolean[] plan, boolean[] liked) {
        int[] from = new int[plan.length];
        Arrays.fill(from, -1);
        boolean[] seen = plan.clone();
        List<Integer> ring = CoverPlan.numbers(plan);
        while (true) {
            List<Integer> next = new ArrayList<>();
            for (int column : ring) {
                for (int other : ties.of(column)) {
                    if (!seen[other] && rooted.standing(other) != Standing.OUT) {
                        seen[other] = true;
                        from[other] = column;
                        next.add(other);
                    }
                }
            }
            int helping = helping(rooted, plan, liked, next);
            if (helping >= 0) {
                return back(helping, from, plan);
            }
            ring = next;
        }
    }

    private static int helping(CoverProblem rooted, boolean[] plan, boolean[] liked, List<Integer> columns) {
        int[] counts = rooted.counts(plan);
        int best = -1;
        long most = 0;
        for (int column : columns) {
            long gain = Arrays.stream(rooted.rowsOf(column))
                    .filter(row -> counts[row] < rooted.need(row))
                    .count();
            gain = 2 * gain + (rooted.standing(column) == Standing.IN ? 2 * (long) counts.length + 2 : 0);
            gain += liked[column] && gain > 0 ? counts.length : 0;
            if (gain > most) {
                best = column;
                most = gain;
            }
        }
        return best;
    }

    private static List<Integer> back(int column, int[] from, boolean[] plan) {
        List<Integer> path = new ArrayList<>();
        for (int at = column; !plan[at]; at = from[at]) {
            path.add(at);
        }
        return path;
    }
}
