package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.coverage.MunicipalityCoverage.Basis;
import fi.alunetwork.core.coverage.Split.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What of a service reaches one place of a municipality.
 *
 * @param share the share of the municipality's residents that the place stands for
 * @param placed whether it is known where the place is
 * @param registerWhole who states that the register is whole for the service there; null where nobody does
 * @param certain by provisions that are open on the day
 * @param perhapsOpen by provisions whose existence on the day is not known
 * @param sourced by provisions that are open on the day and not illustrative
 */
record PlaceReach(
        double share,
        boolean placed,
        @Nullable Provenance registerWhole,
        Reach certain,
        Reach perhapsOpen,
        Reach sourced) {

    /** Covered where an open provision does; not covered only where the register is whole and nothing else may. */
    Verdict verdict(CoverageRule rule, double thresholdKm) {
        if (certain.meets(rule, thresholdKm)) {
            return Verdict.COVERED;
        }
        boolean decidable = registerWhole != null && (placed || rule == CoverageRule.DECLARED_AREA);
        boolean mayBe = certain.mayMeet(rule, thresholdKm) || perhapsOpen.mayMeet(rule, thresholdKm);
        return decidable && !mayBe ? Verdict.NOT_COVERED : Verdict.NOT_KNOWN;
    }

    CoverageState state(double thresholdKm) {
        if (certain.meets(CoverageRule.REACHABLE_AND_ADMITTED, thresholdKm)) {
            return CoverageState.COVERED;
        }
        if (Reach.within(certain.perhapsAdmitted(), thresholdKm)) {
            return CoverageState.NOT_KNOWN;
        }
        if (certain.declared() != null) {
            return CoverageState.DECLARED_ONLY;
        }
        if (Reach.within(certain.any(), thresholdKm)) {
            return CoverageState.NEAR_BUT_NOT_ADMITTED;
        }
        for (CoverageRule rule : CoverageRule.values()) {
            if (verdict(rule, thresholdKm) == Verdict.NOT_KNOWN) {
                return CoverageState.NOT_KNOWN;
            }
        }
        return CoverageState.UNCOVERED;
    }

    /** What the state rests on: sourced only where it would stand without illustrative records. */
    Basis basis(CoverageState state, double thresholdKm) {
        boolean withoutIllustrative = switch (state) {
            case COVERED -> sourced.meets(CoverageRule.REACHABLE_AND_ADMITTED, thresholdKm);
            case DECLARED_ONLY -> sourced.declared() != null;
            case NEAR_BUT_NOT_ADMITTED -> Reach.within(sourced.any(), thresholdKm);
            case UNCOVERED -> registerWhole != null && !registerWhole.isIllustrative();
            case NOT_KNOWN -> false;
        };
        if (state == CoverageState.NOT_KNOWN) {
            return Basis.NOT_KNOWN;
        }
        return withoutIllustrative ? Basis.SOURCED : Basis.ILLUSTRATIVE;
    }
}
