package fi.alunetwork.core.regime;

import fi.alunetwork.core.RecordKey;

/**
 * The key of a regime, such as {@code counties-2023}.
 *
 * @param value not blank, without spaces
 */
public record RegimeId(String value) implements Comparable<RegimeId> {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where it is blank or holds white space
     */
    public RegimeId {
        RecordKey.require("Regime", value);
    }

    @Override
    public int compareTo(RegimeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
