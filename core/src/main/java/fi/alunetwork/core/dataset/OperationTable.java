package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import java.util.stream.Stream;

/** {@code operations.csv}: who ran which workshop, and when. */
final class OperationTable extends Table<Part<WorkshopId, Operation>> {

    private final Column<Part<WorkshopId, Operation>, WorkshopId> workshop =
            required("workshop", Formats.WORKSHOP, "The workshop", Part::whole);
    private final Column<Part<WorkshopId, Operation>, OrganisationId> operator = required(
            "operator",
            Formats.ORGANISATION,
            "The organisation that runs it",
            part -> part.part().operator());
    private final PeriodColumns<Part<WorkshopId, Operation>> period =
            new PeriodColumns<>(this, part -> part.part().period());
    private final ProvenanceColumns<Part<WorkshopId, Operation>> provenance =
            new ProvenanceColumns<>(this, part -> part.part().provenance());

    OperationTable() {
        super("operations", "Organisations' running of workshops. The provenance is that of this statement alone.");
        key(List.of(workshop, period.from(), operator));
        oneAtATime(period, List.of(workshop, operator));
        refer(WorkshopTable.NAME, workshop);
        refer(OrganisationTable.NAME, operator);
    }

    @Override
    Stream<Part<WorkshopId, Operation>> records(GraphContents contents) {
        return Part.of(contents.workshops(), Workshop::id, Workshop::operations);
    }

    @Override
    Part<WorkshopId, Operation> record(Row row, Parts parts) {
        return new Part<>(row.get(workshop), 0, new Operation(row.get(operator), period.in(row), provenance.in(row)));
    }

    PeriodColumns<Part<WorkshopId, Operation>> period() {
        return period;
    }
}
