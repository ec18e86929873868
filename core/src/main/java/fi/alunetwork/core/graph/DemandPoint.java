package fi.alunetwork.core.graph;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.MunicipalityCode;

/**
 * One of several points that stand for a municipality's residents where one would lie: towns that were merged, or a
 * wide land. Where a municipality has any, they replace its centre.
 *
 * @param municipality the municipality
 * @param name the place
 * @param point where it is
 * @param share the share of the municipality's residents that the point stands for, above 0 to 1
 * @param provenance where this is from
 */
public record DemandPoint(
        MunicipalityCode municipality, LocalizedName name, GeoPoint point, double share, Provenance provenance) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the share is out of its range
     */
    public DemandPoint {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("Share " + share + " of demand point " + name + " in municipality "
                    + municipality + " is not above 0 and at most 1. Maybe it is per cent.");
        }
    }
}
