package fi.alunetwork.graphql.access;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.access.Decay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a site counts for by the way to it, as it is asked: one of the three.
 *
 * @param uniform true, for no decay
 * @param steps a weight for each zone
 * @param gaussian a bell curve
 */
record DecayInput(
        @Nullable Boolean uniform,
        @Nullable Steps steps,
        @Nullable Gaussian gaussian) {

    /**
     * Zones as they are asked.
     *
     * @param weights the weight of each zone
     * @param upTo where each zone ends; null for zones of equal width
     */
    record Steps(List<Double> weights, @Nullable List<Double> upTo) {}

    /**
     * A bell curve as it is asked.
     *
     * @param sigma its width
     */
    record Gaussian(double sigma) {}

    Decay toDecay() {
        if (steps != null) {
            return new Decay.Steps(steps.weights(), steps.upTo() == null ? List.of() : steps.upTo());
        }
        if (gaussian != null) {
            return new Decay.Gaussian(gaussian.sigma());
        }
        if (!Boolean.TRUE.equals(uniform)) {
            throw BadQuestionException.badArgument(
                    "decay.uniform is false; expected true. Maybe leave decay out, for steps of 1, 0.68 and 0.22.");
        }
        return new Decay.Uniform();
    }
}
