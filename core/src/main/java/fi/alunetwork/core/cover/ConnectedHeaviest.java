package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * At most so many columns that hang together by ties between them and give the most weight what it needs (connected
 * maximal covering). Branch and bound: a part of the search has a root, and more columns in or out; what no path of
 * columns that are not out joins to the root is out; no plan of the part weighs more than the heaviest that need not
 * hang together; the part is halved by a column next to those that hang together with the root. Exponential in the
 * worst case; meant for some hundred columns.
 */
public final class ConnectedHeaviest {

    private static final long BOUND_SHARE = 4;

    private final ColumnTies ties;
    private final CoverSolver solver;

    private ConnectedHeaviest(ColumnTies ties, CoverSolver solver) {
        this.ties = ties;
        this.solver = solver;
    }

    /** Plans connected by the ties, with the help of a solver that proves. */
    public static ConnectedHeaviest by(ColumnTies ties) {
        return new ConnectedHeaviest(ties, new ExactCover());
    }

    /**
     * The heaviest plan that hangs together; costs do not count. It is infeasible, without culprits, where so many
     * columns cannot join those that are in every plan.
     *
     * @param most how many columns at most, those that are in every plan included
     * @param budget how long it may take; where it ends, the plan says so
     * @throws IllegalArgumentException where fewer are allowed than are in every plan
     */
    public CoverPlan heaviest(CoverProblem problem, int most, Budget budget) {
        problem.requireRoom(most);
        Search search = new Search(problem, most, budget);
        search.run();
        return search.plan();
    }

    /** A part of the search. */
    private record Part(CoverProblem problem, int root, double bound) {}

    /** One search. */
    private final class Search {

        private final CoverProblem problem;
        private final int most;
        private final Budget budget;
        private final Deque<Part> open = new ArrayDeque<>();
        private boolean[] best = {};
        private double value = -1;

        Search(CoverProblem problem, int most, Budget budget) {
            this.problem = problem;
            this.most = most;
            this.budget = budget;
            begin(CoverPlan.numbers(problem.settled()), unconnected());
        }

        /**
         * With the first column that is in as the root; else with each in turn, those before it being out. Where the
         * time ends, the part that is left open stands for the later ones too: none of them has another bound.
         */
        private void begin(List<Integer> in, double bound) {
            if (!in.isEmpty()) {
                open.add(new Part(problem, in.get(0), bound));
                grow(problem, in.get(0));
                return;
            }
            value = 0;
            CoverProblem rest = problem;
            boolean over = most <= 0;
            for (int column = 0; !over && column < problem.columns(); column++) {
                if (problem.standing(column) == Standing.FREE) {
                    CoverProblem rooted = rest.with(column, Standing.IN);
                    open.add(new Part(rooted, column, bound));
                    grow(rooted, column);
                    rest = rest.with(column, Standing.OUT);
                    over = budget.isOver();
                }
            }
        }

        void run() {
            while (!open.isEmpty() && !budget.isOver()) {
                Part part = open.pop();
                if (part.bound() > value + Rounding.slack(value)) {
                    look(part);
                }
            }
        }

        CoverPlan plan() {
            double bound = open.stream()
                    .mapToDouble(Part::bound)
                    .filter(above -> above > value + Rounding.slack(value))
                    .reduce(value, Math::max);
            if (value < 0) {
                return open.isEmpty()
                        ? CoverPlan.infeasible(List.of())
                        : new CoverPlan(Status.TIME_LIMIT, List.of(), 0, Math.max(0, bound), List.of());
            }
            return CoverPlan.of(best, value, bound, Status.TIME_LIMIT);
        }

        /** What plans that need not hang together do not exceed, found in a part of the time. */
        private double unconnected() {
            Budget part = budget.left()
                    .map(left -> left.dividedBy(BOUND_SHARE))
                    .map(budget::atMost)
                    .orElse(budget);
            double all = IntStream.range(0, problem.rows())
                    .mapToDouble(problem::weight)
                    .sum();
            return Math.min(all, solver.heaviest(problem, most, part).bound());
        }

