package fi.alunetwork.store.organisation;

import fi.alunetwork.core.organisation.BusinessId;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.store.element.ElementMapping;
import fi.alunetwork.store.element.LifespanToProperties;
import fi.alunetwork.store.element.NameToProperties;
import fi.alunetwork.store.element.ProvenanceToProperties;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between organisations and their nodes. */
@Mapper(config = ElementMapping.class)
interface OrganisationMapper {

    @NameToProperties
    @LifespanToProperties
    @ProvenanceToProperties
    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "businessId", source = "businessId.value")
    OrganisationNode toNode(Organisation organisation);

    @Mapping(target = "id", source = "node.id")
    @Mapping(target = "name", source = "node")
    @Mapping(target = "lifespan", source = "node")
    @Mapping(target = "provenance", source = "node")
    Organisation toOrganisation(
            OrganisationNode node,
            @Nullable MunicipalityCode homeMunicipality,
            Set<RegionId> actsFor,
            List<Owner> owners,
            List<Succession> successions);

    default OrganisationId toId(String id) {
        return new OrganisationId(id);
    }

    default BusinessId toBusinessId(String id) {
        return new BusinessId(id);
    }
}
