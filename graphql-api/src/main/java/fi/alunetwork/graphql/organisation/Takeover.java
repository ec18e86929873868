package fi.alunetwork.graphql.organisation;

import fi.alunetwork.core.graph.OrganisationOnDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Another organisation's taking over of the tasks.
 *
 * @param successor who; empty where the register has no such organisation
 * @param date from when
 */
public record Takeover(Optional<OrganisationOnDate> successor, LocalDate date) {

    static List<Takeover> of(OrganisationOnDate organisation) {
        return organisation.record().successions().stream()
                .map(succession ->
                        new Takeover(organisation.graph().findOrganisation(succession.successor()), succession.date()))
                .toList();
    }
}
