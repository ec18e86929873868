package fi.alunetwork.core.dataset;

import fi.alunetwork.core.dataset.ReadTables.ReadRecord;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.quality.MiddleOfCentres;
import fi.alunetwork.core.region.Municipality;
import java.util.List;
import java.util.Locale;

/** The centres of municipalities lie among each other, as {@link MiddleOfCentres} tells. */
final class SwappedCentres implements TableCheck {

    @Override
    public void check(ReadTables tables, Findings findings) {
        PointColumns<Municipality> columns = Tables.MUNICIPALITIES.centre();
        List<ReadRecord<Municipality>> placed = tables.records(Tables.MUNICIPALITIES).stream()
                .filter(read -> read.record().centre() != null)
                .toList();
        MiddleOfCentres.of(placed.stream().map(read -> columns.in(read.row())).toList())
                .ifPresent(middle -> placed.stream()
                        .map(ReadRecord::row)
                        .filter(row -> middle.isSwapped(columns.in(row)))
                        .forEach(row -> add(row, columns, columns.in(row), middle.point(), findings)));
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
}
