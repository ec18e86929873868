package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import java.util.List;

/** What makes a plan the best one, and how such a plan is found; see {@link PlanGoals} for those there are. */
public interface PlanGoal {

    /** A best plan of a problem; where the time ends before that is proved, the plan says so. */
    CoverPlan best(CoverProblem problem, Budget budget);

    /** Whether more is better: weight that is covered; else less is, as cost is. */
    boolean isMost();

    /** Whether every cheapest cover is a best plan, so that {@link Optima} finds all of them. */
    boolean isPlainCover();

    /** The columns of a best plan without those that add nothing. */
    List<Integer> lean(CoverProblem problem, CoverPlan plan);
}
