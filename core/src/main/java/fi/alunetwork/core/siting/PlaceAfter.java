package fi.alunetwork.core.siting;

import fi.alunetwork.core.reach.Covered;

/**
 * A place as it stands with new points.
 *
 * @param before the place without them
 * @param reaching how many new points are within reach
 * @param point the number of the candidate with the nearest new point, the first of equals; below 0 where no way to one
 *     is known
 * @param toPoint the way there; infinite where there is none
 */
record PlaceAfter(SitingPlace before, int reaching, int point, double toPoint) {

    Covered covered() {
        return reaching > 0 ? Covered.YES : before.covered();
    }

    int sites() {
        return before.sites() + reaching;
    }

    double way() {
        return Math.min(before.way(), toPoint);
    }

    boolean isNewlyCovered() {
        return reaching > 0 && before.covered() != Covered.YES;
    }

    boolean isNewlyBackedUp() {
        return before.sites() < 2 && sites() > 1;
    }

    boolean isNearer() {
        return toPoint < before.way();
    }
}
