package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.store.element.ElementMapping;
import fi.alunetwork.store.element.NameToProperties;
import fi.alunetwork.store.element.ProvenanceToProperties;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between statements of completeness and demand points and their nodes. */
@Mapper(config = ElementMapping.class)
interface PlanningMapper {

    @ProvenanceToProperties
    @Mapping(target = "from", source = "period.from")
    @Mapping(target = "until", source = "period.until")
    CompletenessNode toNode(Completeness statement);

    @Mapping(target = "region", source = "region")
    @Mapping(target = "period", source = "node")
    @Mapping(target = "provenance", source = "node")
    Completeness toCompleteness(CompletenessNode node, RegionId region);

    @NameToProperties
    @ProvenanceToProperties
    DemandPointNode toNode(DemandPoint point);

    @Mapping(target = "name", source = "node")
    @Mapping(target = "provenance", source = "node")
    DemandPoint toDemandPoint(DemandPointNode node, MunicipalityCode municipality);
}
