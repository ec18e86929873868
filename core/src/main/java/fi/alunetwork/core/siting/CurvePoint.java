package fi.alunetwork.core.siting;

import fi.alunetwork.core.cover.CoverPlan.Status;
import org.jspecify.annotations.Nullable;

/**
 * The best that so many new points can do for a goal: one point of its gain curve. Its figures let the curves of goals
 * be shown side by side: what each costs in the measure of the others.
 *
 * @param points at most so many
 * @param status what is proved of it
 * @param value what the goal is about, as in {@link SitingPlan}; null where there is no plan
 * @param bound what no plan of so many points beats; null where there is none
 * @param gap how far the value can be from the best, 0 to 1; null where there is no plan
 * @param marginal by how much one point more is better than one fewer, zero or more; null for no points, and where one
 *     of the two has no plan
 * @param figures how the area stands with the plan; null where there is no plan
 */
public record CurvePoint(
        int points,
        Status status,
        @Nullable Double value,
        @Nullable Double bound,
        @Nullable Double gap,
        @Nullable Double marginal,
        @Nullable SitingFigures figures) {}
