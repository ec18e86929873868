package fi.alunetwork.synthetic;

import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.synthetic.Chance.Urn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The real municipalities of today, drawn as often as they have residents. */
final class Places {

    private static final double KM_PER_DEGREE = Math.toRadians(1) * GeoPoint.EARTH_RADIUS_KM;

    private final Urn<Municipality> byResidents;
    private final Map<MunicipalityCode, List<MunicipalityCode>> nearestFirst = new HashMap<>();

    Places(GraphContents base) {
        Map<MunicipalityCode, Double> residents = base.indicatorValues().stream()
                .filter(value -> value.indicator().equals(IndicatorId.POPULATION))
                .collect(Collectors.toMap(
                        IndicatorValue::municipality, IndicatorValue::value, (earlier, later) -> later));
        List<Municipality> present = base.municipalities().stream()
                .filter(municipality -> municipality.validity().until() == null && municipality.centre() != null)
                .toList();
        this.byResidents = Urn.weighted(present, municipality -> residents.getOrDefault(municipality.code(), 0.0));
        present.forEach(one -> nearestFirst.put(
                one.code(),
                present.stream()
                        .sorted(Comparator.comparingDouble(other -> centre(one).distanceKm(centre(other))))
                        .map(Municipality::code)
                        .toList()));
    }

    /** A municipality in proportion to its residents. */
    Municipality draw(Chance chance) {
        return byResidents.draw(chance);
    }

    /** How many municipalities there are to draw from. */
    int count() {
        return nearestFirst.size();
    }

    /** A point around the municipality's centre, each way by a normal distribution. */
    static GeoPoint around(Municipality municipality, double deviationKm, Chance chance) {
        GeoPoint centre = centre(municipality);
        double kmPerDegreeEast = KM_PER_DEGREE * Math.cos(Math.toRadians(centre.latitude()));
        return new GeoPoint(
                centre.latitude() + chance.normal(0, deviationKm) / KM_PER_DEGREE,
                centre.longitude() + chance.normal(0, deviationKm) / kmPerDegreeEast);
    }

    /** The municipality itself and those nearest to it, so many in all. */
    Set<MunicipalityCode> nearest(MunicipalityCode code, int count) {
        return Set.copyOf(nearestFirst.getOrDefault(code, List.of()).subList(0, count));
    }

    private static GeoPoint centre(Municipality municipality) {
        return Objects.requireNonNull(municipality.centre());
    }
}
