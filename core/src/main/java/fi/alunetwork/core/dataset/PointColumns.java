package fi.alunetwork.core.dataset;

import fi.alunetwork.core.geo.GeoPoint;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a point: {@code latitude} and {@code longitude} in WGS84 degrees. */
final class PointColumns<R> {

    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";

    private final Function<R, @Nullable GeoPoint> point;
    private final Column<R, Double> latitude;
    private final Column<R, Double> longitude;

    PointColumns(Table<R> table, Function<R, @Nullable GeoPoint> point) {
        this.point = point;
        latitude = table.optional(LATITUDE, Numbers.LATITUDE, "Degrees north (WGS84)", record -> {
            GeoPoint found = point.apply(record);
            return found == null ? null : found.latitude();
        });
        longitude = table.optional(LONGITUDE, Numbers.LONGITUDE, "Degrees east (WGS84)", record -> {
            GeoPoint found = point.apply(record);
            return found == null ? null : found.longitude();
        });
        table.check(this::check);
    }

    /** A point that every row has. */
    static <R> PointColumns<R> required(Table<R> table, Function<R, @Nullable GeoPoint> point) {
        PointColumns<R> columns = new PointColumns<>(table, point);
        table.check(row -> {
            if (row.text(columns.latitude).isEmpty()
                    && row.text(columns.longitude).isEmpty()) {
                throw new CellFault(Fault.MISSING_VALUE, LATITUDE, "", "the coordinates of a point", null);
            }
        });
        return columns;
    }

    private void check(Row row) {
        boolean hasNorth = !row.text(latitude).isEmpty();
        boolean hasEast = !row.text(longitude).isEmpty();
        if (hasNorth != hasEast) {
            String missing = hasNorth ? LONGITUDE : LATITUDE;
            throw new CellFault(Fault.MISSING_VALUE, missing, "", "both coordinates of a point", null);
        }
    }

    /** The point of a row that has one. */
    GeoPoint in(Row row) {
        return new GeoPoint(row.get(latitude), row.get(longitude));
    }

    /** The point of a row; null where it has none. */
    @Nullable GeoPoint find(Row row) {
        return row.find(latitude) == null ? null : in(row);
    }

    @Nullable GeoPoint of(R record) {
        return point.apply(record);
    }

    Column<R, Double> latitude() {
        return latitude;
    }

    Column<R, Double> longitude() {
        return longitude;
    }
}
