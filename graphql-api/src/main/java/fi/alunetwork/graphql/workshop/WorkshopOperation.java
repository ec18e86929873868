package fi.alunetwork.graphql.workshop;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation's running of a workshop at whatever time, seen on a day.
 *
 * @param operator who; empty where the register has no such organisation
 * @param period from when until when
 * @param current whether it holds on the day
 * @param provenance where this is from
 */
public record WorkshopOperation(
        Optional<OrganisationOnDate> operator, Period period, boolean current, Provenance provenance) {

    /** All who ever ran the workshop, in the order of the dataset. */
    static List<WorkshopOperation> allOf(WorkshopOnDate workshop) {
        return workshop.record().operations().stream()
                .map(operation -> new WorkshopOperation(
                        workshop.graph().findOrganisation(operation.operator()),
                        operation.period(),
                        operation.period().contains(workshop.graph().date()),
                        operation.provenance()))
                .toList();
    }
}
