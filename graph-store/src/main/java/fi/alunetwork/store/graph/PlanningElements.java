package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.element.StoredNode;
import fi.alunetwork.store.region.RegionElements;
import java.util.List;
import java.util.Objects;
import org.mapstruct.factory.Mappers;

/** Statements of completeness and demand points, as nodes and relationships and back. */
final class PlanningElements {

    private static final PlanningMapper MAPPER = Mappers.getMapper(PlanningMapper.class);

    private PlanningElements() {}

    static void write(Completeness statement, int number, ElementSink sink) {
        NodeKey key = new NodeKey(Label.COMPLETENESS, String.valueOf(number));
        sink.node(key, MAPPER.toNode(statement));
        sink.relation(key, RelationType.HOLDS_IN, RegionElements.key(statement.region()));
    }

    static void write(DemandPoint point, int number, ElementSink sink) {
        NodeKey key = new NodeKey(Label.DEMAND_POINT, String.valueOf(number));
        sink.node(key, MAPPER.toNode(point));
        sink.relation(key, RelationType.STANDS_FOR, RegionElements.key(point.municipality()));
    }

    static List<Completeness> completeness(StoredElements stored) {
        return stored.nodes(Label.COMPLETENESS)
                .map(node -> MAPPER.toCompleteness(
                        node.as(CompletenessNode.class), RegionId.parse(endKey(node, RelationType.HOLDS_IN, stored))))
                .toList();
    }

    static List<DemandPoint> demandPoints(StoredElements stored) {
        return stored.nodes(Label.DEMAND_POINT)
                .map(node -> MAPPER.toDemandPoint(
                        node.as(DemandPointNode.class),
                        new MunicipalityCode(endKey(node, RelationType.STANDS_FOR, stored))))
                .toList();
    }

    private static String endKey(StoredNode node, RelationType type, StoredElements stored) {
        return Objects.requireNonNull(stored.endKey(node.key(), type), () -> node.key() + " has no " + type);
    }
}
