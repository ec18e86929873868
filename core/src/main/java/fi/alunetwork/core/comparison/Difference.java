package fi.alunetwork.core.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A figure in two pictures.
 *
 * @param before in the first; null where it is not known or there is none
 * @param after in the second; null likewise
 */
public record Difference(@Nullable Double before, @Nullable Double after) {

    static Difference of(double before, double after) {
        return new Difference(before, after);
    }

    /** What the second has more, negative where it has less; null where one of them is not known. */
    public @Nullable Double change() {
        return before == null || after == null ? null : after - before;
    }
}
