package fi.alunetwork.examples.finland.illustrative;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.examples.finland.facts.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The municipalities that an invented workshop declares to serve, with those that were merged into them meanwhile. */
final class ServedAreas {

    /** Some municipalities buy only the voluntary services of a workshop next to them. */
    private static final double SOCIAL_SERVICES_TOO = 0.85;

    private final List<Municipality> merged;

    ServedAreas(Collection<Municipality> municipalities) {
        merged = municipalities.stream()
                .filter(municipality -> municipality.mergedInto() != null)
                .toList();
    }

    /** The places that a workshop serves with a service: its own, and the attached ones. */
    List<Place> places(Seat seat, Service service) {
        List<Place> places = new ArrayList<>(List.of(seat.place()));
        seat.attached().stream()
                .filter(place -> !service.isBoundToResidence()
                        || Dice.chance(SOCIAL_SERVICES_TOO, seat.key() + "/social/" + place.code()))
                .forEach(places::add);
        return places;
    }

    /** The codes of places, and of those that were municipalities of their own at some time of the period. */
    Set<MunicipalityCode> codes(Collection<Place> places, Period period) {
        Set<MunicipalityCode> codes = new TreeSet<>();
        places.forEach(place -> codes.add(place.code()));
        merged.stream()
                .filter(municipality -> codes.contains(municipality.mergedInto()))
                .filter(municipality -> stoodIn(municipality.validity(), period))
                .map(Municipality::code)
                .toList()
                .forEach(codes::add);
        return codes;
    }

    private static boolean stoodIn(Period validity, Period period) {
        LocalDate end = validity.until();
        return end != null && (period.from() == null || end.isAfter(period.from()));
    }
}
