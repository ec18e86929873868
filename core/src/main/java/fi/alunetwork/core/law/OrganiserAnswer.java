package fi.alunetwork.core.law;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.regime.ClientGroup;
import fi.alunetwork.core.regime.Duty;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.ServicePart;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who organises a service for the residents of a municipality.
 *
 * @param area the area that carries the duty; null where none does
 * @param legalBody the organisation that acts for it; null where nobody organises, or the data does not tell which it
 *     is
 * @param body what the organiser is, in words
 * @param duty whether the law binds it
 * @param part the part of the service that is meant; null for the whole
 * @param clientGroups for which clients; empty for all
 * @param grounds why
 */
public record OrganiserAnswer(
        @Nullable RegionOnDate area,
        @Nullable OrganisationOnDate legalBody,
        LocalizedName body,
        Duty duty,
        @Nullable ServicePart part,
        Set<ClientGroup> clientGroups,
        Grounds grounds) {

    public OrganiserAnswer {
        clientGroups = Set.copyOf(clientGroups);
    }
}
