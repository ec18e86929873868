package fi.alunetwork.core.partnership;

import fi.alunetwork.core.RecordKey;

/**
 * The key of a network in the dataset.
 *
 * @param value not blank, without spaces
 */
public record NetworkId(String value) implements Comparable<NetworkId> {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where it is blank or holds white space
     */
    public NetworkId {
        RecordKey.require("Network", value);
    }

    @Override
    public int compareTo(NetworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
