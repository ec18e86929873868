package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.examples.finland.facts.Place;
import java.util.List;

/**
 * Where an invented workshop stands and whom it serves.
 *
 * @param place the municipality it stands in
 * @param ordinal 1 for the first workshop of the municipality, 2 for the second, and so on
 * @param attached the other municipalities it serves, the nearest first
 */
record Seat(Place place, int ordinal, List<Place> attached) {

    Seat {
        attached = List.copyOf(attached);
    }

    /** The key of the workshop, such as {@code ew-205-1}. */
    String key() {
        return "ew-" + place.code() + "-" + ordinal;
    }
}
