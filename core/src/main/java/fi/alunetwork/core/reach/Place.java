package fi.alunetwork.core.reach;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelCost;
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

    /** The place as the beginning of a way. */
    public Stop stop() {
        return new Stop(point, municipality.code(), null);
    }

    /** Whether it is known where the place is, or the way from there may be known all the same. */
    boolean isPlaced(TravelCost travel) {
        return point != null || !travel.followsStraightLine();
    }

    /**
     * Whether nothing found there means that there is nothing: the register is whole, and it is known where the place
     * is, or the rule or the way of measuring does not ask.
     */
    boolean isDecidable(CoverageRule rule, TravelCost travel) {
        return registerWhole != null && (isPlaced(travel) || rule == CoverageRule.DECLARED_AREA);
    }
}
