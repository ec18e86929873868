package fi.alunetwork.core.travel;

import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * Where a way begins or ends: a place where people live, or a site.
 *
 * @param point where it is; null where that is not known
 * @param municipality the municipality that it lies in, by its code on the day that is asked about
 * @param site the site that it is; null for a place where people live
 */
public record Stop(
        @Nullable GeoPoint point,
        MunicipalityCode municipality,
        @Nullable SiteId site) {

    /** The straight line to another stop in kilometres; not a number where one of the points is not known. */
    public double straightKm(Stop other) {
        return point == null || other.point == null ? Double.NaN : point.distanceKm(other.point);
    }
}
