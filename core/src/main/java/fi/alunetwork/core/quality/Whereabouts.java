package fi.alunetwork.core.quality;

import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.Municipality;

/**
 * How far a point lies from the municipality that it is said to be in. Told by the distance to its centre and by its
 * land area, as there are no borders in the data.
 *
 * @param distanceKm the way to the centre
 * @param admittedKm how far a point may lie from it
 * @param standing what that says of the point
 */
public record Whereabouts(double distanceKm, double admittedKm, Standing standing) {

    /**
     * Beyond this a point is doubtful. The median municipality has 550 km² of land, a circle of 13 km; 60 km also
     * admits long ones and archipelagos, whose area is mostly sea.
     */
    private static final double RATHER_FAR_KM = 60;

    /** Beyond this a point is wrong: two and a half times as far, in another region of the country. */
    private static final double FAR_KM = 150;

    /**
     * Wide lands reach further: up to twice the radius of the circle that has their area. Inari, 15 056 km² and its
     * main village in the middle, gives 138 km.
     */
    private static final double REACH_IN_RADII = 2;

    /** Whether a point can be where it says. */
    public enum Standing {
        /** In or near the municipality. */
        NEAR,
        /** Doubtful. */
        RATHER_FAR,
        /** In another region of the country. */
        FAR,
        /** Far, and near with latitude and longitude in each other's place. */
        SWAPPED
    }

    /**
     * Measures a point.
     *
     * @param centre the municipality's centre, which may be missing in its record
     */
    public static Whereabouts of(GeoPoint point, Municipality municipality, GeoPoint centre) {
        double distanceKm = point.distanceKm(centre);
        double admittedKm = Math.max(RATHER_FAR_KM, reachKm(municipality));
        return new Whereabouts(distanceKm, admittedKm, standing(point, centre, distanceKm, admittedKm));
    }

    private static Standing standing(GeoPoint point, GeoPoint centre, double distanceKm, double admittedKm) {
        if (distanceKm <= admittedKm) {
            return Standing.NEAR;
        }
        if (point.mirrored()
                .filter(mirror -> mirror.distanceKm(centre) <= admittedKm)
                .isPresent()) {
            return Standing.SWAPPED;
        }
        return distanceKm > admittedKm * FAR_KM / RATHER_FAR_KM ? Standing.FAR : Standing.RATHER_FAR;
    }

    private static double reachKm(Municipality municipality) {
        Double areaKm2 = municipality.landAreaKm2();
        return areaKm2 == null ? 0 : REACH_IN_RADII * Math.sqrt(areaKm2 / Math.PI);
    }
}
