package fi.alunetwork.core.dataset;

import fi.alunetwork.core.dataset.ReadTables.ReadRecord;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.Municipality;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The centres of municipalities lie among each other. One whose latitude and longitude are swapped lies far off; it is
 * told by being at least twice as far from the middle of all as its mirror image.
 */
final class SwappedCentres implements TableCheck {

    /** With fewer centres there is no middle to speak of. */
    private static final int FEWEST = 3;

    private static final double TIMES_AS_FAR = 2;

    @Override
    public void check(ReadTables tables, Findings findings) {
        PointColumns<Municipality> columns = Tables.MUNICIPALITIES.centre();
        List<ReadRecord<Municipality>> placed = tables.records(Tables.MUNICIPALITIES).stream()
                .filter(read -> read.record().centre() != null)
                .toList();
        if (placed.size() < FEWEST) {
            return;
        }
        List<GeoPoint> centres =
                placed.stream().map(read -> columns.in(read.row())).toList();
        GeoPoint middle = new GeoPoint(median(centres, GeoPoint::latitude), median(centres, GeoPoint::longitude));
        for (ReadRecord<Municipality> read : placed) {
            GeoPoint centre = columns.in(read.row());
            PointColumns.mirrored(centre)
                    .filter(mirrored -> centre.distanceKm(middle) > TIMES_AS_FAR * mirrored.distanceKm(middle))
                    .ifPresent(mirrored -> add(read.row(), columns, centre, middle, findings));
        }
    }

    private static void add(
            Row row, PointColumns<Municipality> columns, GeoPoint centre, GeoPoint middle, Findings findings) {
        findings.add(
                Fault.SWAPPED_COORDINATES,
                Tables.MUNICIPALITIES,
                row,
                columns.latitude(),
                row.text(columns.latitude()) + ", " + row.text(columns.longitude()),
                String.format(
                        Locale.ROOT,
                        "a point among the other municipalities, around %.1f, %.1f; it is %.0f km away",
                        middle.latitude(),
                        middle.longitude(),
                        centre.distanceKm(middle)),
                "latitude and longitude are swapped");
    }

    private static double median(List<GeoPoint> points, ToDoubleFunction<GeoPoint> coordinate) {
        return points.stream()
                .mapToDouble(coordinate)
                .sorted()
                .skip(points.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
