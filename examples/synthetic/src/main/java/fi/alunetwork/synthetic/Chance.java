package fi.alunetwork.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Chance that can be repeated: the same seed gives the same numbers in the same order. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Whether something of the probability happens. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from low to high, both inclusive, each equally likely. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** One of the things, each equally likely. */
    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** A number of the normal distribution. */
    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** Things of which some are drawn more often than others. */
    static final class Urn<T> {

        private final List<T> things;
        private final double[] upTo;

        private Urn(List<T> things, double[] weights) {
            this.things = things;
            this.upTo = weights;
            Arrays.parallelPrefix(upTo, Double::sum);
        }

        /** Each thing as often as its weight tells. */
        static <T> Urn<T> weighted(List<T> things, ToDoubleFunction<T> weight) {
            return new Urn<>(things, things.stream().mapToDouble(weight).toArray());
        }

        /** The law of Zipf: the thing at rank r is drawn in proportion to {@code 1 / r^exponent}. */
        static <T> Urn<T> zipf(List<T> things, double exponent) {
            return new Urn<>(
                    things,
                    IntStream.rangeClosed(1, things.size())
                            .mapToDouble(rank -> Math.pow(rank, -exponent))
                            .toArray());
        }

        /** Counts from 1 to a highest one by the law of Zipf: most are small, a few very large. */
        static Urn<Integer> counts(int highest, double exponent) {
            return zipf(IntStream.rangeClosed(1, highest).boxed().toList(), exponent);
        }

        T draw(Chance chance) {
            double point = chance.random.nextDouble() * upTo[upTo.length - 1];
            int found = Arrays.binarySearch(upTo, point);
            return things.get(Math.min(found >= 0 ? found + 1 : -found - 1, upTo.length - 1));
        }
    }
}
