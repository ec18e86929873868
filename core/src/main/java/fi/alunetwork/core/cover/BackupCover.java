package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Covers with backup (Hogan and ReVelle 1986): every row gets one column, and among the covers of so many columns the
 * most weight gets two. A row counts as backed up only where two chosen columns cover it. One heaviest cover decides
 * both: a row in itself weighs more than all backup together.
 */
public final class BackupCover {

    private BackupCover() {}

    /**
     * The most backup with as many columns as the cheapest cover has.
     *
     * @param problem every row needs one column and every column costs 1
     * @throws IllegalArgumentException where a row needs more, or a cost is another
     */
    public static CoverPlan of(CoverProblem problem, CoverSolver solver, Budget budget) {
        requirePlain(problem);
        CoverPlan fewest = solver.cheapest(problem, budget);
        return fewest.status() == Status.INFEASIBLE
                ? fewest
                : of(problem, fewest.columns().size(), solver, budget);
    }

    /**
     * The most backup with at most so many columns. The value is the weight that is backed up. Infeasible where so many
     * cannot cover every row; the culprits are the rows left where as many rows as possible are covered. Where the time
     * ended before a cover was found, the plan has no columns.
     *
     * @param problem every row needs one column and every column costs 1
     * @throws IllegalArgumentException where a row needs more, a cost is another, or fewer are allowed than are in
     *     every plan
     */
    public static CoverPlan of(CoverProblem problem, int most, CoverSolver solver, Budget budget) {
        requirePlain(problem);
        problem.requireRoom(most);
        double all =
                IntStream.range(0, problem.rows()).mapToDouble(problem::weight).sum();
        CoverPlan plan = solver.heaviest(twofold(problem, all + 1), most, budget);
        boolean[] chosen = plan.chosen(problem.columns());
        int[] counts = problem.counts(chosen);
        List<Integer> left = IntStream.range(0, counts.length)
                .filter(row -> counts[row] == 0)
                .boxed()
                .toList();
        double first = (all + 1) * problem.rows();
        double bound = Math.min(all, plan.bound() - first);
        if (!left.isEmpty()) {
            return bound < 0 && plan.status() == Status.OPTIMAL
                    ? CoverPlan.infeasible(left)
                    : new CoverPlan(Status.TIME_LIMIT, List.of(), 0, Math.max(0, bound), List.of());
        }
        double value = IntStream.range(0, counts.length)
                .filter(row -> counts[row] > 1)
                .mapToDouble(problem::weight)
                .sum();
        return plan.status() == Status.OPTIMAL
                ? CoverPlan.of(chosen, value, value, Status.OPTIMAL)
                : CoverPlan.of(chosen, value, Math.max(value, bound), plan.status());
    }

    private static void requirePlain(CoverProblem problem) {
        if (!problem.isSingle() || !problem.isUnitCost()) {
            throw new IllegalArgumentException(
                    "A problem with needs above 1 or costs other than 1; expected rows that need one column and columns"
                            + " that cost 1. Maybe ask for needs of 2 in a cheapest cover.");
        }
    }

    /** Each row once for its first column and once for its second. */
    private static CoverProblem twofold(CoverProblem problem, double first) {
        int rows = problem.rows();
        CoverProblemBuilder twofold = CoverProblem.of(2 * rows, problem.columns());
        for (int row = 0; row < rows; row++) {
            twofold.weight(row, first).weight(rows + row, problem.weight(row)).need(rows + row, 2);
        }
        for (int column = 0; column < problem.columns(); column++) {
            twofold.standing(column, problem.standing(column));
            for (int row : problem.rowsOf(column)) {
                twofold.covers(column, row).covers(column, rows + row);
            }
        }
        return twofold.build();
    }
}
