package fi.alunetwork.core.region;

import fi.alunetwork.core.Provenance;

/**
 * Two municipalities with a common border; stored once, the smaller code first.
 *
 * @param one the smaller code
 * @param other the larger code
 * @param border whether the border runs over land (lakes and rivers count as land) or only through the sea
 * @param borderKm its length on generalised lines, for ranking only
 * @param provenance where this is from
 */
public record Neighbourhood(
        MunicipalityCode one, MunicipalityCode other, Border border, double borderKm, Provenance provenance) {

    /** What a common border runs through. */
    public enum Border {
        /** Over land, lakes and rivers included. */
        LAND,
        /** Through the sea only. */
        SEA
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the codes are not in order, or the length is negative
     */
    public Neighbourhood {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("Neighbours " + one + " and " + other
                    + " are not in the order of their codes. Maybe the pair stands twice.");
        }
        if (!(borderKm >= 0)) {
            throw new IllegalArgumentException(
                    "Border of " + borderKm + " km between " + one + " and " + other + " is not a length.");
        }
    }
}
