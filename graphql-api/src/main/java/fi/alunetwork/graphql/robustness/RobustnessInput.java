package fi.alunetwork.graphql.robustness;

import fi.alunetwork.core.robustness.EfficiencyChoice;
import fi.alunetwork.core.robustness.RobustnessQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on robustness as it is asked; what it leaves out takes the values of {@link RobustnessQuestion#STANDARD}.
 */
record RobustnessInput(
        @Nullable List<Integer> together,
        @Nullable Integer runs,
        @Nullable Integer seed,
        @Nullable EfficiencyChoice efficiency,
        @Nullable LeaversInput leaving) {

    static RobustnessQuestion questionOf(@Nullable RobustnessInput input) {
        return input == null ? RobustnessQuestion.STANDARD : input.toQuestion();
    }

    private RobustnessQuestion toQuestion() {
        RobustnessQuestion standard = RobustnessQuestion.STANDARD;
        return new RobustnessQuestion(
                together == null ? standard.together() : together,
                runs == null ? standard.runs() : runs,
                seed == null ? standard.seed() : seed,
                efficiency == null ? standard.efficiency() : efficiency,
                leaving == null ? null : leaving.toLeavers());
    }
}
