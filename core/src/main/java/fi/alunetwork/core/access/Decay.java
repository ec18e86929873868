package fi.alunetwork.core.access;

import fi.alunetwork.core.BadQuestionException;
import java.util.List;

/** How much a site counts for by the way to it; beyond the threshold nothing counts. */
public sealed interface Decay permits Decay.Uniform, Decay.Steps, Decay.Gaussian {

    /** The weights of Luo and Qi (2009) over three equal zones: near 1, farther 0.68, far 0.22. */
    static Decay luoAndQi() {
        return new Steps(List.of(1.0, 0.68, 0.22), List.of());
    }

    /**
     * The weight of a way, 0 to 1.
     *
     * @param cost its cost, zero up to the threshold
     * @param threshold how far is near, in the same unit
     */
    double weight(double cost, double threshold);

    /**
     * Checks that the decay goes with a threshold.
     *
     * @throws BadQuestionException where it does not
     */
    default void requireFits(double threshold) {}

    /** In words, for the parameters of an answer. */
    String words();

    /** Every site within the threshold counts alike: 2SFCA. */
    record Uniform() implements Decay {

        @Override
        public double weight(double cost, double threshold) {
            return 1;
        }

        @Override
        public String words() {
            return "none (2SFCA)";
        }
    }

    /**
     * A weight for each zone, the nearest first; the end of a zone belongs to it.
     *
     * @param weights 1 to 10 weights, each 0 to 1, none larger than the one before, the first above 0
     * @param upTo where each zone ends, in the unit of the travel cost, the last one at the threshold; empty for zones
     *     of equal width
     */
    record Steps(List<Double> weights, List<Double> upTo) implements Decay {

        private static final int MOST_ZONES = 10;

        /**
         * Checks the values.
         *
         * @throws BadQuestionException where a weight or the end of a zone is out of its range or order
         */
        public Steps {
            weights = List.copyOf(weights);
            upTo = List.copyOf(upTo);
            if (weights.isEmpty() || weights.size() > MOST_ZONES) {
                throw BadQuestionException.badArgument("decay.steps.weights has " + weights.size()
                        + " entries; expected 1 to " + MOST_ZONES + ". Maybe 1, 0.68 and 0.22.");
            }
            double before = 1;
            for (double weight : weights) {
                if (!(weight >= 0 && weight <= before)) {
                    throw BadQuestionException.badArgument("decay.steps.weights " + weights + " has " + weight
                            + "; expected 0 to 1, none larger than the one before. Maybe the order is turned round.");
                }
                before = weight;
            }
            if (weights.get(0) == 0) {
                throw BadQuestionException.badArgument("decay.steps.weights " + weights
                        + " begins with 0; expected above 0, or nothing is in reach. Maybe 1, 0.68 and 0.22.");
            }
            requireZones(weights, upTo);
        }

        private static void requireZones(List<Double> weights, List<Double> upTo) {
            if (!upTo.isEmpty() && upTo.size() != weights.size()) {
                throw BadQuestionException.badArgument("decay.steps.upTo has " + upTo.size() + " entries for "
                        + weights.size() + " weights; expected one for each, or none. Maybe one is missing.");
            }
            double before = 0;
            for (double end : upTo) {
                if (!(end > before)) {
                    throw BadQuestionException.badArgument("decay.steps.upTo " + upTo + " has " + end
                            + "; expected above the one before, and above 0. Maybe the order is turned round.");
                }
                before = end;
            }
        }

        @Override
        public void requireFits(double threshold) {
            if (!upTo.isEmpty() && upTo.get(upTo.size() - 1) != threshold) {
                throw BadQuestionException.badArgument("decay.steps.upTo " + upTo + " ends at "
                        + upTo.get(upTo.size() - 1) + "; expected the threshold " + threshold
                        + ". Maybe leave upTo out for zones of equal width.");
            }
        }

        @Override
        public double weight(double cost, double threshold) {
            int zones = weights.size();
            for (int zone = 0; zone < zones - 1; zone++) {
                double end = upTo.isEmpty() ? threshold * (zone + 1) / zones : upTo.get(zone);
                if (cost <= end) {
                    return weights.get(zone);
                }
            }
            return weights.get(zones - 1);
        }

        @Override
        public String words() {
            return "steps " + weights + (upTo.isEmpty() ? " over zones of equal width" : " up to " + upTo)
                    + " (E2SFCA)";
        }
    }

    /**
     * exp(-c²/2σ²), cut at the threshold.
     *
     * @param sigma the way after which a site counts for exp(-1/2), about 0.61, of one next door, in the unit of the
     *     travel cost; 0.001 to 1500
     */
    record Gaussian(double sigma) implements Decay {

        /** Of less, every weight but that of a site next door is 0 all the same. */
        private static final double SMALLEST = 0.001;

        private static final double LARGEST = 1500;

        /**
         * Checks the value.
         *
         * @throws BadQuestionException where sigma is not 0.001 to 1500
         */
        public Gaussian {
            if (!(sigma >= SMALLEST && sigma <= LARGEST)) {
                throw BadQuestionException.badArgument("decay.gaussian.sigma is " + sigma + "; expected " + SMALLEST
                        + " to " + LARGEST + ". Maybe half of the threshold.");
            }
        }

        @Override
        public double weight(double cost, double threshold) {
            return Math.exp(-cost * cost / (2 * sigma * sigma));
        }

        @Override
        public String words() {
            return "Gaussian with sigma " + sigma + " (E2SFCA)";
        }
    }
}
