package fi.alunetwork.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A municipality that moves takes the sites in it along, or it does not move. */
class DistantPlacesTests {

    private static final GraphContents WORLD = SmallWorld.contents();

    /** Of the municipality with its centre there and so much land. */
    private static List<String> checks(String code, GeoPoint centre, double landAreaKm2) {
        Municipality like = WORLD.municipalities().get(0);
        Municipality moved = new Municipality(
                new MunicipalityCode(code),
                like.name(),
                Period.ALWAYS,
                null,
                centre,
                landAreaKm2,
                null,
                null,
                true,
                Provenance.ILLUSTRATIVE);
        MunicipalityRecord record = new MunicipalityRecord(moved, List.of(), List.of());
        return new DistantPlaces()
                .run(new Edited(WORLD, record.ref(), record))
                .map(Finding::check)
                .distinct()
                .toList();
    }

    @Test
    void theSitesInAMunicipalityStayNearItsCentre() {
        assertThat(checks("005", new GeoPoint(62.9996, 23.823), 1008.85)).isEmpty();
        assertThat(checks("005", new GeoPoint(68, 25), 1008.85)).containsExactly("far-from-municipality");
        assertThat(checks("005", new GeoPoint(63.9, 23.823), 1008.85)).containsExactly("rather-far-from-municipality");
    }

    /** A hundred kilometres are near in a municipality as wide as Inari. */
    @Test
    void theyStayWithinItsLand() {
        assertThat(checks("005", new GeoPoint(63.9, 23.823), 15_056)).isEmpty();
    }

    @Test
    void aCentreLiesAmongTheOthers() {
        assertThat(checks("777", new GeoPoint(61.5, 26), 500)).isEmpty();
        assertThat(checks("777", new GeoPoint(26, 61.5), 500)).containsExactly("swapped-coordinates");
    }
}
