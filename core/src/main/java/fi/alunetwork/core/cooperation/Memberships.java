package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import java.util.List;
import java.util.Optional;

/**
 * Who belongs to an ALU network and who runs a workshop on the day, as far as a scope counts these relations. What is
 * closed on the day takes no part.
 *
 * @param graph the picture
 * @param scope whose provenance decides what counts
 */
public record Memberships(DatedGraph graph, CooperationScope scope) {

    /** The workshops that belong to an ALU network, each once. */
    public List<WorkshopOnDate> members(NetworkOnDate network) {
        return network.record().members().stream()
                .filter(member -> member.period().contains(graph.date()))
                .filter(member -> scope.counts(member.provenance()))
                .map(member -> graph.findWorkshop(member.workshop()))
                .flatMap(Optional::stream)
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .distinct()
                .toList();
    }

    /** The organisations that run a workshop, each once. */
    public List<OrganisationOnDate> operators(WorkshopOnDate workshop) {
        return workshop.operations().stream()
                .filter(operation -> scope.counts(operation.provenance()))
                .map(operation -> graph.findOrganisation(operation.operator()))
                .flatMap(Optional::stream)
                .filter(organisation -> organisation.existence() != Existence.CLOSED)
                .distinct()
                .toList();
    }
}
