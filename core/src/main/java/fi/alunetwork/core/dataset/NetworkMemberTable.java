package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import java.util.stream.Stream;

/** {@code network_members.csv}: which workshop belonged to which network, and when. */
final class NetworkMemberTable extends Table<Part<NetworkId, NetworkMember>> {

    private final Column<Part<NetworkId, NetworkMember>, NetworkId> network =
            required("network", Formats.NETWORK, "The network", Part::whole);
    private final Column<Part<NetworkId, NetworkMember>, WorkshopId> workshop = required(
            "workshop",
            Formats.WORKSHOP,
            "The workshop that belongs to it",
            part -> part.part().workshop());
    private final PeriodColumns<Part<NetworkId, NetworkMember>> period =
            new PeriodColumns<>(this, part -> part.part().period());
    private final ProvenanceColumns<Part<NetworkId, NetworkMember>> provenance =
            new ProvenanceColumns<>(this, part -> part.part().provenance());

    NetworkMemberTable() {
        super("network_members", "Workshops' belonging to networks.");
        key(List.of(network, workshop, period.from()));
        oneAtATime(period, List.of(network, workshop));
        refer(NetworkTable.NAME, network);
        refer(WorkshopTable.NAME, workshop);
    }

    @Override
    Stream<Part<NetworkId, NetworkMember>> records(GraphContents contents) {
        return Part.of(contents.networks(), RegionalNetwork::id, RegionalNetwork::members);
    }

    @Override
    Part<NetworkId, NetworkMember> record(Row row, Parts parts) {
        return new Part<>(
                row.get(network), 0, new NetworkMember(row.get(workshop), period.in(row), provenance.in(row)));
    }

    PeriodColumns<Part<NetworkId, NetworkMember>> period() {
        return period;
    }
}
