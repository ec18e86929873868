package fi.alunetwork.graphql.partnership;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate.PartyOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.partnership.RelationQuality;
import fi.alunetwork.graphql.schema.NodeId;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of {@code Partnership}, {@code Party} and {@code RegionalNetwork}. */
@Configuration(proxyBeanMethods = false)
class PartnershipFields {

    @Bean
    ObjectFields<PartnershipOnDate> partnershipType() {
        return ObjectFields.of("Partnership", PartnershipOnDate.class)
                .id(partnership ->
                        new NodeId("Partnership", partnership.record().id().value()))
                .scalar("code", partnership -> partnership.record().id())
                .name(PartnershipOnDate::names)
                .scalar("cooperationModel", partnership -> partnership.record().model())
                .scalar("services", partnership -> partnership.record().services())
                .object(
                        "quality",
                        RelationQuality.class,
                        partnership -> partnership.record().quality())
                .object(
                        "lifespan",
                        Lifespan.class,
                        partnership -> partnership.record().lifespan())
                .object(
                        "provenance",
                        Provenance.class,
                        partnership -> partnership.record().provenance())
                .list(
                        "municipalities",
                        "municipalityCount",
                        MunicipalityOnDate.class,
                        PartnershipOnDate::municipalities);
    }

    @Bean
    ObjectFields<PartyOnDate> partyType() {
        return ObjectFields.of("Party", PartyOnDate.class)
                .scalar("role", party -> party.record().role())
                .scalar("unit", party -> party.record().unit());
    }

    @Bean
    ObjectFields<NetworkOnDate> networkType() {
        return ObjectFields.of("RegionalNetwork", NetworkOnDate.class)
                .id(network ->
                        new NodeId("RegionalNetwork", network.record().id().value()))
                .scalar("code", network -> network.record().id())
                .name(NetworkOnDate::names)
                .scalar("kind", network -> network.record().kind())
                .object("lifespan", Lifespan.class, network -> network.record().lifespan())
                .object(
                        "provenance",
                        Provenance.class,
                        network -> network.record().provenance())
                .list("members", "memberCount", WorkshopOnDate.class, NetworkOnDate::members)
                .list("extent", "extentCount", MunicipalityOnDate.class, NetworkOnDate::extent);
    }
}
