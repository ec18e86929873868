package fi.alunetwork.store.partnership;

import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NoProperties;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.element.StoredNode;
import fi.alunetwork.store.element.StoredRelation;
import fi.alunetwork.store.organisation.OrganisationElements;
import fi.alunetwork.store.region.RegionElements;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapstruct.factory.Mappers;

/** Partnerships with their parties, as nodes and relationships and back. */
public final class PartnershipElements {

    private static final PartnershipMapper MAPPER = Mappers.getMapper(PartnershipMapper.class);

    private PartnershipElements() {}

    /** Writes a partnership with its parties and municipalities. */
    public static void write(Partnership partnership, ElementSink sink) {
        NodeKey key = new NodeKey(Label.PARTNERSHIP, partnership.id().value());
        sink.node(key, MAPPER.toNode(partnership));
        for (int position = 0; position < partnership.parties().size(); position++) {
            write(partnership.parties().get(position), position, key, sink);
        }
        partnership
                .municipalities()
                .forEach(code -> sink.relation(key, RelationType.EXTENDS_OVER, RegionElements.key(code)));
    }

    private static void write(Party party, int position, NodeKey partnership, ElementSink sink) {
        sink.relation(
                partyKey(party, position, partnership, sink),
                RelationType.PARTY_TO,
                partnership,
                MAPPER.toRelation(party, position));
    }

    private static NodeKey partyKey(Party party, int position, NodeKey partnership, ElementSink sink) {
        OrganisationId organisation = party.organisation();
        if (organisation != null) {
            return OrganisationElements.key(organisation);
        }
        NodeKey unnamed = new NodeKey(Label.UNNAMED_PARTY, partnership.key() + " " + position);
        sink.node(unnamed, NoProperties.NONE);
        return unnamed;
    }

    /** All partnerships. */
    public static List<Partnership> partnerships(StoredElements stored) {
        return stored.nodes(Label.PARTNERSHIP)
                .map(node -> partnership(node, stored))
                .toList();
    }

    private static Partnership partnership(StoredNode node, StoredElements stored) {
        Set<MunicipalityCode> municipalities = stored.from(node.key(), RelationType.EXTENDS_OVER)
                .map(relation -> new MunicipalityCode(relation.end().key()))
                .collect(Collectors.toSet());
        return MAPPER.toPartnership(node.as(PartnershipNode.class), parties(node.key(), stored), municipalities);
    }

    private record Placed(PartyRelation relation, StoredRelation stored) {

        Party party() {
            NodeKey start = stored.start();
            boolean named = start.label() == Label.ORGANISATION;
            return MAPPER.toParty(relation, named ? new OrganisationId(start.key()) : null);
        }
    }

    private static List<Party> parties(NodeKey partnership, StoredElements stored) {
        return stored.to(partnership, RelationType.PARTY_TO)
                .map(relation -> new Placed(relation.as(PartyRelation.class), relation))
                .sorted(Comparator.comparingInt(placed -> placed.relation().position()))
                .map(Placed::party)
                .toList();
    }
}
