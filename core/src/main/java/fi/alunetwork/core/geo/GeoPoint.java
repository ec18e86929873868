package fi.alunetwork.core.geo;

import java.util.Optional;

/**
 * A point on the earth in WGS84 degrees.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    /** The mean radius of the earth (IUGG R1), which every great-circle distance here uses. */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    private static final double HIGHEST_LATITUDE = 90;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where a coordinate is not a number of its range
     */
    public GeoPoint {
        requireWithin("Latitude", latitude, HIGHEST_LATITUDE);
        requireWithin("Longitude", longitude, 180);
    }

    private static void requireWithin(String name, double degrees, double limit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(name + " " + degrees + " is outside -" + limit + " to " + limit
                    + " degrees. Maybe it is in metres (ETRS-TM35FIN) instead of degrees.");
        }
    }

    /**
     * The great-circle ("straight line") distance in kilometres. Against the WGS84 ellipsoid it errs by up to 0.4 %
     * between Finnish towns.
     */
    public double distanceKm(GeoPoint other) {
        double halfLatitude = Math.toRadians(other.latitude - latitude) / 2;
        double halfLongitude = Math.toRadians(other.longitude - longitude) / 2;
        double haversine = square(Math.sin(halfLatitude))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(halfLongitude));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /** The point with latitude and longitude in each other's place; empty where that is no point. */
    public Optional<GeoPoint> mirrored() {
        return Math.abs(longitude) <= HIGHEST_LATITUDE
                ? Optional.of(new GeoPoint(/* latitude= */ longitude, /* longitude= */ latitude))
                : Optional.empty();
    }

    /** Degrees north and east. */
    @Override
    public String toString() {
        return latitude + ", " + longitude;
    }

    private static double square(double value) {
        return value * value;
    }
}
