package fi.alunetwork.core.reach;

import org.jspecify.annotations.Nullable;

/**
 * What of a service reaches a place.
 *
 * @param any the nearest of all
 * @param admitted the nearest that admits the residents
 * @param perhapsAdmitted the nearest of which it is not known whether it admits them
 * @param declared the nearest that is declared to serve them
 */
public record Reach(
        @Nullable Nearest any,
        @Nullable Nearest admitted,
        @Nullable Nearest perhapsAdmitted,
        @Nullable Nearest declared) {

    /** Whether the place is covered by the rule. */
    public boolean meets(CoverageRule rule, double thresholdKm) {
        return switch (rule) {
            case DECLARED_AREA -> declared != null;
            case DISTANCE -> within(any, thresholdKm);
            case REACHABLE_AND_ADMITTED -> within(admitted, thresholdKm);
        };
    }

    /** Whether the place may be covered by the rule, if those that perhaps admit do. */
    public boolean mayMeet(CoverageRule rule, double thresholdKm) {
        boolean perhaps = rule == CoverageRule.REACHABLE_AND_ADMITTED && within(perhapsAdmitted, thresholdKm);
        return perhaps || meets(rule, thresholdKm);
    }

    /** The nearest that the rule looks at. */
    public @Nullable Nearest nearest(CoverageRule rule) {
        return switch (rule) {
            case DECLARED_AREA -> declared;
            case DISTANCE -> any;
            case REACHABLE_AND_ADMITTED -> admitted;
        };
    }

    /** Whether there is one, and it is near. */
    public static boolean within(@Nullable Nearest nearest, double thresholdKm) {
        return nearest != null && nearest.isWithin(thresholdKm);
    }
}
