package fi.alunetwork.store.statistics;

import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.store.element.ElementMapping;
import fi.alunetwork.store.element.NameToProperties;
import fi.alunetwork.store.element.ProvenanceToProperties;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between indicators with their figures and their nodes and relationships. */
@Mapper(config = ElementMapping.class)
interface StatisticsMapper {

    @NameToProperties
    @Mapping(target = "id", source = "id.value")
    IndicatorNode toNode(Indicator indicator);

    @Mapping(target = "name", source = "node")
    Indicator toIndicator(IndicatorNode node);

    @ProvenanceToProperties
    MeasuredRelation toRelation(IndicatorValue value);

    @Mapping(target = "value", source = "relation.value")
    @Mapping(target = "provenance", source = "relation")
    @Mapping(target = "municipality", source = "municipality")
    @Mapping(target = "indicator", source = "indicator")
    IndicatorValue toValue(MeasuredRelation relation, MunicipalityCode municipality, IndicatorId indicator);

    default IndicatorId toId(String id) {
        return new IndicatorId(id);
    }
}
