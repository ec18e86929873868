package fi.alunetwork.store.region;

import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Neighbourhood;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.store.element.ElementMapping;
import fi.alunetwork.store.element.NameToProperties;
import fi.alunetwork.store.element.ProvenanceToProperties;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between the records of municipalities and areas and their nodes. */
@Mapper(config = ElementMapping.class)
interface RegionMapper {

    @NameToProperties
    @ProvenanceToProperties
    @Mapping(target = "code", source = "code.value")
    @Mapping(target = "from", source = "validity.from")
    @Mapping(target = "until", source = "validity.until")
    MunicipalityNode toNode(Municipality municipality);

    @Mapping(target = "name", source = "node")
    @Mapping(target = "validity", source = "node")
    @Mapping(target = "provenance", source = "node")
    @Mapping(target = "mergedInto", source = "mergedInto")
    Municipality toMunicipality(MunicipalityNode node, @Nullable MunicipalityCode mergedInto);

    @NameToProperties
    @ProvenanceToProperties
    @Mapping(target = "kind", source = "id.kind")
    @Mapping(target = "code", source = "id.code")
    @Mapping(target = "from", source = "validity.from")
    @Mapping(target = "until", source = "validity.until")
    @Mapping(target = "legalBodyKind", source = "legalBody.kind")
    @Mapping(target = "legalBodyName", source = "legalBody.name")
    RegionNode toNode(Region region);

    @Mapping(target = "name", source = "node")
    @Mapping(target = "validity", source = "node")
    @Mapping(target = "provenance", source = "node")
    @Mapping(target = "legalBody", source = "node")
    Region toRegion(RegionNode node);

    @ProvenanceToProperties
    NeighbourRelation toRelation(Neighbourhood neighbourhood);

    @Mapping(target = "provenance", source = "relation")
    Neighbourhood toNeighbourhood(NeighbourRelation relation, MunicipalityCode one, MunicipalityCode other);

    default String toText(RegionId id) {
        return id.toString();
    }

    default RegionId toRegionId(String text) {
        return RegionId.parse(text);
    }

    default MunicipalityCode toCode(String code) {
        return new MunicipalityCode(code);
    }

    default @Nullable LegalBody toLegalBody(RegionNode node) {
        return node.legalBodyKind() == null
                ? null
                : new LegalBody(LegalBody.Kind.valueOf(node.legalBodyKind()), node.legalBodyName());
    }
}
