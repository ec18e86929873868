package fi.alunetwork.graphql.consortium;

import fi.alunetwork.core.consortium.PlacesNeeded;
import org.jspecify.annotations.Nullable;

/**
 * How many places people need, as it is asked.
 *
 * @param perThousand places for 1 000 people
 * @param knownAtLeast the share of offers whose places must be known
 */
record PlacesNeededInput(double perThousand, @Nullable Double knownAtLeast) {

    PlacesNeeded toPlaces() {
        return new PlacesNeeded(perThousand, knownAtLeast == null ? PlacesNeeded.KNOWN_BY_DEFAULT : knownAtLeast);
    }
}
