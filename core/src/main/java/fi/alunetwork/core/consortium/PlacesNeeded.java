package fi.alunetwork.core.consortium;

import fi.alunetwork.core.BadQuestionException;

/**
 * How many places people need, where a consortium has to have places enough.
 *
 * @param perThousand how many places at one time for 1 000 people of a cell, above 0 to 1 000
 * @param knownAtLeast the share of the offers within reach, 0 to 1, whose places must be known; an offer whose places
 *     are not known has none to count on
 */
public record PlacesNeeded(double perThousand, double knownAtLeast) {

    /** The share of offers whose places must be known where the asker names none, as for access. */
    public static final double KNOWN_BY_DEFAULT = 0.8;

    private static final double THOUSAND = 1000;

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a value is out of its range
     */
    public PlacesNeeded {
        if (!(perThousand > 0 && perThousand <= THOUSAND)) {
            throw BadQuestionException.badArgument("places.perThousand is " + perThousand
                    + "; expected more than 0 and at most 1000 places for 1000 people. Maybe 2.");
        }
        if (!(knownAtLeast >= 0 && knownAtLeast <= 1)) {
            throw BadQuestionException.badArgument(
                    "places.knownAtLeast is " + knownAtLeast + "; expected a share from 0 to 1. Maybe it is per cent.");
        }
    }

    /** So many places for 1 000 people, where the places of most offers are known. */
    public static PlacesNeeded perThousand(double places) {
        return new PlacesNeeded(places, KNOWN_BY_DEFAULT);
    }

    /** The places that so many people need. */
    double of(double people) {
        return people * perThousand / THOUSAND;
    }

    /** For how many people so many places are enough. */
    double people(double places) {
        return places * THOUSAND / perThousand;
    }
}
