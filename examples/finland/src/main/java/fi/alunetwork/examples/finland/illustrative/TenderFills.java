package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.examples.finland.facts.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Municipalities that lost rehabilitative work on 2023-01-01 and got it back some months later, when an association or
 * foundation near by had won the county's tender. Others stay without.
 */
final class TenderFills {

    /** When the late tenders were settled. */
    static final LocalDate FROM = LocalDate.of(2023, 9, 1);

    private static final double SETTLED = 0.7;
    private static final double REACH_KM = 75;

    private final Map<String, List<Place>> byWorkshop = new HashMap<>();

    /** Settles the tenders among the sketches. */
    TenderFills(List<Sketch> sketches, ServedAreas areas) {
        sketches.stream()
                .filter(sketch -> sketch.fate() == Fate.ENDS)
                .filter(sketch -> sketch.offers(Service.REHABILITATIVE_WORK_ACTIVITY))
                .filter(sketch -> Dice.chance(SETTLED, sketch.key() + "/tender"))
                .forEach(lost -> winner(sketches, lost)
                        .ifPresent(winner ->
                                settle(winner, areas.places(lost.seat(), Service.REHABILITATIVE_WORK_ACTIVITY))));
    }

    /** The winner takes over those of the places that are within its reach. */
    private void settle(Sketch winner, List<Place> places) {
        List<Place> won = byWorkshop.computeIfAbsent(winner.key(), none -> new ArrayList<>());
        places.stream().filter(place -> distanceKm(winner, place) <= REACH_KM).forEach(won::add);
    }

    /** The municipalities that a workshop took over by a tender. */
    List<Place> of(String workshop) {
        return byWorkshop.getOrDefault(workshop, List.of());
    }

    private static Optional<Sketch> winner(List<Sketch> sketches, Sketch lost) {
        Place place = lost.seat().place();
        return sketches.stream()
                .filter(sketch -> !sketch.isMunicipal() && sketch.offers(Service.REHABILITATIVE_WORK_ACTIVITY))
                .filter(sketch -> sketch.period().contains(FROM))
                .filter(sketch -> sketch.seat().place().county().equals(place.county()))
                .filter(sketch -> !sketch.seat().place().code().equals(place.code()))
                .filter(sketch -> distanceKm(sketch, place) <= REACH_KM)
                .min(Comparator.comparingDouble((Sketch sketch) -> distanceKm(sketch, place))
                        .thenComparing(Sketch::key));
    }

    private static double distanceKm(Sketch sketch, Place place) {
        return sketch.seat().place().centre().distanceKm(place.centre());
    }
}
