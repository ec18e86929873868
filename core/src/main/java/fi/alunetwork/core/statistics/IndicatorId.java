package fi.alunetwork.core.statistics;

import fi.alunetwork.core.RecordKey;
import java.util.regex.Pattern;

/**
 * The key of an indicator, such as {@code population}.
 *
 * @param value lower-case letters, digits and underscores
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");

    /** Residents. Residents of a covered municipality are not served participants. */
    public static final IndicatorId POPULATION = new IndicatorId("population");

    /** Unemployed jobseekers in the labour force, per cent. A rate: it cannot weigh people. */
    public static final IndicatorId UNEMPLOYMENT_RATE = new IndicatorId("unemployment_rate");

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where it is anything else
     */
    public IndicatorId {
        RecordKey.require("Indicator", value);
        if (!KEY.matcher(value).matches()) {
            throw new IllegalArgumentException("Indicator \"" + value
                    + "\" is not a key of lower-case letters, digits and underscores. Maybe it is a title.");
        }
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
