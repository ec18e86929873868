package fi.alunetwork.core.coverage;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.PlaceReach;
import fi.alunetwork.core.reach.Reach;

/** How a municipality stands with a service: both rules in one word. */
public enum CoverageState {
    /** A site within the threshold admits its residents. */
    COVERED,
    /** Served on paper: a provision is declared to serve it, but no site of one that admits its residents is near. */
    DECLARED_ONLY,
    /** A site is within the threshold, but for the residents of other municipalities or another county only. */
    NEAR_BUT_NOT_ADMITTED,
    /** Neither, and the register is stated to be whole there. */
    UNCOVERED,
    /** Not found, which is not the same as none: the register, a date, a place, a way or an admission is not known. */
    NOT_KNOWN;

    static CoverageState of(PlaceReach place, double threshold) {
        Reach certain = place.certain();
        if (certain.meets(CoverageRule.REACHABLE_AND_ADMITTED, threshold)) {
            return COVERED;
        }
        if (Reach.within(certain.perhapsAdmitted(), threshold)) {
            return NOT_KNOWN;
        }
        if (certain.unmeasured().mayMeet(CoverageRule.REACHABLE_AND_ADMITTED, threshold) != null) {
            return NOT_KNOWN;
        }
        if (certain.declared() != null) {
            return DECLARED_ONLY;
        }
        if (Reach.within(certain.any(), threshold)) {
            return NEAR_BUT_NOT_ADMITTED;
        }
        for (CoverageRule rule : CoverageRule.values()) {
            if (place.covered(rule, threshold) == Covered.NOT_KNOWN) {
                return NOT_KNOWN;
            }
        }
        return UNCOVERED;
    }
}
