package fi.alunetwork.core;

import org.jspecify.annotations.Nullable;

/**
 * A part of a whole, told with both.
 *
 * @param numerator the part, zero or more
 * @param denominator the whole, no smaller than the part
 */
public record Share(double numerator, double denominator) {

    private static final double ROUNDING = 1e-6;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the part is negative or larger than the whole
     */
    public Share {
        if (!(numerator >= 0) || !(numerator <= denominator * (1 + ROUNDING))) {
            throw new IllegalArgumentException(numerator + " of " + denominator + " is no share.");
        }
    }

    /** The share from 0 to 1; null where the whole is zero, because a share of nothing is not zero. */
    public @Nullable Double ratio() {
        return denominator == 0 ? null : Math.min(1, numerator / denominator);
    }
}
