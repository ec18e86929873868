package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind offered sites: an organisation, a workshop, or an organisation of which nothing is known but its
 * workshop.
 *
 * @param organisation the organisation; null where workshops are looked at, or where no source tells who runs it
 * @param workshop the workshop; null where the organisation is known
 */
public record Provider(
        @Nullable OrganisationOnDate organisation, @Nullable WorkshopOnDate workshop) {

    /** The id of the organisation, or of the workshop where it stands for one. */
    public String id() {
        if (organisation != null) {
            return organisation.record().id().value();
        }
        return workshop == null ? "" : workshop.record().id().value();
    }
}
