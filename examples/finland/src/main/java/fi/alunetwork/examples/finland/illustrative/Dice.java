package fi.alunetwork.examples.finland.illustrative;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Chance that can be repeated: a number belongs to its key, whatever else was asked before, so that one more record
 * does not change all others.
 */
final class Dice {

    private static final long SEED = 0x414c55L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Dice() {}

    /** A number from 0 (inclusive) to 1 (exclusive). */
    static double roll(String key) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        return new SplittableRandom(SEED ^ hash).nextDouble();
    }

    /** Whether something of the probability happens. */
    static boolean chance(double probability, String key) {
        return roll(key) < probability;
    }

    /** A whole number from low to high, both inclusive. */
    static int between(int low, int high, String key) {
        return low + (int) Math.floor(roll(key) * (high - low + 1));
    }

    /** One of the things. */
    static <T> T oneOf(List<T> things, String key) {
        return things.get(between(0, things.size() - 1, key));
    }

    /** The things in an order of chance. */
    static <T> List<T> shuffled(List<T> things, String purpose, Function<T, String> key) {
        return things.stream()
                .sorted(Comparator.<T>comparingDouble(thing -> roll(purpose + "/" + key.apply(thing)))
                        .thenComparing(key))
                .toList();
    }
}
