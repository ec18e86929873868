package fi.alunetwork.graphql.edit;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.graphql.schema.ObjectFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which record each node is, and the version that the picture knows of it. */
@Configuration(proxyBeanMethods = false)
class VersionFields {

    static RecordRef ref(WorkshopOnDate workshop) {
        return new RecordRef(RecordKind.WORKSHOP, workshop.record().id().value());
    }

    static RecordRef ref(OrganisationOnDate organisation) {
        return new RecordRef(RecordKind.ORGANISATION, organisation.record().id().value());
    }

    static RecordRef ref(PartnershipOnDate partnership) {
        return new RecordRef(RecordKind.PARTNERSHIP, partnership.record().id().value());
    }

    static RecordRef ref(NetworkOnDate network) {
        return new RecordRef(RecordKind.NETWORK, network.record().id().value());
    }

    static RecordRef ref(RegionOnDate region) {
        return new RecordRef(RecordKind.REGION, region.record().id().toString());
    }

    static RecordRef ref(MunicipalityOnDate municipality) {
        return new RecordRef(
                RecordKind.MUNICIPALITY, municipality.record().code().value());
    }

    @Bean
    ObjectFields<WorkshopOnDate> workshopVersion() {
        return ObjectFields.of("Workshop", WorkshopOnDate.class)
                .scalar("version", one -> one.graph().graph().versions().of(ref(one)));
    }

    @Bean
    ObjectFields<OrganisationOnDate> organisationVersion() {
        return ObjectFields.of("Organisation", OrganisationOnDate.class)
                .scalar("version", one -> one.graph().graph().versions().of(ref(one)));
    }

    @Bean
    ObjectFields<PartnershipOnDate> partnershipVersion() {
        return ObjectFields.of("Partnership", PartnershipOnDate.class)
                .scalar("version", one -> one.graph().graph().versions().of(ref(one)));
    }

    @Bean
    ObjectFields<NetworkOnDate> networkVersion() {
        return ObjectFields.of("RegionalNetwork", NetworkOnDate.class)
                .scalar("version", one -> one.graph().graph().versions().of(ref(one)));
    }

    @Bean
    ObjectFields<RegionOnDate> regionVersion() {
        return ObjectFields.of("Region", RegionOnDate.class)
                .scalar("version", one -> one.graph().graph().versions().of(ref(one)));
    }

    @Bean
    ObjectFields<MunicipalityOnDate> municipalityVersion() {
        return ObjectFields.of("Municipality", MunicipalityOnDate.class)
                .scalar("version", one -> one.graph().graph().versions().of(ref(one)));
    }
}
