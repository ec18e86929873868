package fi.alunetwork.core.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis weighs municipalities by.
 *
 * @param indicator a count, residents by default
 * @param date the newest figure on or before this day; null takes the newest figure at the asked day, or the oldest
 *     where there is none so early
 */
public record Demand(IndicatorId indicator, @Nullable LocalDate date) {

    /** Residents at the date asked. */
    public static final Demand RESIDENTS = new Demand(IndicatorId.POPULATION, null);
}
