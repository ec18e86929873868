package fi.alunetwork.graphql.workshop;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.graphql.schema.NodeId;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of {@code Workshop}, {@code Site} and {@code Provision}. */
@Configuration(proxyBeanMethods = false)
class WorkshopFields {

    @Bean
    ObjectFields<WorkshopOnDate> workshopType() {
        return ObjectFields.of("Workshop", WorkshopOnDate.class)
                .id(workshop -> new NodeId("Workshop", workshop.record().id().value()))
                .scalar("code", workshop -> workshop.record().id())
                .name(WorkshopOnDate::names)
                .object(
                        "lifespan",
                        Lifespan.class,
                        workshop -> workshop.record().lifespan())
                .object(
                        "provenance",
                        Provenance.class,
                        workshop -> workshop.record().provenance())
                .scalar("trades", workshop -> workshop.record().trades())
                .scalar("staffYears", workshop -> workshop.record().staffYears())
                .scalar("participantsPerYear", workshop -> workshop.record().participantsPerYear())
                .whole("operators", OrganisationOnDate.class, WorkshopOnDate::operators)
                .whole("operations", WorkshopOperation.class, WorkshopOperation::allOf)
                .whole("sites", WorkshopSite.class, WorkshopSite::onDate)
                .list(
                        "servedMunicipalities",
                        "servedMunicipalityCount",
                        MunicipalityOnDate.class,
                        WorkshopOnDate::servedMunicipalities)
                .list("partnerships", "partnershipCount", PartnershipOnDate.class, WorkshopOnDate::partnerships);
    }

    @Bean
    ObjectFields<WorkshopSite> siteType() {
        return ObjectFields.of("Site", WorkshopSite.class).name(WorkshopSite::names);
    }

    @Bean
    ObjectFields<ProvisionOnDate> provisionType() {
        return ObjectFields.of("Provision", ProvisionOnDate.class)
                .scalar("code", provision -> provision.record().id())
                .scalar("service", provision -> provision.record().service())
                .scalar("role", provision -> provision.record().role())
                .object(
                        "targetGroup",
                        TargetGroup.class,
                        provision -> provision.record().targetGroup())
                .scalar("languages", provision -> provision.record().languages())
                .scalar("places", provision -> provision.record().places())
                .scalar("basis", provision -> provision.record().basis())
                .scalar("deliveryMode", provision -> provision.record().deliveryMode())
                .scalar("optionUntil", provision -> provision.record().optionUntil())
                .object(
                        "lifespan",
                        Lifespan.class,
                        provision -> provision.record().lifespan())
                .list(
                        "servedMunicipalities",
                        "servedMunicipalityCount",
                        MunicipalityOnDate.class,
                        ProvisionOnDate::servedMunicipalities);
    }
}
