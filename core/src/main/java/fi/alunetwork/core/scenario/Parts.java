package fi.alunetwork.core.scenario;

import org.jspecify.annotations.Nullable;

/**
 * The places of a provision, parted in two that add up.
 *
 * @param going the places that go; null where not known
 * @param left the places that stay; null where not known
 * @param isAll whether the whole provision goes
 */
record Parts(@Nullable Integer going, @Nullable Integer left, boolean isAll) {

    /** The share of the places that goes, rounded to whole places. */
    static Parts of(@Nullable Integer places, double share) {
        if (share == 1) {
            return new Parts(places, null, true);
        }
        return places == null ? new Parts(null, null, false) : ofPlaces(places, (int) Math.round(places * share));
    }

    /** A number of the places goes. */
    static Parts ofPlaces(int places, int going) {
        boolean all = places > 0 && going == places;
        return new Parts(going, all ? null : places - going, all);
    }

    /** Whether so little goes that it is no place. */
    boolean isNothing() {
        return going != null && going == 0 && !isAll;
    }

    /** Whether a part goes of what nobody knows. */
    boolean areNotKnown() {
        return !isAll && going == null;
    }
}
