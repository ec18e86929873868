package fi.alunetwork.graphql.organisation;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.graphql.schema.NodeId;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of {@code Organisation}. */
@Configuration(proxyBeanMethods = false)
class OrganisationFields {

    @Bean
    ObjectFields<OrganisationOnDate> organisationType() {
        return ObjectFields.of("Organisation", OrganisationOnDate.class)
                .id(organisation ->
                        new NodeId("Organisation", organisation.record().id().value()))
                .scalar("code", organisation -> organisation.record().id())
                .name(OrganisationOnDate::names)
                .scalar("legalForm", organisation -> organisation.record().legalForm())
                .scalar(
                        "operatorGroup",
                        organisation -> organisation.record().legalForm().operatorGroup())
                .scalar("kind", organisation -> organisation.record().kind())
                .scalar("businessId", organisation -> organisation.record().businessId())
                .object(
                        "lifespan",
                        Lifespan.class,
                        organisation -> organisation.record().lifespan())
                .object(
                        "provenance",
                        Provenance.class,
                        organisation -> organisation.record().provenance())
                .whole("owners", Ownership.class, Ownership::of)
                .whole("successions", Takeover.class, Takeover::of)
                .list("workshops", "workshopCount", WorkshopOnDate.class, OrganisationOnDate::workshops)
                .list("partnerships", "partnershipCount", PartnershipOnDate.class, OrganisationOnDate::partnerships)
                .list("partners", "partnerCount", OrganisationOnDate.class, OrganisationOnDate::partners);
    }
}
