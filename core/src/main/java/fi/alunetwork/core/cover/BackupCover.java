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
        CoverProblem twofold = twofold(problem, all + 1);
        CoverPlan plan = solver.heaviest(twofold, most, budget);
        boolean[] chosen = plan.chosen(problem.columns());
        if (plan.status() == Status.OPTIMAL) {
            double value = backedUp(problem, chosen);
            return problem.isCovered(chosen)
                    ? CoverPlan.of(chosen, value, value, Status.OPTIMAL)
                    : CoverPlan.infeasible(left(problem, chosen));
        }
        CoverPlan fewest = solver.cheapest(problem, budget);
        if (fewest.status() == Status.INFEASIBLE || fewest.bound() > most) {
            return CoverPlan.infeasible(left(problem, chosen));
        }
        double bound = Math.max(0, Math.min(all, plan.bound() - (all + 1) * problem.rows()));
        boolean[] other = fewest.columns().size() > most ? chosen : bettered(twofold, fewest, most, budget);
        boolean stays = problem.isCovered(chosen) && backedUp(problem, chosen) >= backedUp(problem, other);
        boolean[] best = stays ? chosen : other;
        double value = backedUp(problem, best);
        return problem.isCovered(best)
                ? CoverPlan.of(best, value, Math.max(bound, value), plan.status())
                : new CoverPlan(Status.TIME_LIMIT, List.of(), 0, bound, List.of());
    }

    /** A cover with more backup, by filling up one and by interchange. */
    private static boolean[] bettered(CoverProblem twofold, CoverPlan cover, int most, Budget budget) {
        Draft draft = Draft.byWeight(twofold);
        cover.columns().forEach(draft::add);
        Greedy.fill(twofold, draft, most);
        return Interchange.heavier(twofold, draft, most, budget);
    }

    private static double backedUp(CoverProblem problem, boolean[] chosen) {
        int[] counts = problem.counts(chosen);
        return IntStream.range(0, counts.length)
                .filter(row -> counts[row] > 1)
                .mapToDouble(problem::weight)
                .sum();
    }

    private static List<Integer> left(CoverProblem problem, boolean[] chosen) {
        int[] counts = problem.counts(chosen);
        return IntStream.range(0, counts.length)
                .filter(row -> counts[row] == 0)
                .boxed()
                .toList();
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
