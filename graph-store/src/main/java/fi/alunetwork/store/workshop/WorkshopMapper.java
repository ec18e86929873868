package fi.alunetwork.store.workshop;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import fi.alunetwork.store.element.ElementMapping;
import fi.alunetwork.store.element.LifespanToProperties;
import fi.alunetwork.store.element.NameToProperties;
import fi.alunetwork.store.element.ProvenanceToProperties;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between workshops with their sites and provisions and their nodes. */
@Mapper(config = ElementMapping.class)
interface WorkshopMapper {

    @NameToProperties
    @LifespanToProperties
    @ProvenanceToProperties
    @Mapping(target = "id", source = "id.value")
    WorkshopNode toNode(Workshop workshop);

    @Mapping(target = "name", source = "node")
    @Mapping(target = "lifespan", source = "node")
    @Mapping(target = "provenance", source = "node")
    Workshop toWorkshop(WorkshopNode node, List<Operation> operations, List<Site> sites, List<Provision> provisions);

    @NameToProperties
    @ProvenanceToProperties
    @Mapping(target = "id", source = "id.value")
    SiteNode toNode(Site site);

    @Mapping(target = "name", source = "node")
    @Mapping(target = "provenance", source = "node")
    Site toSite(SiteNode node, MunicipalityCode municipality, Period period);

    AtRelation toRelation(Period period);

    @LifespanToProperties
    @ProvenanceToProperties
    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "targetGroupKnown", expression = "java(provision.targetGroup() != null)")
    @Mapping(target = "ageFrom", source = "targetGroup.ageFrom")
    @Mapping(target = "ageTo", source = "targetGroup.ageTo")
    ProvisionNode toNode(Provision provision);

    @Mapping(target = "targetGroup", source = "node")
    @Mapping(target = "lifespan", source = "node")
    @Mapping(target = "provenance", source = "node")
    Provision toProvision(ProvisionNode node, Set<MunicipalityCode> served);

    default @Nullable TargetGroup toTargetGroup(ProvisionNode node) {
        return node.targetGroupKnown() ? new TargetGroup(node.ageFrom(), node.ageTo()) : null;
    }

    default WorkshopId toWorkshopId(String id) {
        return new WorkshopId(id);
    }

    default SiteId toSiteId(String id) {
        return new SiteId(id);
    }

    default ProvisionId toProvisionId(String id) {
        return new ProvisionId(id);
    }
}
