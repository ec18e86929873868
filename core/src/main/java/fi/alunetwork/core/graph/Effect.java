package fi.alunetwork.core.graph;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one change of a scenario did to the records. Provisions of a workshop that closes are among its provisions; what
 * the change made is named by its new id.
 *
 * @param position the change's place in the scenario, from 1
 * @param description what is assumed, one sentence
 * @param workshops the workshops that were closed, made or changed
 * @param provisions the provisions that ended, began or changed
 * @param organisations the organisations that were closed, that provisions went from or to, or whose partnerships ended
 *     or began
 * @param partnerships the partnerships that ended or began
 * @param municipalities the municipalities whose belonging or figures changed
 * @param notes what the change leaves behind or leaves open
 */
public record Effect(
        int position,
        LocalizedName description,
        Set<WorkshopId> workshops,
        Set<ProvisionId> provisions,
        Set<OrganisationId> organisations,
        Set<PartnershipId> partnerships,
        Set<MunicipalityCode> municipalities,
        List<LocalizedName> notes) {

    public Effect {
        workshops = Collections.unmodifiableSet(new TreeSet<>(workshops));
        provisions = Collections.unmodifiableSet(new TreeSet<>(provisions));
        organisations = Collections.unmodifiableSet(new TreeSet<>(organisations));
        partnerships = Collections.unmodifiableSet(new TreeSet<>(partnerships));
        municipalities = Collections.unmodifiableSet(new TreeSet<>(municipalities));
        notes = List.copyOf(notes);
    }
}
