package fi.alunetwork.core.dataset;

import fi.alunetwork.core.dataset.ReadTables.ReadRecord;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sites and demand points lie in or near the municipality that they say they are in. Told by the distance to its centre
 * and by its land area, as there are no borders in a dataset. A municipality without a centre is not checked.
 */
final class DistantPoints implements TableCheck {

    /**
     * Beyond this a point is doubtful. The median municipality has 550 km² of land, a circle of 13 km; 60 km also
     * admits long ones and archipelagos, whose area is mostly sea.
     */
    static final double RATHER_FAR_KM = 60;

    /** Beyond this a point is wrong: two and a half times as far, in another region of the country. */
    static final double FAR_KM = 150;

    /**
     * Wide lands reach further: up to twice the radius of the circle that has their area. Inari, 15 056 km² and its
     * main village in the middle, gives 138 km.
     */
    static final double REACH_IN_RADII = 2;

    @Override
    public void check(ReadTables tables, Findings findings) {
        Map<MunicipalityCode, Municipality> municipalities = new HashMap<>();
        for (ReadRecord<Municipality> read : tables.records(Tables.MUNICIPALITIES)) {
            municipalities.put(read.record().code(), read.record());
        }
        check(
                Tables.SITES,
                Tables.SITES.point(),
                site -> municipalities.get(site.part().municipality()),
                tables,
                findings);
        check(
                Tables.DEMAND_POINTS,
                Tables.DEMAND_POINTS.point(),
                point -> municipalities.get(point.municipality()),
                tables,
                findings);
    }

    private static <R> void check(
            Table<R> table,
            PointColumns<R> columns,
            Function<R, @Nullable Municipality> place,
            ReadTables tables,
            Findings findings) {
        for (ReadRecord<R> read : tables.records(table)) {
            Municipality municipality = place.apply(read.record());
            GeoPoint point = columns.of(read.record());
            if (municipality != null && municipality.centre() != null && point != null) {
                check(table, columns, read.row(), point, municipality, municipality.centre(), findings);
            }
        }
    }

    private static <R> void check(
            Table<R> table,
            PointColumns<R> columns,
            Row row,
            GeoPoint point,
            Municipality municipality,
            GeoPoint centre,
            Findings findings) {
        double distanceKm = point.distanceKm(centre);
        double admittedKm = Math.max(RATHER_FAR_KM, reachKm(municipality));
        if (distanceKm <= admittedKm) {
            return;
        }
        boolean isSwapped = PointColumns.mirrored(point)
                .filter(mirrored -> mirrored.distanceKm(centre) <= admittedKm)
                .isPresent();
        findings.add(
                fault(isSwapped, distanceKm > admittedKm * FAR_KM / RATHER_FAR_KM),
                table,
                row,
                columns.latitude(),
                row.text(columns.latitude()) + ", " + row.text(columns.longitude()),
                String.format(
                        Locale.ROOT,
                        "a point within %.0f km of %s (%s); it is %.0f km away",
                        admittedKm,
                        municipality.name(),
                        municipality.code(),
                        distanceKm),
                isSwapped ? "latitude and longitude are swapped" : "the municipality is another one");
    }

    private static Fault fault(boolean isSwapped, boolean isFar) {
        if (isSwapped) {
            return Fault.SWAPPED_COORDINATES;
        }
        return isFar ? Fault.FAR_FROM_MUNICIPALITY : Fault.RATHER_FAR_FROM_MUNICIPALITY;
    }

    private static double reachKm(Municipality municipality) {
        Double areaKm2 = municipality.landAreaKm2();
        return areaKm2 == null ? 0 : REACH_IN_RADII * Math.sqrt(areaKm2 / Math.PI);
    }
}
