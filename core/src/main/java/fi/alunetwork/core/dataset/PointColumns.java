package fi.alunetwork.core.dataset;

import fi.alunetwork.core.geo.GeoPoint;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a point: {@code latitude} and {@code longitude} in WGS84 degrees. */
final class PointColumns<R> {

    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";

    private final Column<R, Double> latitude;
    private final Column<R, Double> longitude;

    PointColumns(Table<R> table, Function<R, @Nullable GeoPoint> point) {
        latitude = table.optional(LATITUDE, Numbers.LATITUDE, "Degrees north (WGS84)", record -> {
            GeoPoint found = point.apply(record);
            return found == null ? null : found.latitude();
        });
        longitude = table.optional(LONGITUDE, Numbers.LONGITUDE, "Degrees east (WGS84)", record -> {
            GeoPoint found = point.apply(record);
            return found == null ? null : found.longitude();
        });
    }

    /**
     * The point of a row.
     *
     * @throws CellFault where a coordinate is missing
     */
    GeoPoint in(Row row) {
        Double north = row.find(latitude);
        Double east = row.find(longitude);
        if (north == null || east == null) {
            String missing = north == null ? LATITUDE : LONGITUDE;
            throw new CellFault(Fault.MISSING_VALUE, missing, "", "both coordinates of a point", null);
        }
        return new GeoPoint(north, east);
    }

    /**
     * The point of a row; null where it has none.
     *
     * @throws CellFault where only one coordinate is there
     */
    @Nullable GeoPoint find(Row row) {
        return row.find(latitude) == null && row.find(longitude) == null ? null : in(row);
    }

    Column<R, Double> latitude() {
        return latitude;
    }

    Column<R, Double> longitude() {
        return longitude;
    }
}
