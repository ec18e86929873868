package fi.alunetwork.core.statistics;

import fi.alunetwork.core.LocalizedName;

/**
 * What is measured.
 *
 * @param id its key
 * @param name its names
 * @param unit the unit, such as {@code persons} or {@code percent}
 * @param measure whether it counts something that can be added up, or is a rate
 */
public record Indicator(IndicatorId id, LocalizedName name, String unit, Measure measure) {

    /** Whether values can be added over municipalities. */
    public enum Measure {
        /** A count, such as residents: it adds up and can weigh places. */
        COUNT,
        /** A rate, such as an unemployment rate: it neither adds up nor weighs. */
        RATE
    }
}
