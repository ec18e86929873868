package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The best plans for a goal: one of them, all that are as good, and the columns that none can do without. Plans as good
 * are found by splitting (Lawler 1972): of the plans that lack a column of a best one, one that is best is as good or
 * not, and so on with those that lack a column of that. Where plain covers are sought, {@link Optima} finds them
 * sooner.
 */
public final class BestPlans {

    private static final double TRUSTED = 1e-9;

    private final CoverProblem problem;
    private final PlanGoal goal;

    /** A part of all plans with a best one of it. */
    private record Part(CoverProblem problem, CoverPlan best) {}

    /**
     * Columns that cannot be done without; those that are in by decision too, if it would be so without it.
     *
     * @param inEveryPlan such as no plan is without, ascending
     * @param inEveryBest such as no best plan is without, ascending; null where it is not known
     */
    public record Needed(
            List<Integer> inEveryPlan, @Nullable List<Integer> inEveryBest) {

        public Needed {
            inEveryPlan = List.copyOf(inEveryPlan);
            inEveryBest = inEveryBest == null ? null : List.copyOf(inEveryBest);
        }
    }

    private BestPlans(CoverProblem problem, PlanGoal goal) {
        this.problem = problem;
        this.goal = goal;
    }

    /** The best plans of a problem for a goal. */
    public static BestPlans of(CoverProblem problem, PlanGoal goal) {
        return new BestPlans(problem, goal);
    }

    /** A best plan. */
    public CoverPlan best(Budget budget) {
        return goal.best(problem, budget);
    }

    /**
     * The plans as good as a best one, of which no column that is free could be left out, in the order of their
     * columns.
     *
     * @param best a best plan, as proved
     * @param limit how many at most
     */
    public Optima allAsGood(CoverPlan best, int limit, Budget budget) {
        return goal.isPlainCover() ? Optima.of(problem, best, limit, budget) : split(best, limit, budget);
    }

    private Optima split(CoverPlan best, int limit, Budget budget) {
        SortedSet<List<Integer>> found = new TreeSet<>(Optima::compare);
        Deque<Part> open = new ArrayDeque<>();
        open.add(new Part(problem, best));
        boolean sure = true;
        while (!open.isEmpty() && found.size() <= limit && !budget.isOver()) {
            Part part = open.remove();
            found.add(goal.lean(problem, part.best()));
            CoverProblem rest = part.problem();
            for (int column : part.best().columns()) {
                if (rest.standing(column) == Standing.FREE) {
                    CoverProblem without = rest.with(column, Standing.OUT);
                    CoverPlan other = goal.best(without, budget);
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

    /** Looks for the columns that cannot be done without, by doing without each of a plan. */
    public Needed needed(CoverPlan plan, Budget budget) {
        List<Integer> inEveryPlan = new ArrayList<>();
        List<Integer> inEveryBest = new ArrayList<>();
        boolean known = plan.status() == Status.OPTIMAL;
        for (int column : plan.columns()) {
            CoverPlan without = goal.best(problem.with(column, Standing.OUT), budget);
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
        return goal.isMost() ? other.value() >= best.value() - slack : other.value() <= best.value() + slack;
    }

    /** Whether it is proved that nothing there is as good. */
    private boolean isWorse(CoverPlan other, CoverPlan best) {
        double slack = slack(best.value());
        return other.status() == Status.INFEASIBLE
                || (goal.isMost() ? other.bound() < best.value() - slack : other.bound() > best.value() + slack);
    }

    static double slack(double value) {
        return TRUSTED * Math.max(1, Math.abs(value));
    }
}
