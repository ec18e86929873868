package fi.alunetwork.core.access;

import fi.alunetwork.core.Share;
import org.jspecify.annotations.Nullable;

/**
 * The places that an answer hands out, and the check of the method on itself: what people get, added up, is what the
 * sites have. Everybody who competes for the places is counted, people outside the area that the answer is about too.
 *
 * @param handedOut the sum over all people of their places; null where figures of places are not told
 * @param places the places of all sites with someone within reach; null where figures of places are not told
 * @param outOfReach the known places of sites with nobody within reach, whom nothing of it reaches
 * @param known the offers in reach of the answer's municipalities whose places are known, of all those in reach
 */
public record Supply(@Nullable Double handedOut, @Nullable Double places, double outOfReach, Share known) {

    /** The difference of the two sums, which rounding alone makes; null where figures of places are not told. */
    public @Nullable Double difference() {
        return handedOut == null || places == null ? null : handedOut - places;
    }
}
