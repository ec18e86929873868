package fi.alunetwork.store.workshop;

import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.Workshop;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mapstruct.factory.Mappers;

/** Workshops with their sites, operators and provisions, as nodes and relationships and back. */
public final class WorkshopElements {

    private static final WorkshopMapper MAPPER = Mappers.getMapper(WorkshopMapper.class);

    private final StoredElements stored;
    private final Map<NodeKey, StoredNode> sites;
    private final Map<NodeKey, StoredNode> provisions;

    private WorkshopElements(StoredElements stored) {
        this.stored = stored;
        this.sites = byKey(stored, Label.SITE);
        this.provisions = byKey(stored, Label.PROVISION);
    }

    private static Map<NodeKey, StoredNode> byKey(StoredElements stored, Label label) {
        return stored.nodes(label).collect(Collectors.toMap(StoredNode::key, Function.identity()));
    }

    /** Which node a workshop is. */
    public static NodeKey key(WorkshopId id) {
        return new NodeKey(Label.WORKSHOP, id.value());
    }

    /** Writes a workshop with all that belongs to it. */
    public static void write(Workshop workshop, ElementSink sink) {
        NodeKey key = key(workshop.id());
        sink.node(key, MAPPER.toNode(workshop));
        workshop.operations().forEach(operation -> write(operation, key, sink));
        workshop.sites().forEach(site -> write(site, key, sink));
        workshop.provisions().forEach(provision -> write(provision, key, sink));
    }

    private static void write(Operation operation, NodeKey workshop, ElementSink sink) {
        sink.relation(
                OrganisationElements.key(operation.operator()),
                RelationType.OPERATES,
                workshop,
                PropertyMapper.INSTANCE.toRelation(operation.period(), operation.provenance()));
    }

    private static void write(Site site, NodeKey workshop, ElementSink sink) {
        NodeKey key = new NodeKey(Label.SITE, site.id().value());
        sink.node(key, MAPPER.toNode(site));
        sink.relation(workshop, RelationType.AT, key, MAPPER.toRelation(site.period()));
        sink.relation(key, RelationType.STANDS_IN, RegionElements.key(site.municipality()));
    }

    private static void write(Provision provision, NodeKey workshop, ElementSink sink) {
        NodeKey key = new NodeKey(Label.PROVISION, provision.id().value());
        sink.node(key, MAPPER.toNode(provision));
        sink.relation(workshop, RelationType.OFFERS, key);
        provision.served().forEach(code -> sink.relation(key, RelationType.SERVES, RegionElements.key(code)));
    }

    /** All workshops. */
    public static List<Workshop> workshops(StoredElements stored) {
        WorkshopElements elements = new WorkshopElements(stored);
        return stored.nodes(Label.WORKSHOP).map(elements::workshop).toList();
    }

    private Workshop workshop(StoredNode node) {
        NodeKey key = node.key();
        return MAPPER.toWorkshop(
                node.as(WorkshopNode.class),
                stored.to(key, RelationType.OPERATES)
                        .map(WorkshopElements::operation)
                        .toList(),
                stored.from(key, RelationType.AT).map(this::site).toList(),
                stored.from(key, RelationType.OFFERS).map(this::provision).toList());
    }

    private static Operation operation(StoredRelation stored) {
        DatedRelation relation = stored.as(DatedRelation.class);
        return new Operation(
                new OrganisationId(stored.start().key()),
                PropertyMapper.INSTANCE.toPeriod(relation),
                PropertyMapper.INSTANCE.toProvenance(relation));
    }

    private Site site(StoredRelation at) {
        NodeKey key = at.end();
        String municipality = Objects.requireNonNull(
                stored.endKey(key, RelationType.STANDS_IN), () -> key + " stands in no municipality");
        return MAPPER.toSite(
                node(sites, key).as(SiteNode.class),
                new MunicipalityCode(municipality),
                PropertyMapper.INSTANCE.toPeriod(at.as(AtRelation.class)));
    }

    private Provision provision(StoredRelation offers) {
        NodeKey key = offers.end();
        Set<MunicipalityCode> served = stored.from(key, RelationType.SERVES)
                .map(serves -> new MunicipalityCode(serves.end().key()))
                .collect(Collectors.toSet());
        return MAPPER.toProvision(node(provisions, key).as(ProvisionNode.class), served);
    }

    private static StoredNode node(Map<NodeKey, StoredNode> nodes, NodeKey key) {
        return Objects.requireNonNull(nodes.get(key), () -> key + " was not read");
    }
}
