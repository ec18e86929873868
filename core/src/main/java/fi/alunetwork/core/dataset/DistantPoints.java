package fi.alunetwork.core.dataset;

import fi.alunetwork.core.dataset.ReadTables.ReadRecord;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.quality.Whereabouts;
import fi.alunetwork.core.quality.Whereabouts.Standing;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sites and demand points lie in or near the municipality that they say they are in, as {@link Whereabouts} tells. A
 * municipality without a centre is not checked.
 */
final class DistantPoints implements TableCheck {

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
        Whereabouts found = Whereabouts.of(point, municipality, centre);
        if (found.standing() == Standing.NEAR) {
            return;
        }
        findings.add(
                fault(found.standing()),
                table,
                row,
                columns.latitude(),
                row.text(columns.latitude()) + ", " + row.text(columns.longitude()),
                String.format(
                        Locale.ROOT,
                        "a point within %.0f km of %s (%s); it is %.0f km away",
                        found.admittedKm(),
                        municipality.name(),
                        municipality.code(),
                        found.distanceKm()),
                found.standing() == Standing.SWAPPED
                        ? "latitude and longitude are swapped"
                        : "the municipality is another one");
    }

    private static Fault fault(Standing standing) {
        return switch (standing) {
            case SWAPPED -> Fault.SWAPPED_COORDINATES;
            case FAR -> Fault.FAR_FROM_MUNICIPALITY;
            case NEAR, RATHER_FAR -> Fault.RATHER_FAR_FROM_MUNICIPALITY;
        };
    }
}
