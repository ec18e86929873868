package fi.alunetwork.core.workshop;

import fi.alunetwork.core.RecordKey;

/**
 * The key of a provision in the dataset.
 *
 * @param value not blank, without spaces
 */
public record ProvisionId(String value) implements Comparable<ProvisionId> {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where it is blank or holds white space
     */
    public ProvisionId {
        RecordKey.require("Provision", value);
    }

    @Override
    public int compareTo(ProvisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
