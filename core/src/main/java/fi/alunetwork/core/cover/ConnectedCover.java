package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The cheapest cover whose columns hang together by ties between them (connected set cover; Shuai and Hu 2006). One of
 * the coverers of the row with the fewest is in every cover: each of them in turn is the root, and the ones before it
 * are out. What a cheapest cover leaves apart from the root is forbidden by a row more (a node separator): if the part
 * around the root does not do alone, one of the columns between it and what it lacks is needed. Cheapest covers are
 * sought until one hangs together. Exponential in the worst case; meant for some hundred columns.
 */
public final class ConnectedCover {

    private final ColumnTies ties;
    private final CoverSolver solver;

    private ConnectedCover(ColumnTies ties, CoverSolver solver) {
        this.ties = ties;
        this.solver = solver;
    }

    /** Covers connected by the ties, with the help of a solver that proves. */
    public static ConnectedCover by(ColumnTies ties) {
        return new ConnectedCover(ties, new ExactCover());
    }

    /**
     * The cheapest cover that hangs together. Where no part of the ties can cover everything, it is infeasible, and the
     * culprits are the rows that the part lacking the fewest cannot give what they need; there are none where what
     * lacks is a path between columns that are in every plan, see {@link #apart}.
     *
     * @param budget how long it may take; where it ends, the plan says so
     */
    public CoverPlan cheapest(CoverProblem problem, Budget budget) {
        if (!problem.unmeetable().isEmpty()) {
            return CoverPlan.infeasible(problem.unmeetable());
        }
        if (!apart(problem).isEmpty()) {
            return CoverPlan.infeasible(List.of());
        }
        if (problem.isCovered(problem.settled()) && ties.parts(problem.settled()) <= 1) {
            double cost = problem.costOf(problem.settled());
            return CoverPlan.of(problem.settled(), cost, cost, Status.OPTIMAL);
        }
        List<CoverProblem> parts = parts(problem);
        List<CoverProblem> able =
                parts.stream().filter(part -> part.unmeetable().isEmpty()).toList();
        if (able.isEmpty()) {
            return parts.stream()
                    .map(CoverProblem::unmeetable)
                    .min(Comparator.comparingInt(List::size))
                    .map(CoverPlan::infeasible)
                    .orElseThrow();
        }
        ConnectedSearch search = new ConnectedSearch(ties, solver, budget);
        for (CoverProblem part : able) {
            roots(part).forEach(search::search);
        }
        return search.plan();
    }

    /** The columns that are in every plan and that no path of columns that are not out joins to the first of them. */
    public List<Integer> apart(CoverProblem problem) {
        List<Integer> in = CoverPlan.numbers(problem.settled());
        if (in.isEmpty()) {
            return List.of();
        }
        boolean[] part = ties.around(in.get(0), allowed(problem));
        return in.stream().filter(column -> !part[column]).toList();
    }

    /**
     * The plan whose columns fall into the fewest parts, the first of equals: for ties that are liked, not required.
     */
    public List<Integer> fewestParts(List<List<Integer>> plans) {
        return plans.stream()
                .min(Comparator.comparingInt(ties::parts))
                .orElseThrow(() -> new IllegalArgumentException("No plan to choose from; expected one or more."));
    }

    private static boolean[] allowed(CoverProblem problem) {
        boolean[] allowed = new boolean[problem.columns()];
        for (int column = 0; column < allowed.length; column++) {
            allowed[column] = problem.standing(column) != Standing.OUT;
        }
        return allowed;
    }

    /** The problem for each part of the ties that has all columns that are in, all other columns being out. */
    private List<CoverProblem> parts(CoverProblem problem) {
        boolean[] allowed = allowed(problem);
        boolean[] seen = new boolean[allowed.length];
        List<Integer> in = CoverPlan.numbers(problem.settled());
        List<CoverProblem> parts = new ArrayList<>();
        for (int column = 0; column < allowed.length; column++) {
            if (allowed[column] && !seen[column]) {
                boolean[] part = ties.around(column, allowed);
                CoverPlan.numbers(part).forEach(member -> seen[member] = true);
                if (in.isEmpty() || part[in.get(0)]) {
                    parts.add(only(problem, part));
                }
            }
        }
        return parts;
    }

    private static CoverProblem only(CoverProblem problem, boolean[] part) {
        Standing[] standings = new Standing[part.length];
        Arrays.setAll(standings, column -> part[column] ? problem.standing(column) : Standing.OUT);
        return problem.with(standings);
    }

    private List<CoverProblem> roots(CoverProblem part) {
        if (!CoverPlan.numbers(part.settled()).isEmpty()) {
            return List.of(part);
        }
        int rarest = 0;
        for (int row = 1; row < part.rows(); row++) {
            rarest = part.open(row) < part.open(rarest) ? row : rarest;
        }
        List<CoverProblem> roots = new ArrayList<>();
        CoverProblem rest = part;
        for (int column : part.columnsOf(rarest)) {
            if (part.standing(column) != Standing.OUT) {
                CoverProblem rooted = rest.with(column, Standing.IN);
                CoverProblem reached = only(rooted, ties.around(column, allowed(rooted)));
                if (reached.unmeetable().isEmpty()) {
                    roots.add(reached);
                }
                rest = rest.with(column, Standing.OUT);
            }
        }
        return roots;
    }
}
