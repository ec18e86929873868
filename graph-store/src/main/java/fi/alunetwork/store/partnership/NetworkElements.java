package fi.alunetwork.store.partnership;

import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.WorkshopId;
import fi.alunetwork.store.element.DatedRelation;
import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.PropertyMapper;
import fi.alunetwork.store.element.RelationType;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.element.StoredNode;
import fi.alunetwork.store.element.StoredRelation;
import fi.alunetwork.store.organisation.OrganisationElements;
import fi.alunetwork.store.region.RegionElements;
import fi.alunetwork.store.workshop.WorkshopElements;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;

/** Regional networks with their members and extent, as nodes and relationships and back. */
public final class NetworkElements {

    private static final PartnershipMapper MAPPER = Mappers.getMapper(PartnershipMapper.class);

    private NetworkElements() {}

    /** Writes a network with its members, extent and coordinator. */
    public static void write(RegionalNetwork network, ElementSink sink) {
        NodeKey key = new NodeKey(Label.REGIONAL_NETWORK, network.id().value());
        sink.node(key, MAPPER.toNode(network));
        network.regions().forEach(id -> sink.relation(key, RelationType.EXTENDS_OVER, RegionElements.key(id)));
        network.municipalities()
                .forEach(code -> sink.relation(key, RelationType.EXTENDS_OVER, RegionElements.key(code)));
        network.members().forEach(member -> write(member, key, sink));
        OrganisationId coordinator = network.coordinator();
        if (coordinator != null) {
            sink.relation(OrganisationElements.key(coordinator), RelationType.COORDINATES, key);
        }
    }

    private static void write(NetworkMember member, NodeKey network, ElementSink sink) {
        sink.relation(
                WorkshopElements.key(member.workshop()),
                RelationType.MEMBER_OF,
                network,
                PropertyMapper.INSTANCE.toRelation(member.period(), member.provenance()));
    }

    /** All networks. */
    public static List<RegionalNetwork> networks(StoredElements stored) {
        return stored.nodes(Label.REGIONAL_NETWORK)
                .map(node -> network(node, stored))
                .toList();
    }

    private static RegionalNetwork network(StoredNode node, StoredElements stored) {
        NodeKey key = node.key();
        return MAPPER.toNetwork(
                node.as(RegionalNetworkNode.class),
                extent(key, Label.REGION, RegionId::parse, stored),
                extent(key, Label.MUNICIPALITY, MunicipalityCode::new, stored),
                stored.to(key, RelationType.MEMBER_OF)
                        .map(NetworkElements::member)
                        .toList(),
                coordinator(key, stored));
    }

    private static <T> Set<T> extent(NodeKey network, Label label, Function<String, T> id, StoredElements stored) {
        return stored.from(network, RelationType.EXTENDS_OVER)
                .filter(relation -> relation.end().label() == label)
                .map(relation -> id.apply(relation.end().key()))
                .collect(Collectors.toSet());
    }

    private static NetworkMember member(StoredRelation stored) {
        DatedRelation relation = stored.as(DatedRelation.class);
        return new NetworkMember(
                new WorkshopId(stored.start().key()),
                PropertyMapper.INSTANCE.toPeriod(relation),
                PropertyMapper.INSTANCE.toProvenance(relation));
    }

    private static @Nullable OrganisationId coordinator(NodeKey network, StoredElements stored) {
        return stored.to(network, RelationType.COORDINATES)
                .map(relation -> new OrganisationId(relation.start().key()))
                .findFirst()
                .orElse(null);
    }
}
