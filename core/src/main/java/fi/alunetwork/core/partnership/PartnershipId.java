package fi.alunetwork.core.partnership;

import fi.alunetwork.core.RecordKey;

/**
 * The key of a partnership in the dataset.
 *
 * @param value not blank, without spaces
 */
public record PartnershipId(String value) implements Comparable<PartnershipId> {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where it is blank or holds white space
     */
    public PartnershipId {
        RecordKey.require("Partnership", value);
    }

    @Override
    public int compareTo(PartnershipId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
