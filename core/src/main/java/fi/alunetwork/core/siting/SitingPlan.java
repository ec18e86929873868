package fi.alunetwork.core.siting;

import fi.alunetwork.core.cover.CoverPlan.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best new points for a goal.
 *
 * @param goal the goal
 * @param status what is proved of the plan; infeasible too where there is somebody to cover and no candidate covers any
 * @param value people newly covered, a person's way to the nearest on average, the longest way, the number of new
 *     points, or people newly with two sites within reach, by the goal; ways in the unit of the travel cost. Null where
 *     there is no plan
 * @param bound no plan covers or backs up more, has shorter ways or fewer points than this; null where there is none
 * @param gap how far the value can be from the best, as a share of the larger of value and bound, 0 to 1; 0 where it is
 *     proved, null where there is no plan
 * @param points the new points, in the order of their candidates; fewer than asked where more would add nothing
 * @param figures how the area stands with them; null where there is no plan
 * @param gained the places that gain what the goal is about: newly covered ones first, then those with the most people
 * @param curve the best that 0, 1 and more points can do, up to the number asked; empty for goals that find their own
 *     number
 * @param culprits where there is no plan, the places that so few points, or any, cannot reach
 */
public record SitingPlan(
        SitingGoal goal,
        Status status,
        @Nullable Double value,
        @Nullable Double bound,
        @Nullable Double gap,
        List<NewPoint> points,
        @Nullable SitingFigures figures,
        List<Gain> gained,
        List<CurvePoint> curve,
        List<SitingPlace> culprits) {

    public SitingPlan {
        points = List.copyOf(points);
        gained = List.copyOf(gained);
        curve = List.copyOf(curve);
        culprits = List.copyOf(culprits);
    }
}
