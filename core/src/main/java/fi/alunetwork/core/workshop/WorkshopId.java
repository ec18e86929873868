package fi.alunetwork.core.workshop;

import fi.alunetwork.core.RecordKey;

/**
 * The key of a workshop in the dataset.
 *
 * @param value not blank, without spaces
 */
public record WorkshopId(String value) implements Comparable<WorkshopId> {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where it is blank or holds white space
     */
    public WorkshopId {
        RecordKey.require("Workshop", value);
    }

    @Override
    public int compareTo(WorkshopId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
