package fi.alunetwork.core.concentration;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The Herfindahl–Hirschman index (Hirschman 1945; Herfindahl 1950): the sum of the squared shares. From {@code 1 / n},
 * where n hold equally much, to 1, where one holds all. Its inverse is the number of equal holders that would give the
 * same index.
 */
public final class Herfindahl {

    private Herfindahl() {}

    /**
     * The index of what each holds; null where nobody holds anything.
     *
     * @throws IllegalArgumentException where an amount is negative or no number
     */
    public static @Nullable Double of(Collection<Double> amounts) {
        double total = 0;
        double squares = 0;
        for (double amount : amounts) {
            if (!(amount >= 0 && Double.isFinite(amount))) {
                throw new IllegalArgumentException(
                        "Amount " + amount + " is not a number from zero on. Maybe it is not known: leave it out.");
            }
            total += amount;
            squares += amount * amount;
        }
        return total == 0 ? null : squares / (total * total);
    }

    /** How many equal holders would give the index, 1 or more; null where there is no index. */
    public static @Nullable Double equivalentNumber(@Nullable Double index) {
        return index == null ? null : 1 / index;
    }
}
