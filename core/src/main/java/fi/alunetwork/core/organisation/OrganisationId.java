package fi.alunetwork.core.organisation;

import fi.alunetwork.core.RecordKey;

/**
 * The key of an organisation in the dataset.
 *
 * @param value not blank, without spaces
 */
public record OrganisationId(String value) implements Comparable<OrganisationId> {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where it is blank or holds white space
     */
    public OrganisationId {
        RecordKey.require("Organisation", value);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
