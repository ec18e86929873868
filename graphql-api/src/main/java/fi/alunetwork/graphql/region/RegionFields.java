package fi.alunetwork.graphql.region;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.Figure;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.graphql.schema.Arguments;
import fi.alunetwork.graphql.schema.NodeId;
import fi.alunetwork.graphql.schema.ObjectFields;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fields of {@code Municipality}, {@code Figure} and {@code Region}. */
@Configuration(proxyBeanMethods = false)
class RegionFields {

    @Bean
    ObjectFields<MunicipalityOnDate> municipalityType() {
        return ObjectFields.of("Municipality", MunicipalityOnDate.class)
                .id(municipality ->
                        new NodeId("Municipality", municipality.code().value()))
                .name(MunicipalityOnDate::names)
                .object(
                        "validity",
                        Period.class,
                        municipality -> municipality.record().validity())
                .object(
                        "centre",
                        GeoPoint.class,
                        municipality -> municipality.record().centre())
                .scalar("landAreaKm2", municipality -> municipality.record().landAreaKm2())
                .scalar("languageStatus", municipality -> municipality.record().languageStatus())
                .scalar("urbanRural", municipality -> municipality.record().urbanRural())
                .scalar("mainland", municipality -> municipality.record().mainland())
                .object(
                        "provenance",
                        Provenance.class,
                        municipality -> municipality.record().provenance())
                .whole("figures", Figure.class, RegionFields::figuresOf)
                .whole("regions", RegionOnDate.class, RegionFields::regionsOf)
                .whole("neighbours", MunicipalityOnDate.class, MunicipalityOnDate::neighbours)
                .list("workshops", "workshopCount", WorkshopOnDate.class, MunicipalityOnDate::workshops)
                .list("servedBy", "servedByCount", ProvisionOnDate.class, MunicipalityOnDate::servedBy)
                .list("organisations", "organisationCount", OrganisationOnDate.class, MunicipalityOnDate::organisations)
                .list("partnerships", "partnershipCount", PartnershipOnDate.class, MunicipalityOnDate::partnerships);
    }

    @Bean
    ObjectFields<Figure> figureType() {
        return ObjectFields.of("Figure", Figure.class)
                .scalar("indicator", figure -> figure.indicator().id())
                .name(figure -> figure.indicator().name())
                .scalar("unit", figure -> figure.indicator().unit());
    }

    @Bean
    ObjectFields<RegionOnDate> regionType() {
        return ObjectFields.of("Region", RegionOnDate.class)
                .id(region -> new NodeId("Region", region.id().toString()))
                .scalar("kind", region -> region.id().kind())
                .scalar("code", region -> region.id().code())
                .name(RegionOnDate::names)
                .scalar("status", RegionOnDate::status)
                .object("validity", Period.class, region -> region.record().validity())
                .object("legalBody", LegalBody.class, region -> region.record().legalBody())
                .object(
                        "provenance",
                        Provenance.class,
                        region -> region.record().provenance())
                .list("municipalities", "municipalityCount", MunicipalityOnDate.class, RegionOnDate::municipalities)
                .list("workshops", "workshopCount", WorkshopOnDate.class, RegionOnDate::workshops)
                .list("organisations", "organisationCount", OrganisationOnDate.class, RegionOnDate::organisations);
    }

    private static List<Figure> figuresOf(MunicipalityOnDate municipality, Arguments arguments) {
        List<String> indicators = arguments.findNames("indicators");
        return indicators == null
                ? municipality.figures()
                : municipality.figures().stream()
                        .filter(figure ->
                                indicators.contains(figure.indicator().id().value()))
                        .toList();
    }

    private static List<RegionOnDate> regionsOf(MunicipalityOnDate municipality, Arguments arguments) {
        String kind = arguments.findName("kind");
        return kind == null ? municipality.regions() : municipality.regions(RegionKind.valueOf(kind));
    }
}
