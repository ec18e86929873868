package fi.alunetwork.core.reach;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import org.jspecify.annotations.Nullable;

/**
 * A place where people live, as questions on reach see it.
 *
 * @param municipality the municipality
 * @param share the share of the municipality's residents that the place stands for, above 0 to 1
 * @param point where it is; null where that is not known
 * @param registerWhole who states that the register is whole for the service there; null where nobody does
 */
public record Place(
        MunicipalityOnDate municipality,
        double share,
        @Nullable GeoPoint point,
        @Nullable Provenance registerWhole) {

    /** Whether nothing found there means that there is nothing: it is known where it is, and the register is whole. */
    public boolean isDecidable(CoverageRule rule) {
        return registerWhole != null && (point != null || rule == CoverageRule.DECLARED_AREA);
    }
}
