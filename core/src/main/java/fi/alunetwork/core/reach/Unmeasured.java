package fi.alunetwork.core.reach;

import fi.alunetwork.core.travel.TravelCost;
import org.jspecify.annotations.Nullable;

/**
 * The ways from one place that the travel cost does not know. Such a site is beyond the threshold where even its
 * straight line is longer than the threshold can span; else it may be within.
 *
 * @param travel how the way is measured
 * @param pairs how many of the sites that provide the service have no known way
 * @param any the nearest of them in a straight line; null where there is none
 * @param perhapsAdmitted the nearest of them that admits the residents, or may; null where there is none
 */
public record Unmeasured(
        TravelCost travel,
        int pairs,
        @Nullable Candidate any,
        @Nullable Candidate perhapsAdmitted) {

    /** Every way is known. */
    public static final Unmeasured NONE = new Unmeasured(TravelCost.STRAIGHT_LINE, 0, null, null);

    /**
     * A site whose way is not known.
     *
     * @param nearest the workshop and the site
     * @param straightKm the straight line to it in kilometres; 0 where one of the points is not known
     */
    public record Candidate(Nearest nearest, double straightKm) {}

    Unmeasured and(Unmeasured other) {
        if (pairs == 0 || other.pairs == 0) {
            return pairs == 0 ? other : this;
        }
        return new Unmeasured(
                travel, pairs + other.pairs, nearer(any, other.any), nearer(perhapsAdmitted, other.perhapsAdmitted));
    }

    private static @Nullable Candidate nearer(@Nullable Candidate one, @Nullable Candidate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.straightKm < one.straightKm ? other : one;
    }

    /** The nearest that may be within the threshold and meet the rule; null where there is none. */
    public @Nullable Nearest mayMeet(CoverageRule rule, double threshold) {
        Candidate candidate = switch (rule) {
            case DECLARED_AREA -> null;
            case DISTANCE -> any;
            case REACHABLE_AND_ADMITTED -> perhapsAdmitted;
        };
        return candidate != null && candidate.straightKm() <= travel.reachKm(threshold) ? candidate.nearest() : null;
    }
}
