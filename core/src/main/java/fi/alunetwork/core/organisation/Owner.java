package fi.alunetwork.core.organisation;

import org.jspecify.annotations.Nullable;

/**
 * One owner of an organisation.
 *
 * @param organisation who owns
 * @param share the share owned, above 0 to 1; null where not known
 */
public record Owner(OrganisationId organisation, @Nullable Double share) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the share is out of its range
     */
    public Owner {
        if (share != null && !(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("Share " + share + " of owner " + organisation
                    + " is not above 0 and at most 1. Maybe it is per cent.");
        }
    }
}
