package fi.alunetwork.core.siting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what choices come to. */
final class SitingPlans {

    private final Situation situation;
    private final SitingGoal goal;

    SitingPlans(Situation situation, SitingGoal goal) {
        this.situation = situation;
        this.goal = goal;
    }

    /**
     * The plan of the last choice.
     *
     * @param choices the best for 0, 1 and more points, or a single one where the goal finds its own number
     */
    SitingPlan of(List<Choice> choices) {
        Choice best = choices.get(choices.size() - 1);
        List<PlaceAfter> after = situation.after(best.candidates());
        boolean some = best.value() != null;
        return new SitingPlan(
                goal,
                best.status(),
                best.value(),
                best.bound(),
                best.gap(),
                best.candidates().stream()
                        .map(candidate -> NewPoint.of(situation, candidate, after))
                        .toList(),
                some ? SitingFigures.of(after) : null,
                some ? Gain.all(situation, goal, after) : List.of(),
                goal.isOfSoMany() ? curve(choices) : List.of(),
                best.culprits().stream().map(situation::place).toList());
    }

    private List<CurvePoint> curve(List<Choice> choices) {
        List<CurvePoint> curve = new ArrayList<>();
        for (int points = 0; points < choices.size(); points++) {
            Choice choice = choices.get(points);
            curve.add(new CurvePoint(
                    points,
                    choice.status(),
                    choice.value(),
                    choice.bound(),
                    choice.gap(),
                    points == 0 ? null : marginal(choices.get(points - 1).value(), choice.value()),
                    choice.value() == null ? null : SitingFigures.of(situation.after(choice.candidates()))));
        }
        return curve;
    }

    private @Nullable Double marginal(@Nullable Double fewer, @Nullable Double more) {
        if (fewer == null || more == null) {
            return null;
        }
        return Math.max(0, goal.isLeast() ? fewer - more : more - fewer);
    }
}
