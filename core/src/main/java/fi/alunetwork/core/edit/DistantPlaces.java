package fi.alunetwork.core.edit;

import fi.alunetwork.core.edit.Editing.EditCheck;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.GraphRecord.MunicipalityRecord;
import fi.alunetwork.core.graph.GraphRecord.WorkshopRecord;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.MiddleOfCentres;
import fi.alunetwork.core.quality.Whereabouts;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Sites and demand points lie in or near the municipality that they say they are in, also after that has moved; and its
 * centre lies among the others.
 */
final class DistantPlaces implements EditCheck {

    private record Placed(MunicipalityCode municipality, GeoPoint point) {}

    @Override
    public Stream<Finding> run(Edited edited) {
        if (edited.record() instanceof WorkshopRecord workshop) {
            return workshop.workshop().sites().stream()
                    .map(site -> new Placed(site.municipality(), site.point()))
                    .flatMap(placed -> edited.contents().municipalities().stream()
                            .filter(one -> one.code().equals(placed.municipality))
                            .flatMap(municipality -> check(edited, placed, municipality)));
        }
        return edited.record() instanceof MunicipalityRecord record
                ? Stream.concat(centre(edited, record.municipality()), placesIn(edited, record))
                : Stream.empty();
    }

    private static Stream<Finding> placesIn(Edited edited, MunicipalityRecord record) {
        Municipality municipality = record.municipality();
        Stream<Placed> sites = edited.contents().workshops().stream()
                .flatMap(workshop -> workshop.sites().stream())
                .filter(site -> site.municipality().equals(municipality.code()))
                .map(site -> new Placed(site.municipality(), site.point()));
        Stream<Placed> homes =
                record.demandPoints().stream().map(part -> new Placed(part.municipality(), part.point()));
        return Stream.concat(sites, homes).flatMap(placed -> check(edited, placed, municipality));
    }

    private static Stream<Finding> centre(Edited edited, Municipality municipality) {
        GeoPoint centre = municipality.centre();
        if (centre == null) {
            return Stream.empty();
        }
        Stream<GeoPoint> others = edited.contents().municipalities().stream()
                .filter(one -> !one.code().equals(municipality.code()) && one.centre() != null)
                .map(Municipality::centre);
        return MiddleOfCentres.of(Stream.concat(others, Stream.of(centre)).toList())
                .filter(middle -> middle.isSwapped(centre))
                .map(middle -> edited.error(
                        "swapped-coordinates",
                        centre.toString(),
                        "a centre among those of the other municipalities, around " + middle.point(),
                        "latitude and longitude are swapped"))
                .stream();
    }

    private static Stream<Finding> check(Edited edited, Placed placed, Municipality municipality) {
        GeoPoint centre = municipality.centre();
        if (centre == null) {
            return Stream.empty();
        }
        Whereabouts found = Whereabouts.of(placed.point, municipality, centre);
        String value = placed.point.toString();
        String expected = String.format(
                Locale.ROOT,
                "a point within %.0f km of %s (%s); it is %.0f km away",
                found.admittedKm(),
                municipality.name(),
                municipality.code(),
                found.distanceKm());
        return switch (found.standing()) {
            case NEAR -> Stream.empty();
            case RATHER_FAR ->
                Stream.of(edited.warning(
                        "rather-far-from-municipality", value, expected, "the municipality is another one"));
            case FAR ->
                Stream.of(edited.error("far-from-municipality", value, expected, "the municipality is another one"));
            case SWAPPED ->
                Stream.of(edited.error("swapped-coordinates", value, expected, "latitude and longitude are swapped"));
        };
    }
}
