package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Covers with backup (Hogan and ReVelle 1986): every row gets one column, and among the covers of so many columns the
 * most weight gets two. A row counts as backed up only where two chosen columns cover it. A cheapest cover is filled up
 * and bettered by {@link Interchange}, where a row in itself weighs more than all backup together, and
 * {@link BackupSearch} goes on from there to proof, so far as the size of the problem allows.
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
        CoverPlan fewest = solver.cheapest(problem, budget);
        if (fewest.status() == Status.INFEASIBLE || fewest.bound() > most) {
            CoverPlan mostRows = solver.heaviest(byRows(problem), most, budget);
            return CoverPlan.infeasible(left(problem, mostRows.chosen(problem.columns())));
        }
        double all =
                IntStream.range(0, problem.rows()).mapToDouble(problem::weight).sum();
        if (fewest.columns().size() > most) {
            return new CoverPlan(Status.TIME_LIMIT, List.of(), 0, all, List.of());
        }
        boolean[] good = bettered(twofold(problem), fewest, most, budget);
        BackupSearch search = new BackupSearch(problem, most, good, budget);
        search.run();
        double bound = Math.max(search.value(), Math.min(all, search.bound()));
        return CoverPlan.of(
                search.plan(), search.value(), bound, budget.isOver() ? Status.TIME_LIMIT : Status.FEASIBLE);
    }

    /** A cover with more backup, by filling up one and by interchange. */
    private static boolean[] bettered(CoverProblem twofold, CoverPlan cover, int most, Budget budget) {
        Draft draft = Draft.byWeight(twofold);
        cover.columns().forEach(draft::add);
        Greedy.fill(twofold, draft, most);
        return Interchange.heavier(twofold, draft, most, budget);
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

    /** The same where every row weighs 1. */
    private static CoverProblem byRows(CoverProblem problem) {
        CoverProblemBuilder byRows = CoverProblem.of(problem.rows(), problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            byRows.standing(column, problem.standing(column));
            for (int row : problem.rowsOf(column)) {
                byRows.covers(column, row);
            }
        }
        return byRows.build();
    }

    /** Each row once for its first column, which weighs more than all backup together, and once for its second. */
    static CoverProblem twofold(CoverProblem problem) {
        double first = 1
                + IntStream.range(0, problem.rows())
                        .mapToDouble(problem::weight)
                        .sum();
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
