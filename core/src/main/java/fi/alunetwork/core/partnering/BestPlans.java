package fi.alunetwork.core.partnering;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.ColumnTies;
import fi.alunetwork.core.cover.ConnectedCover;
import fi.alunetwork.core.cover.ConnectedHeaviest;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import fi.alunetwork.core.cover.CoverSolver;
import fi.alunetwork.core.cover.Optima;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best plans for a goal: one of them, all that are as good, and the columns that none can do without. Plans as good
 * are found by splitting (Lawler 1972): of the plans that lack a column of a best one, one that is best is as good or
 * not, and so on with those that lack a column of that. Where plain covers are sought, {@link Optima} finds them
 * sooner.
 */
final class BestPlans {

    private static final double TRUSTED = 1e-9;

    private final CoverProblem problem;
    private final Solving solving;
    private final boolean heaviest;
    private final @Nullable ColumnTies ties;

    /** Finds a best plan of a problem that differs in its standings. */
    private interface Solving {
        CoverPlan best(CoverProblem problem, Budget budget);
    }

    /** A part of all plans with a best one of it. */
    private record Part(CoverProblem problem, CoverPlan best) {}

    /**
     * Columns that cannot be done without; those that are in by decision too, if it would be so without it.
     *
     * @param inEveryPlan such as no plan is without, ascending
     * @param inEveryBest such as no best plan is without, ascending; null where it is not known
     */
    record Needed(List<Integer> inEveryPlan, @Nullable List<Integer> inEveryBest) {}

    private BestPlans(CoverProblem problem, Solving solving, boolean heaviest, @Nullable ColumnTies ties) {
        this.problem = problem;
        this.solving = solving;
        this.heaviest = heaviest;
        this.ties = ties;
    }

    /** The cheapest covers. */
    static BestPlans cheapest(CoverProblem problem, CoverSolver solver) {
        return new BestPlans(problem, solver::cheapest, false, null);
    }

    /** The cheapest covers that hang together. */
    static BestPlans cheapest(CoverProblem problem, ColumnTies ties) {
        return new BestPlans(problem, ConnectedCover.by(ties)::cheapest, false, ties);
    }

    /** The plans of so many columns at most that cover the most weight. */
    static BestPlans heaviest(CoverProblem problem, int most, CoverSolver solver) {
        return new BestPlans(problem, (part, budget) -> solver.heaviest(part, most, budget), true, null);
    }

    /** The plans of so many columns at most that hang together and cover the most weight. */
    static BestPlans heaviest(CoverProblem problem, int most, ColumnTies ties) {
        ConnectedHeaviest connected = ConnectedHeaviest.by(ties);
        return new BestPlans(problem, (part, budget) -> connected.heaviest(part, most, budget), true, ties);
    }

    /** A best plan. */
    CoverPlan best(Budget budget) {
        return solving.best(problem, budget);
    }

    /**
     * The plans as good as a best one, of which no column that is free could be left out, in the order of their
     * columns.
     *
     * @param best a best plan, as proved
     * @param limit how many at most
     */
    Optima allAsGood(CoverPlan best, int limit, Budget budget) {
        return heaviest || ties != null ? split(best, limit, budget) : Optima.of(problem, best, limit, budget);
    }

    private Optima split(CoverPlan best, int limit, Budget budget) {
        SortedSet<List<Integer>> found = new TreeSet<>(BestPlans::compare);
        Deque<Part> open = new ArrayDeque<>();
        open.add(new Part(problem, best));
        boolean sure = true;
        while (!open.isEmpty() && found.size() <= limit && !budget.isOver()) {
            Part part = open.remove();
            found.add(lean(part.best()));
            CoverProblem rest = part.problem();
            for (int column : part.best().columns()) {
                if (rest.standing(column) == Standing.FREE) {
                    CoverProblem without = rest.with(column, Standing.OUT);
                    CoverPlan other = solving.best(without, budget);
                    if (isAsGood(other, best)) {
                        open.add(new Part(without, other));
                    } else {
                        sure &= isWorse(other, best);
                    }
                    rest = rest.with(column, Standing.IN);
                }
            }
        }
        boolean complete = sure && open.isEmpty() && found.size() <= limit;
        return new Optima(found.stream().limit(limit).toList(), complete);
    }

    /**
     * The columns of a plan without those that add nothing, the last ones first. A column that joins others can be left
     * out only after those.
     */
    private List<Integer> lean(CoverPlan plan) {
        List<Integer> columns = plan.columns();
        List<Integer> fewer = heaviest ? fewer(columns, plan.value()) : columns;
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
                    && weightOf(others) >= value - slack(value)) {
                return others;
            }
        }
        return columns;
    }

    /** The weight of the rows that have what they need from columns. */
    private double weightOf(List<Integer> columns) {
        int[] counts = new int[problem.rows()];
        for (int column : columns) {
            for (int nth = 0; nth < problem.covered(column); nth++) {
                counts[problem.covered(column, nth)]++;
            }
        }
        return IntStream.range(0, counts.length)
                .filter(row -> counts[row] >= problem.need(row))
                .mapToDouble(problem::weight)
                .sum();
    }

    /** Looks for the columns that cannot be done without, by doing without each of a plan. */
    Needed needed(CoverPlan plan, Budget budget) {
        List<Integer> inEveryPlan = new ArrayList<>();
        List<Integer> inEveryBest = new ArrayList<>();
        boolean known = plan.status() == Status.OPTIMAL;
        for (int column : plan.columns()) {
            CoverPlan without = solving.best(problem.with(column, Standing.OUT), budget);
            boolean impossible = without.status() == Status.INFEASIBLE;
            if (impossible) {
                inEveryPlan.add(column);
            }
            if (impossible || isWorse(without, plan)) {
                inEveryBest.add(column);
            } else {
                known &= isNoWorse(without, plan);
            }
        }
        return new Needed(inEveryPlan, known ? inEveryBest : null);
    }

    private boolean isAsGood(CoverPlan other, CoverPlan best) {
        return other.status() != Status.INFEASIBLE && isNoWorse(other, best);
    }

    private boolean isNoWorse(CoverPlan other, CoverPlan best) {
        double slack = slack(best.value());
        return heaviest ? other.value() >= best.value() - slack : other.value() <= best.value() + slack;
    }

    /** Whether it is proved that nothing there is as good. */
    private boolean isWorse(CoverPlan other, CoverPlan best) {
        double slack = slack(best.value());
        return other.status() == Status.INFEASIBLE
                || (heaviest ? other.bound() < best.value() - slack : other.bound() > best.value() + slack);
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .map(place -> Integer.compare(one.get(place), other.get(place)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(Integer.compare(one.size(), other.size()));
    }

    private static double slack(double value) {
        return TRUSTED * Math.max(1, Math.abs(value));
    }
}
