package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import java.util.List;
import java.util.stream.Stream;

/** {@code owners.csv}: who owns organisations. */
final class OwnerTable extends Table<Part<OrganisationId, Owner>> {

    private final Column<Part<OrganisationId, Owner>, OrganisationId> organisation =
            required("organisation", Formats.ORGANISATION, "The organisation that is owned", Part::whole);
    private final Column<Part<OrganisationId, Owner>, Integer> position =
            required("position", Numbers.POSITION, "Place in the list of owners, from 1", Part::position);
    private final Column<Part<OrganisationId, Owner>, OrganisationId> owner = required(
            "owner",
            Formats.ORGANISATION,
            "The organisation that owns",
            part -> part.part().organisation());
    private final Column<Part<OrganisationId, Owner>, Double> share = optional(
            "share",
            Numbers.SHARE,
            "Share owned, above 0 to 1; empty where not known",
            part -> part.part().share());

    OwnerTable() {
        super("owners", "Owners of organisations with their shares.");
        key(List.of(organisation, position));
        once(List.of(owner, organisation));
        refer(OrganisationTable.NAME, organisation);
        refer(OrganisationTable.NAME, owner);
        check(this::checkOwner);
    }

    private void checkOwner(Row row) {
        String owned = row.text(organisation);
        if (!owned.isEmpty() && owned.equals(row.text(owner))) {
            throw new CellFault(
                    Fault.OWNED_BY_ITSELF,
                    owner.name(),
                    owned,
                    "another organisation than " + owned,
                    "the code was copied");
        }
    }

    @Override
    Stream<Part<OrganisationId, Owner>> records(GraphContents contents) {
        return Part.of(contents.organisations(), Organisation::id, Organisation::owners);
    }

    @Override
    Part<OrganisationId, Owner> record(Row row, Parts parts) {
        return new Part<>(row.get(organisation), row.get(position), new Owner(row.get(owner), row.find(share)));
    }
}
