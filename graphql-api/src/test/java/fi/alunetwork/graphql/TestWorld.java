package fi.alunetwork.graphql;

import static fi.alunetwork.core.graph.Sketch.SOURCED;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.BusinessId;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.partnership.RelationQuality;
import fi.alunetwork.core.region.LanguageStatus;
import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Neighbourhood;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.region.UrbanRural;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.Trade;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small world of three municipalities and a merged one on a line, two areas and a planned one, three organisations,
 * three workshops, one partnership and one network, in which every field of the schema has a value somewhere.
 */
public final class TestWorld {

    private static final LocalDate COUNTIES = LocalDate.of(2023, 1, 1);
    private static final MunicipalityCode NORTH = new MunicipalityCode("001");
    private static final MunicipalityCode MIDDLE = new MunicipalityCode("002");
    private static final MunicipalityCode SOUTH = new MunicipalityCode("003");
    private static final MunicipalityCode MERGED = new MunicipalityCode("004");
    private static final RegionId COUNTY = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01");
    private static final RegionId REGION = new RegionId(RegionKind.REGION, "01");
    private static final RegionId PLANNED = new RegionId(RegionKind.PLANNED_COUNTY, "P1");
    private static final OrganisationId TOWN = new OrganisationId("town");
    private static final OrganisationId SOCIETY = new OrganisationId("society");
    private static final OrganisationId AUTHORITY = new OrganisationId("authority");

    private TestWorld() {}

    /** All of it over all time, as revision 7. */
    public static WorkshopGraph graph() {
        return graph(7);
    }

    /** All of it over all time, as another revision. */
    public static WorkshopGraph graph(long revision) {
        return new WorkshopGraph(new Revision(revision, Instant.EPOCH, "test world"), contents());
    }

    /** Its records. */
    public static GraphContents contents() {
        return new GraphContents(
                municipalities(),
                regions(),
                memberships(),
                List.of(new Neighbourhood(NORTH, MIDDLE, Neighbourhood.Border.LAND, 12, SOURCED)),
                List.of(
                        new Indicator(
                                IndicatorId.POPULATION,
                                LocalizedName.of("Väkiluku", "Folkmängd"),
                                "persons",
                                Indicator.Measure.COUNT),
                        new Indicator(
                                IndicatorId.UNEMPLOYMENT_RATE,
                                LocalizedName.finnish("Työttömyysaste"),
                                "percent",
                                Indicator.Measure.RATE)),
                figures(),
                organisations(),
                List.of(house(), boat(), old()),
                List.of(partnership()),
                List.of(network()),
                List.of(),
                List.of());
    }

    private static List<Municipality> municipalities() {
        return List.of(
                municipality(NORTH, "Pohjola", "Nordby", 0, Period.ALWAYS, null),
                municipality(MIDDLE, "Keskilä", "Mellanby", 30, Period.ALWAYS, null),
                municipality(SOUTH, "Åby", "Åby", 90, Period.ALWAYS, null),
                municipality(MERGED, "Entinen", "Gamla", 35, new Period(null, LocalDate.of(2021, 1, 1)), MIDDLE));
    }

    private static Municipality municipality(
            MunicipalityCode code,
            String finnish,
            String swedish,
            double km,
            Period validity,
            MunicipalityCode mergedInto) {
        return new Municipality(
                code,
                LocalizedName.of(finnish, swedish),
                validity,
                mergedInto,
                Sketch.km(km),
                100.0 + km,
                LanguageStatus.BILINGUAL_FINNISH_MAJORITY,
                UrbanRural.RURAL,
                true,
                SOURCED);
    }

    private static List<Region> regions() {
        return List.of(
                region(COUNTY, "Hyvinvointialue", Period.since(COUNTIES), Region.Status.IN_FORCE),
                region(REGION, "Maakunta", Period.ALWAYS, Region.Status.IN_FORCE),
                region(
                        PLANNED,
                        "Suunniteltu",
                        Period.since(LocalDate.of(2020, 1, 1)),
                        Region.Status.PLANNED_NEVER_IN_FORCE));
    }

    private static Region region(RegionId id, String name, Period validity, Region.Status status) {
        return new Region(
                id,
                LocalizedName.finnish(name),
                validity,
                status,
                id.equals(COUNTY) ? new LegalBody(LegalBody.Kind.ITSELF, "Alueen elin") : null,
                SOURCED);
    }

    private static List<Membership> memberships() {
        return List.of(
                new Membership(NORTH, COUNTY, Period.since(COUNTIES), SOURCED),
                new Membership(MIDDLE, COUNTY, Period.since(COUNTIES), SOURCED),
                new Membership(NORTH, REGION, Period.ALWAYS, SOURCED),
                new Membership(MIDDLE, REGION, Period.ALWAYS, SOURCED),
                new Membership(SOUTH, REGION, Period.ALWAYS, SOURCED),
                new Membership(SOUTH, PLANNED, Period.since(LocalDate.of(2020, 1, 1)), SOURCED));
    }

    /** Of 2020, when the merged municipality still had its own. */
    private static List<IndicatorValue> figures() {
        LocalDate date = LocalDate.of(2020, 12, 31);
        return List.of(
                new IndicatorValue(IndicatorId.POPULATION, NORTH, date, 1000, SOURCED),
                new IndicatorValue(IndicatorId.POPULATION, MIDDLE, date, 200, SOURCED),
                new IndicatorValue(IndicatorId.POPULATION, MERGED, date, 30, SOURCED),
                new IndicatorValue(IndicatorId.UNEMPLOYMENT_RATE, NORTH, date, 8.5, SOURCED),
                new IndicatorValue(IndicatorId.UNEMPLOYMENT_RATE, MIDDLE, date, 9.5, SOURCED),
                new IndicatorValue(IndicatorId.UNEMPLOYMENT_RATE, MERGED, date, 12.5, SOURCED));
    }

