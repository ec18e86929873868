package fi.alunetwork.core.reach;

import fi.alunetwork.core.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What of a service reaches one place of a municipality.
 *
 * @param share the share of the municipality's residents that the place stands for
 * @param placed whether it is known where the place is, or the way from there is known all the same
 * @param registerWhole who states that the register is whole for the service there; null where nobody does
 * @param certain by provisions that are open on the day and whose producer counts
 * @param perhaps by provisions of which it is not known whether they are open on the day, or whether their producer
 *     counts by the law
 * @param sourced what is certain and not illustrative
 * @param barred by provisions that are open on the day and whose producer does not count by the law; null where every
 *     producer counts
 * @param unconditional what is certain without conditions that are not shown to be met; null where none counts
 */
public record PlaceReach(
        double share,
        boolean placed,
        @Nullable Provenance registerWhole,
        Reach certain,
        Reach perhaps,
        Reach sourced,
        @Nullable Reach barred,
        @Nullable Reach unconditional) {

    /** Covered where an open provision does; not covered only where the register is whole and nothing else may. */
    public Covered covered(CoverageRule rule, double threshold) {
        if (certain.meets(rule, threshold)) {
            return Covered.YES;
        }
        boolean decidable = registerWhole != null && (placed || rule == CoverageRule.DECLARED_AREA);
        boolean mayBe = certain.mayMeet(rule, threshold) || perhaps.mayMeet(rule, threshold);
        return decidable && !mayBe ? Covered.NO : Covered.NOT_KNOWN;
    }
}
