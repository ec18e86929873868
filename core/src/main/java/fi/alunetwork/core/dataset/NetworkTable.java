package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code networks.csv}: the regional networks. The members have their own table. */
final class NetworkTable extends Table<RegionalNetwork> {

    static final String NAME = "networks";

    private final Column<RegionalNetwork, NetworkId> id =
            required("id", Formats.NETWORK, "Key of the network", RegionalNetwork::id);
    private final NameColumns<RegionalNetwork> name = NameColumns.required(this, RegionalNetwork::name);
    private final Column<RegionalNetwork, RegionalNetwork.Kind> kind = required(
            "kind",
            Format.oneOf(RegionalNetwork.Kind.class),
            "ALU: by territory. ULA: Swedish and bilingual workshops",
            RegionalNetwork::kind);
    private final Column<RegionalNetwork, Set<RegionId>> regions = optional(
            "regions",
            Format.setOf(Formats.REGION),
            "The areas that it extends over, each as KIND:code, parted by semicolons",
            network -> Format.orEmptyCell(network.regions()));
    private final Column<RegionalNetwork, Set<MunicipalityCode>> municipalities = optional(
            "municipalities",
            Format.setOf(Formats.MUNICIPALITY),
            "Codes of the municipalities that it extends over beside whole areas, parted by semicolons",
            network -> Format.orEmptyCell(network.municipalities()));
    private final Column<RegionalNetwork, OrganisationId> coordinator = optional(
            "coordinator",
            Formats.ORGANISATION,
            "The organisation that coordinates it; empty where not known",
            RegionalNetwork::coordinator);
    private final LifespanColumns<RegionalNetwork> lifespan = new LifespanColumns<>(this, RegionalNetwork::lifespan);
    private final ProvenanceColumns<RegionalNetwork> provenance =
            new ProvenanceColumns<>(this, RegionalNetwork::provenance);

    NetworkTable() {
        super(NAME, "Networks of workshops; they overlap. Their members are in network_members.");
        key(List.of(id));
        refer(RegionTable.NAME, regions);
        refer(MunicipalityTable.NAME, municipalities);
        refer(OrganisationTable.NAME, coordinator);
    }

    @Override
    Stream<RegionalNetwork> records(GraphContents contents) {
        return contents.networks().stream();
    }

    @Override
    RegionalNetwork record(Row row, Parts parts) {
        return new RegionalNetwork(
                row.get(id),
                name.in(row),
                row.get(kind),
                row.all(regions),
                row.all(municipalities),
                parts.of(Tables.NETWORK_MEMBERS, row.get(id)),
                row.find(coordinator),
                lifespan.in(row),
                provenance.in(row));
    }
}
