package fi.alunetwork.core.selection;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.geo.GeoPoint;
import java.util.function.Predicate;

/**
 * Within a distance of a point, over the straight line, the limit included.
 *
 * @param latitude degrees north, WGS84
 * @param longitude degrees east, WGS84
 * @param withinKm the distance in kilometres, zero or more
 */
public record Near(double latitude, double longitude, double withinKm) {

    /**
     * The condition on a point.
     *
     * @throws BadQuestionException where the point is not on the earth or the distance is not a length. Told here and
     *     not when the record is made, because the values come from the asker.
     */
    Predicate<GeoPoint> within() {
        if (!(withinKm >= 0) || Double.isInfinite(withinKm)) {
            throw BadQuestionException.badArgument("Distance withinKm " + withinKm
                    + " is not a length of zero or more kilometres. Maybe the sign is wrong.");
        }
        GeoPoint centre = centre();
        return point -> centre.distanceKm(point) <= withinKm;
    }

    private GeoPoint centre() {
        try {
            return new GeoPoint(latitude, longitude);
        } catch (IllegalArgumentException e) {
            throw BadQuestionException.badArgument("There is no place to be near to. " + e.getMessage());
        }
    }
}
