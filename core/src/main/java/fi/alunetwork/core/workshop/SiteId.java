package fi.alunetwork.core.workshop;

import fi.alunetwork.core.RecordKey;

/**
 * The key of a site in the dataset.
 *
 * @param value not blank, without spaces
 */
public record SiteId(String value) implements Comparable<SiteId> {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where it is blank or holds white space
     */
    public SiteId {
        RecordKey.require("Site", value);
    }

    @Override
    public int compareTo(SiteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
