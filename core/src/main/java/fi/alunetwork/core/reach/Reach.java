package fi.alunetwork.core.reach;

import org.jspecify.annotations.Nullable;

/**
 * What of a service reaches a place.
 *
 * @param any the nearest of all
 * @param admitted the nearest that admits the residents
 * @param perhapsAdmitted the nearest of which it is not known whether it admits them
 * @param declared the nearest that is declared to serve them
 * @param unmeasured the sites to which the way is not known
 */
public record Reach(
        @Nullable Nearest any,
        @Nullable Nearest admitted,
        @Nullable Nearest perhapsAdmitted,
        @Nullable Nearest declared,
        Unmeasured unmeasured) {

    /** No offer at all. */
    static final Reach NOTHING = new Reach(null, null, null, null, Unmeasured.NONE);

    /** Whether the place is covered by the rule; the threshold is in the unit of the travel cost. */
    public boolean meets(CoverageRule rule, double threshold) {
        return switch (rule) {
            case DECLARED_AREA -> declared != null;
            case DISTANCE -> within(any, threshold);
            case REACHABLE_AND_ADMITTED -> within(admitted, threshold);
        };
    }

    /** Whether the place may be covered by the rule: if those that perhaps admit do, or a way not known is short. */
    public boolean mayMeet(CoverageRule rule, double threshold) {
        boolean perhaps = rule == CoverageRule.REACHABLE_AND_ADMITTED && within(perhapsAdmitted, threshold);
        return perhaps || meets(rule, threshold) || unmeasured.mayMeet(rule, threshold) != null;
    }

    /** The nearest that the rule looks at. */
    public @Nullable Nearest nearest(CoverageRule rule) {
        return switch (rule) {
            case DECLARED_AREA -> declared;
            case DISTANCE -> any;
            case REACHABLE_AND_ADMITTED -> admitted;
        };
    }

    /** Both together: the nearer of each. */
    Reach and(Reach other) {
        return new Reach(
                Nearest.of(any, other.any),
                Nearest.of(admitted, other.admitted),
                Nearest.of(perhapsAdmitted, other.perhapsAdmitted),
                Nearest.of(declared, other.declared),
                unmeasured.and(other.unmeasured));
    }

    /** Whether there is one, and it is near. */
    public static boolean within(@Nullable Nearest nearest, double threshold) {
        return nearest != null && nearest.isWithin(threshold);
    }
}
