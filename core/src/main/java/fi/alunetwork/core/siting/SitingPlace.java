package fi.alunetwork.core.siting;

import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Nearest;
import fi.alunetwork.core.reach.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place where people live, as it stands without new points.
 *
 * @param place where: the whole municipality, or one of its demand points
 * @param people those who live there; null where not known
 * @param covered whether the service is within reach: by an open offer for certain, for certain not, or not known
 * @param sites how many sites are within reach for certain; a service that comes to people counts as one for each
 *     workshop
 * @param nearest the nearest that counts for certain, at whatever distance; null where there is none, or no way to one
 *     is known
 * @param illustrative whether what is told rests on illustrative records, in part or all
 */
public record SitingPlace(
        Place place,
        @Nullable Double people,
        Covered covered,
        int sites,
        @Nullable Nearest nearest,
        boolean illustrative) {

    /** The people; 0 where they are not known. */
    double weight() {
        return people == null ? 0 : people;
    }

    /** Whether somebody lives there, as far as is known. */
    boolean isInhabited() {
        return people == null || people > 0;
    }

    /** How far the nearest is; infinite where there is none. */
    double way() {
        return nearest == null || nearest.distance() == null
                ? Double.POSITIVE_INFINITY
                : nearest.distance().value();
    }
}
