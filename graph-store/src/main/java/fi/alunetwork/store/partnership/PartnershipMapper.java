package fi.alunetwork.store.partnership;

import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.partnership.RelationQuality;
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

/** Between partnerships and networks and their nodes. */
@Mapper(config = ElementMapping.class)
interface PartnershipMapper {

    @NameToProperties
    @LifespanToProperties
    @ProvenanceToProperties
    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "surveyed", expression = "java(partnership.quality() != null)")
    @Mapping(target = "intensity", source = "quality.intensity")
    @Mapping(target = "frequency", source = "quality.frequency")
    @Mapping(target = "trust", source = "quality.trust")
    PartnershipNode toNode(Partnership partnership);

    @Mapping(target = "name", source = "node")
    @Mapping(target = "quality", source = "node")
    @Mapping(target = "lifespan", source = "node")
    @Mapping(target = "provenance", source = "node")
    Partnership toPartnership(PartnershipNode node, List<Party> parties, Set<MunicipalityCode> municipalities);

    @NameToProperties
    @LifespanToProperties
    @ProvenanceToProperties
    @Mapping(target = "id", source = "id.value")
    RegionalNetworkNode toNode(RegionalNetwork network);

    @Mapping(target = "id", source = "node.id")
    @Mapping(target = "name", source = "node")
    @Mapping(target = "lifespan", source = "node")
    @Mapping(target = "provenance", source = "node")
    RegionalNetwork toNetwork(
            RegionalNetworkNode node,
            Set<RegionId> regions,
            Set<MunicipalityCode> municipalities,
            List<NetworkMember> members,
            @Nullable OrganisationId coordinator);

    PartyRelation toRelation(Party party, int position);

    Party toParty(PartyRelation relation, @Nullable OrganisationId organisation);

    default @Nullable RelationQuality toQuality(PartnershipNode node) {
        return node.surveyed() ? new RelationQuality(node.intensity(), node.frequency(), node.trust()) : null;
    }

    default PartnershipId toPartnershipId(String id) {
        return new PartnershipId(id);
    }

    default NetworkId toNetworkId(String id) {
        return new NetworkId(id);
    }
}
