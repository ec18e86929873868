package fi.alunetwork.core.quality;

import fi.alunetwork.core.geo.GeoPoint;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The middle of the centres of municipalities, among which each of them lies. One whose latitude and longitude are
 * swapped lies far off: it is told by being at least twice as far from the middle as its mirror image.
 *
 * @param point the median of the latitudes and that of the longitudes
 */
public record MiddleOfCentres(GeoPoint point) {

    /** With fewer centres there is no middle to speak of. */
    private static final int FEWEST = 3;

    private static final double TIMES_AS_FAR = 2;

    /** The middle of the centres; empty where they are too few. */
    public static Optional<MiddleOfCentres> of(List<GeoPoint> centres) {
        return centres.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new MiddleOfCentres(
                        new GeoPoint(median(centres, GeoPoint::latitude), median(centres, GeoPoint::longitude))));
    }

    private static double median(List<GeoPoint> points, ToDoubleFunction<GeoPoint> coordinate) {
        return points.stream()
                .mapToDouble(coordinate)
                .sorted()
                .skip(points.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the coordinates of the centre are swapped. */
    public boolean isSwapped(GeoPoint centre) {
        return centre.mirrored()
                .filter(mirrored -> centre.distanceKm(point) > TIMES_AS_FAR * mirrored.distanceKm(point))
                .isPresent();
    }
}
