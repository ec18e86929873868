package fi.alunetwork.core.reach;

import fi.alunetwork.core.geo.GeoPoint;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sites within so many kilometres of a point. Sites lie in the order of their latitude, so that only those in
 * the band of the latitudes within reach are looked at, and there the straight line through the earth is compared,
 * which orders as the great circle does and costs three multiplications. Grows with points times sites in the band.
 */
final class SiteBand {

    /** Wider than the rounding of the comparison; who asks compares the cost itself. */
    private static final double SLACK = 1e-9;

    private final int[] numbers;
    private final double[] latitude;
    private final double[] x;
    private final double[] y;
    private final double[] z;

    /** The sites that have a point; the others are never found. */
    SiteBand(List<@Nullable GeoPoint> points) {
        Integer[] order = new Integer[points.size()];
        Arrays.setAll(order, i -> i);
        Integer[] placed = Arrays.stream(order)
                .filter(i -> points.get(i) != null)
                .sorted(Comparator.comparingDouble(i -> latitude(points.get(i))))
                .toArray(Integer[]::new);
        numbers = Arrays.stream(placed).mapToInt(Integer::intValue).toArray();
        latitude = new double[numbers.length];
        x = new double[numbers.length];
        y = new double[numbers.length];
        z = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            GeoPoint point = points.get(numbers[i]);
            if (point != null) {
                put(i, point);
            }
        }
    }

    private static double latitude(@Nullable GeoPoint point) {
        return point == null ? 0 : point.latitude();
    }

    private void put(int i, GeoPoint point) {
        double longitude = Math.toRadians(point.longitude());
        latitude[i] = Math.toRadians(point.latitude());
        x[i] = Math.cos(latitude[i]) * Math.cos(longitude);
        y[i] = Math.cos(latitude[i]) * Math.sin(longitude);
        z[i] = Math.sin(latitude[i]);
    }

    /** Names every site within the distance, and perhaps one that is a hair farther. */
    void within(GeoPoint from, double km, IntConsumer found) {
        double angle = Math.min(Math.PI, km / GeoPoint.EARTH_RADIUS_KM);
        double chord = 2 * Math.sin(angle / 2);
        double farthest = chord * chord * (1 + SLACK) + SLACK * SLACK;
        double north = Math.toRadians(from.latitude());
        double east = Math.toRadians(from.longitude());
        double fromX = Math.cos(north) * Math.cos(east);
        double fromY = Math.cos(north) * Math.sin(east);
        double fromZ = Math.sin(north);
        for (int i = first(north - angle - SLACK); i < latitude.length && latitude[i] <= north + angle + SLACK; i++) {
            double dx = x[i] - fromX;
            double dy = y[i] - fromY;
            double dz = z[i] - fromZ;
            if (dx * dx + dy * dy + dz * dz <= farthest) {
                found.accept(numbers[i]);
            }
        }
    }

    /** All the sites that have a point. */
    IntStream numbers() {
        return Arrays.stream(numbers);
    }

    private int first(double southernmost) {
        int found = Arrays.binarySearch(latitude, southernmost);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && latitude[at - 1] >= southernmost) {
            at--;
        }
        return at;
    }
}
