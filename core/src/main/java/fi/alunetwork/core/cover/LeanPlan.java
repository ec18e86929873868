package fi.alunetwork.core.cover;

import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what adds nothing to a plan, the last columns first. A column that joins others can be left out only after
 * those.
 *
 * @param problem whose columns they are; one that is in by decision stays
 * @param ties by which the columns have to hang together; null where they need not
 * @param worth what columns cover
 */
record LeanPlan(CoverProblem problem, @Nullable ColumnTies ties, ToDoubleFunction<List<Integer>> worth) {

    /** The columns of a plan without those that add nothing. */
    List<Integer> of(CoverPlan plan) {
        List<Integer> columns = plan.columns();
        List<Integer> fewer = fewer(columns, plan.value());
        while (fewer.size() < columns.size()) {
            columns = fewer;
            fewer = fewer(columns, plan.value());
        }
        return columns;
    }

    /** The columns without the last one that adds nothing, or all. */
    private List<Integer> fewer(List<Integer> columns, double value) {
        for (int place = columns.size() - 1; place >= 0; place--) {
            List<Integer> others = new ArrayList<>(columns);
            int column = others.remove(place);
            if (problem.standing(column) == Standing.FREE
                    && (ties == null || ties.parts(others) <= 1)
                    && worth.applyAsDouble(others) >= value - BestPlans.slack(value)) {
                return others;
            }
        }
        return columns;
    }
}
