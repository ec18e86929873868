package fi.alunetwork.store.statistics;

import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.store.element.ElementSink;
import fi.alunetwork.store.element.Label;
import fi.alunetwork.store.element.NodeKey;
import fi.alunetwork.store.element.RelationType;
import fi.alunetwork.store.element.StoredElements;
import fi.alunetwork.store.region.RegionElements;
import java.util.List;
import org.mapstruct.factory.Mappers;

/** Indicators and their figures, as nodes and relationships and back. */
public final class StatisticsElements {

    private static final StatisticsMapper MAPPER = Mappers.getMapper(StatisticsMapper.class);

    private StatisticsElements() {}

    private static NodeKey key(IndicatorId id) {
        return new NodeKey(Label.INDICATOR, id.value());
    }

    /** Writes an indicator. */
    public static void write(Indicator indicator, ElementSink sink) {
        sink.node(key(indicator.id()), MAPPER.toNode(indicator));
    }

    /** Writes a figure. */
    public static void write(IndicatorValue value, ElementSink sink) {
        sink.relation(
                RegionElements.key(value.municipality()),
                RelationType.MEASURED,
                key(value.indicator()),
                MAPPER.toRelation(value));
    }

    /** All indicators. */
    public static List<Indicator> indicators(StoredElements stored) {
        return stored.nodes(Label.INDICATOR)
                .map(node -> MAPPER.toIndicator(node.as(IndicatorNode.class)))
                .toList();
    }

    /** All figures. */
    public static List<IndicatorValue> values(StoredElements stored) {
        return stored.relations(RelationType.MEASURED)
                .map(relation -> MAPPER.toValue(
                        relation.as(MeasuredRelation.class),
                        new MunicipalityCode(relation.start().key()),
                        new IndicatorId(relation.end().key())))
                .toList();
    }
}
