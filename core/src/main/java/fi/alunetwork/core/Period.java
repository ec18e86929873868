package fi.alunetwork.core;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, from the first day (inclusive) to the day after the last (exclusive).
 *
 * @param from first day, or null where no beginning is stated
 * @param until the first day that no longer belongs, or null where no end is stated
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** No beginning and no end stated. */
    public static final Period ALWAYS = new Period(null, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the end is not after the beginning
     */
    public Period {
        if (from != null && until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("Period ends on " + until + ", which is not after its beginning " + from
                    + ". Maybe the dates are swapped, or the last day was given: the end is the day after it.");
        }
    }

    /** The period that begins on a day and has no stated end. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** Whether the day lies in the period; an open side has no limit. */
    public boolean contains(LocalDate day) {
        return !isBefore(day) && !isOver(day);
    }

    /** Whether the period begins only after the day. */
    public boolean isBefore(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    /** Whether the period ended on the day or earlier. */
    public boolean isOver(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(Period other) {
        return startsBeforeEndOf(this, other) && startsBeforeEndOf(other, this);
    }

    private static boolean startsBeforeEndOf(Period one, Period other) {
        return one.from == null || other.until == null || one.from.isBefore(other.until);
    }
}