    private static List<Organisation> organisations() {
        return List.of(
                organisation(TOWN, "Kaupunki", LegalForm.MUNICIPALITY, NORTH, List.of(), List.of(), Set.of()),
                organisation(
                        SOCIETY,
                        "Yhdistys",
                        LegalForm.ASSOCIATION,
                        MERGED,
                        List.of(new Owner(TOWN, 0.25)),
                        List.of(),
                        Set.of()),
                organisation(
                        AUTHORITY,
                        "Viranomainen",
                        LegalForm.WELLBEING_SERVICES_COUNTY,
                        MIDDLE,
                        List.of(),
                        List.of(new Succession(TOWN, COUNTIES)),
                        Set.of(COUNTY)));
    }

    private static Organisation organisation(
            OrganisationId id,
            String name,
            LegalForm form,
            MunicipalityCode home,
            List<Owner> owners,
            List<Succession> successions,
            Set<RegionId> actsFor) {
        return new Organisation(
                id,
                LocalizedName.finnish(name),
                form,
                Organisation.Kind.GENERAL,
                id.equals(TOWN) ? new BusinessId("1234567-1") : null,
                home,
                actsFor,
                owners,
                successions,
                Lifespan.ALWAYS,
                SOURCED);
    }

    /** In the north, by the town until 2023 and by the authority since; everything about it is known. */
    private static Workshop house() {
        return new Workshop(
                new WorkshopId("house"),
                LocalizedName.of("Talopaja", "Husverkstaden"),
                List.of(
                        new Operation(TOWN, new Period(null, COUNTIES), SOURCED),
                        new Operation(AUTHORITY, Period.since(COUNTIES), Provenance.ILLUSTRATIVE)),
                List.of(site("house-site", LocalizedName.finnish("Pääpaikka"), NORTH, 1)),
                List.of(
                        provision("house-1", Service.YOUTH_WORKSHOP, new TargetGroup(16, 28), 12, NORTH, MERGED),
                        provision("house-2", Service.REHABILITATIVE_WORK_ACTIVITY, null, null, NORTH)),
                Set.of(Trade.WOOD, Trade.METAL),
                3.5,
                40,
                new Lifespan(Period.since(LocalDate.of(2010, 1, 1)), null),
                SOURCED);
    }

    /** In the south, by the society; only its name is known, and that only in Swedish. Invented. */
    private static Workshop boat() {
        return new Workshop(
                new WorkshopId("boat"),
                new LocalizedName(Map.of(Language.SV, "Båtverkstaden")),
                List.of(new Operation(SOCIETY, Period.ALWAYS, SOURCED)),
                List.of(site("boat-site", null, SOUTH, 90)),
                List.of(provision("boat-1", Service.YOUTH_WORKSHOP, TargetGroup.EVERYONE, null, SOUTH)),
                Set.of(),
                null,
                null,
                new Lifespan(Period.ALWAYS, LocalDate.of(2016, 12, 31)),
                Provenance.ILLUSTRATIVE);
    }

    /** In the middle, closed in 2020. */
    private static Workshop old() {
        return new Workshop(
                new WorkshopId("old"),
                LocalizedName.finnish("Vanha paja"),
                List.of(),
                List.of(site("old-site", null, MERGED, 35)),
                List.of(),
                Set.of(),
                null,
                null,
                Lifespan.of(new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2020, 7, 1))),
                SOURCED);
    }

    private static Site site(String id, LocalizedName name, MunicipalityCode municipality, double km) {
        GeoPoint point = Sketch.km(km);
        return new Site(new SiteId(id), name, municipality, point, Site.Accuracy.PLACE, Period.ALWAYS, SOURCED);
    }

    private static Provision provision(
            String id, Service service, TargetGroup group, Integer places, MunicipalityCode... served) {
        return new Provision(
                new ProvisionId(id),
                service,
                Provision.Role.PRODUCER,
                group,
                Set.of(Language.FI),
                places,
                Provision.Basis.CONTRACT,
                Provision.DeliveryMode.ON_SITE,
                Set.of(served),
                places == null ? null : LocalDate.of(2027, 12, 31),
                Lifespan.ALWAYS,
                SOURCED);
    }

    private static Partnership partnership() {
        return new Partnership(
                new PartnershipId("tie"),
                LocalizedName.finnish("Sopimus"),
                CooperationModel.HORIZONTAL_COOPERATION,
                List.of(
                        new Party(AUTHORITY, Party.Role.CONTRACTING_ENTITY, Party.Unit.ADULT_SOCIAL_WORK),
                        new Party(TOWN, Party.Role.CONTRACTING_ENTITY, null),
                        new Party(null, Party.Role.MEMBER, null)),
                Set.of(Service.YOUTH_WORKSHOP),
                Set.of(NORTH),
                new RelationQuality(3, null, 4),
                Lifespan.ALWAYS,
                SOURCED);
    }

    private static RegionalNetwork network() {
        return new RegionalNetwork(
                new NetworkId("alu"),
                LocalizedName.finnish("Alueverkosto"),
                RegionalNetwork.Kind.ALU,
                Set.of(COUNTY),
                Set.of(SOUTH),
                List.of(new NetworkMember(new WorkshopId("house"), Period.ALWAYS, SOURCED)),
                SOCIETY,
                Lifespan.ALWAYS,
                SOURCED);
    }
}
