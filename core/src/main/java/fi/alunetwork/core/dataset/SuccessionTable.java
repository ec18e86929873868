package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Succession;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** {@code successions.csv}: who took over the tasks of organisations, and when. */
final class SuccessionTable extends Table<Part<OrganisationId, Succession>> {

    private final Column<Part<OrganisationId, Succession>, OrganisationId> organisation =
            required("organisation", Formats.ORGANISATION, "The organisation that gave its tasks up", Part::whole);
    private final Column<Part<OrganisationId, Succession>, LocalDate> date = required(
            "date",
            Formats.DATE,
            "First day of the successor",
            part -> part.part().date());
    private final Column<Part<OrganisationId, Succession>, OrganisationId> successor = required(
            "successor",
            Formats.ORGANISATION,
            "The organisation that took them over",
            part -> part.part().successor());

    SuccessionTable() {
        super("successions", "Organisations' taking over of the tasks of others.");
        key(List.of(organisation, date, successor));
        refer(OrganisationTable.NAME, organisation);
        refer(OrganisationTable.NAME, successor);
        check(this::checkSuccessor);
    }

    private void checkSuccessor(Row row) {
        String giver = row.text(organisation);
        if (!giver.isEmpty() && giver.equals(row.text(successor))) {
            throw new CellFault(
                    Fault.SUCCEEDED_BY_ITSELF,
                    successor.name(),
                    giver,
                    "another organisation than " + giver,
                    "it only changed its name, which is no succession");
        }
    }

    @Override
    Stream<Part<OrganisationId, Succession>> records(GraphContents contents) {
        return Part.of(contents.organisations(), Organisation::id, Organisation::successions);
    }

    @Override
    Part<OrganisationId, Succession> record(Row row, Parts parts) {
        return new Part<>(row.get(organisation), 0, new Succession(row.get(successor), row.get(date)));
    }
}
