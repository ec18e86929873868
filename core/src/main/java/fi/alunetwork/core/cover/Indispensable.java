package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that cannot be done without. Those that are in every plan by decision count only where the rows demand them.
 *
 * @param inEveryCover such as no cover is without, as a row has no more coverers than it needs; ascending
 * @param inEveryCheapest such as no cheapest cover is without, those included; ascending; null where the time ended
 *     before it was known
 */
public record Indispensable(
        List<Integer> inEveryCover, @Nullable List<Integer> inEveryCheapest) {

    public Indispensable {
        inEveryCover = List.copyOf(inEveryCover);
        inEveryCheapest = inEveryCheapest == null ? null : List.copyOf(inEveryCheapest);
    }

    /**
     * Looks for them: by rows for every cover, and for the cheapest by solving the problem again without each column of
     * one of them.
     *
     * @param cheapest a cheapest cover of the problem, as proved
     */
    public static Indispensable of(CoverProblem problem, CoverPlan cheapest, CoverSolver solver, Budget budget) {
        return new Indispensable(inEveryCover(problem), inEveryCheapest(problem, cheapest, solver, budget));
    }

    /** The coverers of the rows that have no more than they need, in ascending order; takes time by pairs. */
    public static List<Integer> inEveryCover(CoverProblem problem) {
        boolean[] needed = new boolean[problem.columns()];
        for (int row = 0; row < problem.rows(); row++) {
            if (problem.open(row) <= problem.need(row)) {
                for (int column : problem.columnsOf(row)) {
                    needed[column] |= problem.standing(column) != Standing.OUT;
                }
            }
        }
        return CoverPlan.numbers(needed);
    }

    private static @Nullable List<Integer> inEveryCheapest(
            CoverProblem problem, CoverPlan cheapest, CoverSolver solver, Budget budget) {
        boolean known = cheapest.status() == Status.OPTIMAL;
        boolean[] inEveryCover = new boolean[problem.columns()];
        inEveryCover(problem).forEach(column -> inEveryCover[column] = true);
        double slack = Rounding.TRUSTED * Math.max(1, cheapest.value());
        List<Integer> needed = new ArrayList<>();
        for (int column : cheapest.columns()) {
            if (inEveryCover[column]) {
                needed.add(column);
            } else if (known && problem.standing(column) == Standing.FREE) {
                CoverPlan without = solver.cheapest(problem.with(column, Standing.OUT), budget);
                boolean dearer = without.bound() > cheapest.value() + slack;
                known = dearer || without.value() <= cheapest.value() + slack;
                if (dearer) {
                    needed.add(column);
                }
            }
        }
        return known ? needed : null;
    }
}
