package fi.alunetwork.store.organisation;

import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.element.StoredNode;
import fi.alunetwork.store.region.RegionElements;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;

/** Organisations as nodes and relationships and back. */
public final class OrganisationElements {

    private static final OrganisationMapper MAPPER = Mappers.getMapper(OrganisationMapper.class);

    private OrganisationElements() {}

    /** Which node an organisation is. */
    public static NodeKey key(OrganisationId id) {
        return new NodeKey(Label.ORGANISATION, id.value());
    }

    /** Writes an organisation with its relationships. */
    public static void write(Organisation organisation, ElementSink sink) {
        NodeKey key = key(organisation.id());
        sink.node(key, MAPPER.toNode(organisation));
        MunicipalityCode home = organisation.homeMunicipality();
        if (home != null) {
            sink.relation(key, RelationType.REGISTERED_IN, RegionElements.key(home));
        }
        organisation.actsFor().forEach(area -> sink.relation(key, RelationType.ACTS_FOR, RegionElements.key(area)));
        int position = 0;
        for (Owner owner : organisation.owners()) {
            OwnsRelation owns = new OwnsRelation(owner.share(), position++);
            sink.relation(key(owner.organisation()), RelationType.OWNS, key, owns);
        }
        position = 0;
        for (Succession succession : organisation.successions()) {
            SucceededByRelation succeeded = new SucceededByRelation(succession.date(), position++);
            sink.relation(key, RelationType.SUCCEEDED_BY, key(succession.successor()), succeeded);
        }
    }

    /** All organisations. */
    public static List<Organisation> organisations(StoredElements stored) {
        return stored.nodes(Label.ORGANISATION)
                .map(node -> organisation(node, stored))
                .toList();
    }

    private static Organisation organisation(StoredNode node, StoredElements stored) {
        NodeKey key = node.key();
        return MAPPER.toOrganisation(
                node.as(OrganisationNode.class),
                homeMunicipality(stored.endKey(key, RelationType.REGISTERED_IN)),
                actsFor(key, stored),
                owners(key, stored),
                successions(key, stored));
    }

    private static @Nullable MunicipalityCode homeMunicipality(@Nullable String code) {
        return code == null ? null : new MunicipalityCode(code);
    }

    private static Set<RegionId> actsFor(NodeKey key, StoredElements stored) {
        return stored.from(key, RelationType.ACTS_FOR)
                .map(relation -> RegionId.parse(relation.end().key()))
                .collect(Collectors.toSet());
    }

    private record Placed<T>(int position, T thing) {}

    private static List<Owner> owners(NodeKey key, StoredElements stored) {
        return stored.to(key, RelationType.OWNS)
                .map(relation -> {
                    OwnsRelation owns = relation.as(OwnsRelation.class);
                    OrganisationId owner = new OrganisationId(relation.start().key());
                    return new Placed<>(owns.position(), new Owner(owner, owns.share()));
                })
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::thing)
                .toList();
    }

    private static List<Succession> successions(NodeKey key, StoredElements stored) {
        return stored.from(key, RelationType.SUCCEEDED_BY)
                .map(relation -> {
                    SucceededByRelation succeeded = relation.as(SucceededByRelation.class);
                    OrganisationId successor = new OrganisationId(relation.end().key());
                    return new Placed<>(succeeded.position(), new Succession(successor, succeeded.date()));
                })
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::thing)
                .toList();
    }
}
