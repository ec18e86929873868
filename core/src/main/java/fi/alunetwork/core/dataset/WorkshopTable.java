package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.workshop.Trade;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code workshops.csv}: workshops. Operators, sites and provisions have their own tables. */
final class WorkshopTable extends Table<Workshop> {

    static final String NAME = "workshops";

    private final Column<Workshop, WorkshopId> id =
            required("id", Formats.WORKSHOP, "Key of the workshop", Workshop::id);
    private final NameColumns<Workshop> name = NameColumns.required(this, Workshop::name);
    private final Column<Workshop, Set<Trade>> trades = optional(
            "trades",
            Format.setOf(Format.oneOf(Trade.class)),
            "What is done there, parted by semicolons; empty where not known",
            workshop -> Format.orEmptyCell(workshop.trades()));
    private final Column<Workshop, Double> staffYears = optional(
            "staff_years", Numbers.AMOUNT, "Staff in person-years (htv); empty where not known", Workshop::staffYears);
    private final Column<Workshop, Integer> participantsPerYear = optional(
            "participants_per_year",
            Numbers.COUNT,
            "Participants in a year; empty where not known",
            Workshop::participantsPerYear);
    private final LifespanColumns<Workshop> lifespan = new LifespanColumns<>(this, Workshop::lifespan);
    private final ProvenanceColumns<Workshop> provenance = new ProvenanceColumns<>(this, Workshop::provenance);

    WorkshopTable() {
        super(
                NAME,
                "Workshops. Their operators are in operations, their places in sites, their services in provisions.");
        key(List.of(id));
    }

    @Override
    Stream<Workshop> records(GraphContents contents) {
        return contents.workshops().stream();
    }

    @Override
    Workshop record(Row row, Parts parts) {
        return new Workshop(
                row.get(id),
                name.in(row),
                parts.of(Tables.OPERATIONS, row.get(id)),
                parts.of(Tables.SITES, row.get(id)),
                parts.of(Tables.PROVISIONS, row.get(id)),
                row.all(trades),
                row.find(staffYears),
                row.find(participantsPerYear),
                lifespan.in(row),
                provenance.in(row));
    }
}
