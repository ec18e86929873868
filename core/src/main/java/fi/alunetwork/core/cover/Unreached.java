package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import java.util.List;
import java.util.stream.IntStream;

/** What is left where so many sites cannot reach all points. */
final class Unreached {

    private Unreached() {}

    /** The weighty points left where as much weight as possible is reached by so many sites, in ascending order. */
    static List<Integer> of(LocationProblem problem, int sites, CoverSolver solver, Budget budget) {
        CoverProblem reach = problem.within(Double.POSITIVE_INFINITY);
        int[] counts = reach.counts(solver.heaviest(reach, sites, budget).chosen(problem.sites()));
        int[] points = problem.weighty();
        return IntStream.range(0, counts.length)
                .filter(row -> counts[row] == 0)
                .map(row -> points[row])
                .boxed()
                .toList();
    }
}
