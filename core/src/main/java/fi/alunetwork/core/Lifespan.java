package fi.alunetwork.core;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a thing exists, with the honesty that public sources demand: many say that a workshop existed in a year, and
 * neither when it began nor whether it goes on.
 *
 * @param period the stated beginning and end; an unstated side is open
 * @param lastSeen the last day for which a source tells that the thing existed; null where the record is kept up to
 *     date, so that an unstated end means that it goes on
 */
public record Lifespan(Period period, @Nullable LocalDate lastSeen) {

    /** A record that is kept up to date and has no stated beginning or end. */
    public static final Lifespan ALWAYS = new Lifespan(Period.ALWAYS, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the thing was last seen before its beginning or after its end
     */
    public Lifespan {
        if (lastSeen != null && !period.contains(lastSeen)) {
            throw new IllegalArgumentException("Last seen on " + lastSeen + ", which lies outside the period from "
                    + period.from() + " until " + period.until()
                    + ". Maybe the end is the last day instead of the day after it.");
        }
    }

    /** A lifespan that is kept up to date. */
    public static Lifespan of(Period period) {
        return new Lifespan(period, null);
    }

    /**
     * Existence on a day. A stated end or beginning decides. Without one, a thing that was last seen on some day is
     * open in that calendar year (sources state years) and in the time between a stated beginning and that day, and not
     * known at other times.
     */
    public Existence on(LocalDate day) {
        if (period.isBefore(day) || period.isOver(day)) {
            return Existence.CLOSED;
        }
        if (lastSeen == null || seenBetween(day, lastSeen)) {
            return Existence.OPEN;
        }
        return Existence.NOT_KNOWN;
    }

    private boolean seenBetween(LocalDate day, LocalDate seen) {
        if (day.isAfter(seen)) {
            return period.until() != null || day.getYear() == seen.getYear();
        }
        return period.from() != null || day.getYear() == seen.getYear();
    }
}
