package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.examples.finland.facts.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spreads workshops over the mainland: several in cities, one in towns, and in the countryside one that serves two to
 * five municipalities, as half of those in Ostrobothnia do. Some municipalities are left without, at most two in a
 * region, and never one in which a known workshop stands.
 */
final class Seats {

    private static final int TOWN_RESIDENTS = 12_000;
    private static final int ATTACHED_AT_MOST = 4;
    private static final double REACH_KM = 75;
    private static final double SPACING_KM = 45;
    private static final int UNSERVED = 21;
    private static final int UNSERVED_IN_A_REGION = 2;

    private final List<Place> mainland;
    private final Map<MunicipalityCode, Integer> workshops = new LinkedHashMap<>();
    private final Map<MunicipalityCode, List<Place>> attached = new HashMap<>();

    private Seats(List<Place> mainland) {
        this.mainland = mainland;
    }

    /**
     * The seats in the order of their municipalities.
     *
     * @param total how many workshops there are to be
     * @param unservedNever the municipalities that are not to be left without
     */
    static List<Seat> spread(List<Place> mainland, int total, Set<MunicipalityCode> unservedNever) {
        Seats seats = new Seats(mainland);
        seats.placeInTowns();
        seats.placeInCountryside(total);
        seats.attach(unservedNever);
        return seats.listed();
    }

    private static int workshopsOfTown(int residents) {
        if (residents >= 200_000) {
            return 5;
        }
        if (residents >= 100_000) {
            return 4;
        }
        return residents >= 50_000 ? 2 : 1;
    }

    private void placeInTowns() {
        mainland.stream()
                .filter(place -> place.residents() >= TOWN_RESIDENTS)
                .forEach(place -> workshops.put(place.code(), workshopsOfTown(place.residents())));
    }

    /** One after the other where most people live farthest from the workshops placed so far. */
    private void placeInCountryside(int total) {
        int left = total - workshops.values().stream().mapToInt(count -> count).sum();
        for (int i = 0; i < left; i++) {
            Place next = without().stream()
                    .max(Comparator.comparingDouble(this::needOf).thenComparing(Place::code))
                    .orElseThrow();
            workshops.put(next.code(), 1);
        }
    }

    private double needOf(Place place) {
        double nearest = mainland.stream()
                .filter(this::isSeat)
                .mapToDouble(seat -> seat.centre().distanceKm(place.centre()))
                .min()
                .orElse(SPACING_KM);
        return Math.min(nearest, SPACING_KM) * Math.sqrt(place.residents());
    }

    private void attach(Set<MunicipalityCode> unservedNever) {
        Map<String, Integer> unservedByRegion = new HashMap<>();
        int unserved = 0;
        for (Place place :
                Dice.shuffled(without(), "unserved", found -> found.code().value())) {
            boolean mayLack = unserved < UNSERVED
                    && unservedByRegion.getOrDefault(place.region(), 0) < UNSERVED_IN_A_REGION
                    && !unservedNever.contains(place.code());
            if (mayLack) {
                unserved++;
                unservedByRegion.merge(place.region(), 1, Integer::sum);
            } else {
                attachToNearest(place);
            }
        }
    }

    private void attachToNearest(Place place) {
        mainland.stream()
                .filter(this::isSeat)
                .filter(seat -> attachedTo(seat).size() < ATTACHED_AT_MOST)
                .filter(seat -> seat.centre().distanceKm(place.centre()) <= REACH_KM)
                .min(Comparator.<Place>comparingDouble(seat -> seat.centre().distanceKm(place.centre()))
                        .thenComparing(Place::code))
                .ifPresent(seat -> attachedTo(seat).add(place));
    }

    private List<Place> attachedTo(Place seat) {
        return attached.computeIfAbsent(seat.code(), none -> new ArrayList<>());
    }

    private List<Place> without() {
        return mainland.stream().filter(place -> !isSeat(place)).toList();
    }

    private boolean isSeat(Place place) {
        return workshops.containsKey(place.code());
    }

    /** The first workshop of a municipality serves all attached ones, the second two of them, the others none. */
    private List<Seat> listed() {
        List<Seat> seats = new ArrayList<>();
        for (Place place : mainland) {
            List<Place> others = attachedTo(place).stream()
                    .sorted(Comparator.comparingDouble(
                                    (Place other) -> other.centre().distanceKm(place.centre()))
                            .thenComparing(Place::code))
                    .toList();
            for (int ordinal = 1; ordinal <= workshops.getOrDefault(place.code(), 0); ordinal++) {
                int served = ordinal == 1 ? others.size() : ordinal == 2 ? Math.min(2, others.size()) : 0;
                seats.add(new Seat(place, ordinal, others.subList(0, served)));
            }
        }
        return seats;
    }
}
