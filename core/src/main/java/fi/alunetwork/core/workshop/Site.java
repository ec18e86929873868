package fi.alunetwork.core.workshop;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * One place of a workshop (toimipiste).
 *
 * @param id its key
 * @param name its names; null where it goes by the workshop's
 * @param municipality the municipality it stands in, as coded by the source
 * @param point where it is
 * @param accuracy how exactly the point is known
 * @param period from when until when the workshop is there
 * @param provenance where this is from
 */
public record Site(
        SiteId id,
        @Nullable LocalizedName name,
        MunicipalityCode municipality,
        GeoPoint point,
        Accuracy accuracy,
        Period period,
        Provenance provenance) {

    /** How exactly a site's point is known. */
    public enum Accuracy {
        /** The place itself. */
        PLACE,
        /** Only the municipality is known; the point is its centre. */
        MUNICIPALITY_CENTRE
    }
}
