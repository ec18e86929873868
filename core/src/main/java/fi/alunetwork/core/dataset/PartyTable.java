package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import java.util.List;
import java.util.stream.Stream;

/** {@code parties.csv}: the parties of partnerships. */
final class PartyTable extends Table<Part<PartnershipId, Party>> {

    private final Column<Part<PartnershipId, Party>, PartnershipId> partnership =
            required("partnership", Formats.PARTNERSHIP, "The partnership", Part::whole);
    private final Column<Part<PartnershipId, Party>, Integer> position =
            required("position", Numbers.POSITION, "Place in the list of parties, from 1", Part::position);
    private final Column<Part<PartnershipId, Party>, OrganisationId> organisation = optional(
            "organisation",
            Formats.ORGANISATION,
            "Who; empty where the source leaves the party unnamed",
            part -> part.part().organisation());
    private final Column<Part<PartnershipId, Party>, Party.Role> role = required(
            "role",
            Format.oneOf(Party.Role.class),
            "What it is in the partnership",
            part -> part.part().role());
    private final Column<Part<PartnershipId, Party>, Party.Unit> unit = optional(
            "unit",
            Format.oneOf(Party.Unit.class),
            "The unit that takes part; empty where not told",
            part -> part.part().unit());

    PartyTable() {
        super("parties", "Parties of partnerships with their roles.");
        key(List.of(partnership, position));
        once(List.of(organisation, partnership, role, unit));
        refer(PartnershipTable.NAME, partnership);
        refer(OrganisationTable.NAME, organisation);
    }

    @Override
    Stream<Part<PartnershipId, Party>> records(GraphContents contents) {
        return Part.of(contents.partnerships(), Partnership::id, Partnership::parties);
    }

    @Override
    Part<PartnershipId, Party> record(Row row, Parts parts) {
        return new Part<>(
                row.get(partnership),
                row.get(position),
                new Party(row.find(organisation), row.get(role), row.find(unit)));
    }
}