        /** Takes a root and, one after another, the column next to what is taken that helps most. */
        private void grow(CoverProblem rooted, int root) {
            boolean[] plan = ties.around(root, rooted.settled());
            int next = root;
            for (int size = CoverPlan.numbers(plan).size(); next >= 0 && size <= most && !budget.isOver(); size++) {
                plan[next] = true;
                next = most(rooted, plan);
            }
            if (has(plan, problem.settled())) {
                take(plan);
            }
        }

        /** The column next to a plan that adds most to what rows need; below 0 where none adds anything. */
        private int most(CoverProblem rooted, boolean[] plan) {
            int[] counts = rooted.counts(plan);
            int best = -1;
            double most = 0;
            for (int column = 0; column < plan.length; column++) {
                boolean near = !plan[column]
                        && rooted.standing(column) != Standing.OUT
                        && Arrays.stream(ties.of(column)).anyMatch(other -> plan[other]);
                double gain = near
                        ? Arrays.stream(rooted.rowsOf(column))
                                .filter(row -> counts[row] < rooted.need(row))
                                .mapToDouble(row -> rooted.weight(row) / rooted.need(row))
                                .sum()
                        : 0;
                if (gain > most) {
                    best = column;
                    most = gain;
                }
            }
            return best;
        }

        private void look(Part part) {
            boolean[] around = ties.around(part.root(), allowed(part.problem()));
            if (!has(around, part.problem().settled())) {
                return;
            }
            CoverProblem near = only(part.problem(), around);
            CoverPlan relaxed = solver.heaviest(near, most, budget);
            boolean[] chosen = relaxed.chosen(problem.columns());
            boolean[] joined = ties.around(part.root(), chosen);
            if (has(joined, near.settled())) {
                take(joined);
            }
            double bound = Math.min(part.bound(), relaxed.bound());
            boolean solved = relaxed.status() == Status.OPTIMAL && Arrays.equals(joined, chosen);
            if (!solved && bound > value + Rounding.slack(value)) {
                branch(near, part.root(), chosen, bound);
            }
        }

        private void take(boolean[] plan) {
            double weight = problem.weightOf(plan);
            if (weight > value) {
                best = plan;
                value = weight;
            }
        }

        private void branch(CoverProblem near, int root, boolean[] chosen, double bound) {
            int column = choice(near, root, chosen);
            if (column >= 0 && CoverPlan.numbers(near.settled()).size() < most) {
                open.push(new Part(near.with(column, Standing.OUT), root, bound));
                open.push(new Part(near.with(column, Standing.IN), root, bound));
            }
        }

        /** A free column next to those that hang together with the root, one of the relaxed plan if there is any. */
        private int choice(CoverProblem near, int root, boolean[] chosen) {
            boolean[] part = ties.around(root, near.settled());
            int choice = -1;
            for (int column = 0; column < chosen.length; column++) {
                if (near.standing(column) == Standing.FREE
                        && (choice < 0 || (chosen[column] && !chosen[choice]))
                        && Arrays.stream(ties.of(column)).anyMatch(other -> part[other])) {
                    choice = column;
                }
            }
            return choice;
        }
    }

    private static boolean[] allowed(CoverProblem problem) {
        boolean[] allowed = new boolean[problem.columns()];
        for (int column = 0; column < allowed.length; column++) {
            allowed[column] = problem.standing(column) != Standing.OUT;
        }
        return allowed;
    }

    private static boolean has(boolean[] some, boolean[] all) {
        return CoverPlan.numbers(all).stream().allMatch(column -> some[column]);
    }

    private static CoverProblem only(CoverProblem problem, boolean[] part) {
        Standing[] standings = new Standing[part.length];
        Arrays.setAll(standings, column -> part[column] ? problem.standing(column) : Standing.OUT);
        return problem.with(standings);
    }
}
