package fi.alunetwork.graphql.workshop;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A site with the municipality that it stands in on the day.
 *
 * @param code its key
 * @param names its names; null where it goes by the workshop's
 * @param municipality where; empty where the municipality is not in the day's division
 * @param point where exactly
 * @param accuracy how exactly
 * @param period from when until when
 * @param provenance where this is from
 */
public record WorkshopSite(
        SiteId code,
        @Nullable LocalizedName names,
        Optional<MunicipalityOnDate> municipality,
        GeoPoint point,
        Site.Accuracy accuracy,
        Period period,
        Provenance provenance) {

    /** The sites that the workshop has on the day. */
    static List<WorkshopSite> onDate(WorkshopOnDate workshop) {
        return workshop.sites().stream()
                .map(site -> new WorkshopSite(
                        site.id(),
                        site.name(),
                        workshop.graph().findMunicipality(site.municipality()),
                        site.point(),
                        site.accuracy(),
                        site.period(),
                        site.provenance()))
                .toList();
    }
}
