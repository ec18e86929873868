package fi.alunetwork.store.region;

import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Neighbourhood;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.store.element.DatedRelation;
import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.PropertyMapper;
import fi.alunetwork.store.element.RelationType;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.element.StoredNode;
import fi.alunetwork.store.element.StoredRelation;
import java.util.List;
import org.mapstruct.factory.Mappers;

/** Municipalities, areas and what lies between them, as nodes and relationships and back. */
public final class RegionElements {

    private static final RegionMapper MAPPER = Mappers.getMapper(RegionMapper.class);

    private RegionElements() {}

    /** Which node a municipality is. */
    public static NodeKey key(MunicipalityCode code) {
        return new NodeKey(Label.MUNICIPALITY, code.value());
    }

    /** Which node an area is. */
    public static NodeKey key(RegionId id) {
        return new NodeKey(Label.REGION, id.toString());
    }

    /** Writes a municipality and what it was merged into. */
    public static void write(Municipality municipality, ElementSink sink) {
        NodeKey key = key(municipality.code());
        sink.node(key, MAPPER.toNode(municipality));
        MunicipalityCode mergedInto = municipality.mergedInto();
        if (mergedInto != null) {
            sink.relation(key, RelationType.MERGED_INTO, key(mergedInto));
        }
    }

    /** Writes an area. */
    public static void write(Region region, ElementSink sink) {
        sink.node(key(region.id()), MAPPER.toNode(region));
    }

    /** Writes a municipality's belonging to an area. */
    public static void write(Membership membership, ElementSink sink) {
        sink.relation(
                key(membership.municipality()),
                RelationType.PART_OF,
                key(membership.region()),
                PropertyMapper.INSTANCE.toRelation(membership.period(), membership.provenance()));
    }

    /** Writes a common border. */
    public static void write(Neighbourhood neighbourhood, ElementSink sink) {
        sink.relation(
                key(neighbourhood.one()),
                RelationType.NEIGHBOUR_OF,
                key(neighbourhood.other()),
                MAPPER.toRelation(neighbourhood));
    }

    /** All municipalities. */
    public static List<Municipality> municipalities(StoredElements stored) {
        return stored.nodes(Label.MUNICIPALITY)
                .map(node -> municipality(node, stored))
                .toList();
    }

    private static Municipality municipality(StoredNode node, StoredElements stored) {
        String mergedInto = stored.endKey(node.key(), RelationType.MERGED_INTO);
        return MAPPER.toMunicipality(
                node.as(MunicipalityNode.class), mergedInto == null ? null : new MunicipalityCode(mergedInto));
    }

    /** All areas. */
    public static List<Region> regions(StoredElements stored) {
        return stored.nodes(Label.REGION)
                .map(node -> MAPPER.toRegion(node.as(RegionNode.class)))
                .toList();
    }

    /** All belonging of municipalities to areas. */
    public static List<Membership> memberships(StoredElements stored) {
        return stored.relations(RelationType.PART_OF)
                .map(RegionElements::membership)
                .toList();
    }

    private static Membership membership(StoredRelation stored) {
        DatedRelation relation = stored.as(DatedRelation.class);
        return new Membership(
                new MunicipalityCode(stored.start().key()),
                RegionId.parse(stored.end().key()),
                PropertyMapper.INSTANCE.toPeriod(relation),
                PropertyMapper.INSTANCE.toProvenance(relation));
    }

    /** All common borders. */
    public static List<Neighbourhood> neighbourhoods(StoredElements stored) {
        return stored.relations(RelationType.NEIGHBOUR_OF)
                .map(relation -> MAPPER.toNeighbourhood(
                        relation.as(NeighbourRelation.class),
                        new MunicipalityCode(relation.start().key()),
                        new MunicipalityCode(relation.end().key())))
                .toList();
    }
}
