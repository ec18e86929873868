package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.dataset.DatasetDescription.Licence;
import fi.alunetwork.core.dataset.DatasetDescription.Source;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.graph.GraphContents;
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
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A complete small world in the order of its keys: every kind of record, once with everything told and once with
 * everything left out that may be. Two municipalities go on, a third was merged into the second.
 */
public final class SmallWorld {

    static final Provenance SOURCED = Provenance.sourced("statistics");
    static final Provenance INVENTED = Provenance.ILLUSTRATIVE;
    static final Provenance INVENTED_WITH_A_WORD =
            new Provenance(Provenance.Kind.ILLUSTRATIVE, "drawn by the generator");

    static final MunicipalityCode ALAJARVI = new MunicipalityCode("005");
    static final MunicipalityCode KUOPIO = new MunicipalityCode("297");
    static final MunicipalityCode MAANINKA = new MunicipalityCode("476");
    static final RegionId SOUTH_OSTROBOTHNIA = new RegionId(RegionKind.REGION, "14");
    static final RegionId COUNTY = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "05");
    static final RegionId NORTH_SAVO = new RegionId(RegionKind.REGION, "11");
    static final OrganisationId COUNTY_BODY = new OrganisationId("county");
    static final OrganisationId COMPANY = new OrganisationId("company");
    static final OrganisationId OLD_AUTHORITY = new OrganisationId("old-authority");
    static final WorkshopId BARE = new WorkshopId("bare");
    static final WorkshopId FULL = new WorkshopId("full");

    private SmallWorld() {}

    /** The records with their description. */
    public static Dataset dataset() {
        return new Dataset(description(), contents());
    }

    static DatasetDescription description() {
        return new DatasetDescription(
                "small-world",
                "Pieni maailma",
                "A small world, with \"quotes\" and ä, ö, š.",
                "1.0.0",
                List.of(
                        new Source("seed", "A document without an address", null, null),
                        new Source("statistics", "Statistics Finland", "https://stat.fi", "CC-BY-4.0")),
                List.of(
                        new Licence("CC-BY-4.0", "Attribution", "https://creativecommons.org/licenses/by/4.0/"),
                        new Licence("other", "Another", null)));
    }

    /** The records. */
    public static GraphContents contents() {
        return new GraphContents(
                municipalities(),
                regions(),
                memberships(),
                List.of(
                        new Neighbourhood(ALAJARVI, KUOPIO, Neighbourhood.Border.SEA, 0, INVENTED),
                        new Neighbourhood(KUOPIO, MAANINKA, Neighbourhood.Border.LAND, 12.5, SOURCED)),
                indicators(),
                indicatorValues(),
                organisations(),
                SmallWorkshops.all(),
                partnerships(),
                networks(),
                completeness(),
                demandPoints());
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Period until(String day) {
        return new Period(null, day(day));
    }

    static Period between(String first, String end) {
        return new Period(day(first), day(end));
    }

    static Period since(String first) {
        return Period.since(day(first));
    }

    private static List<Municipality> municipalities() {
        return List.of(
                new Municipality(
                        ALAJARVI,
                        LocalizedName.finnish("Alajärvi"),
                        Period.ALWAYS,
                        null,
                        new GeoPoint(62.9996, 23.823),
                        1008.85,
                        LanguageStatus.FINNISH,
                        UrbanRural.SEMI_URBAN,
                        true,
                        SOURCED),
                new Municipality(
                        KUOPIO,
                        new LocalizedName(Map.of(
                                Language.FI,
                                "Kuopio",
                                Language.SV,
                                "Kuopio",
                                Language.EN,
                                "Kuopio",
                                Language.SE,
                                "Guohpejávri, \"kaupunki\"")),
                        Period.ALWAYS,
                        null,
                        new GeoPoint(62.8924, 27.677),
                        3241.0,
                        LanguageStatus.BILINGUAL_SWEDISH_MAJORITY,
                        UrbanRural.URBAN,
                        false,
                        INVENTED_WITH_A_WORD),
                merged());
    }

    private static Municipality merged() {
        return new Municipality(
                MAANINKA,
                LocalizedName.finnish("Maaninka"),
                until("2015-01-01"),
                KUOPIO,
                null,
                null,
                null,
                null,
                true,
                SOURCED);
    }

    private static List<Region> regions() {
        return List.of(
                new Region(
                        NORTH_SAVO,
                        LocalizedName.of("Pohjois-Savo", "Norra Savolax"),
                        Period.ALWAYS,
                        Region.Status.IN_FORCE,
                        null,
                        SOURCED),
                new Region(
                        SOUTH_OSTROBOTHNIA,
                        LocalizedName.of("Etelä-Pohjanmaa", "Södra Österbotten"),
                        since("2011-01-01"),
                        Region.Status.IN_FORCE,
                        new LegalBody(LegalBody.Kind.JOINT_AUTHORITY, null),
                        SOURCED),
                new Region(
                        COUNTY,
                        LocalizedName.finnish("Hyvinvointialue"),
                        since("2023-01-01"),
                        Region.Status.IN_FORCE,
                        new LegalBody(LegalBody.Kind.ITSELF, "Esimerkin hyvinvointialue"),
                        INVENTED));
    }

    private static List<Membership> memberships() {
        return List.of(
                new Membership(ALAJARVI, SOUTH_OSTROBOTHNIA, Period.ALWAYS, SOURCED),
                new Membership(ALAJARVI, COUNTY, since("2023-01-01"), INVENTED),
                new Membership(KUOPIO, NORTH_SAVO, until("2016-01-01"), SOURCED),
                new Membership(KUOPIO, NORTH_SAVO, since("2020-01-01"), SOURCED),
                new Membership(KUOPIO, SOUTH_OSTROBOTHNIA, between("2016-01-01", "2020-01-01"), INVENTED));
    }

    private static List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        IndicatorId.POPULATION, LocalizedName.finnish("Väestö"), "persons", Indicator.Measure.COUNT),
                new Indicator(
                        IndicatorId.UNEMPLOYMENT_RATE,
                        LocalizedName.of("Työttömyysaste", "Arbetslöshetsgrad"),
                        "percent",
                        Indicator.Measure.RATE));
    }

    private static List<IndicatorValue> indicatorValues() {
        return List.of(
                new IndicatorValue(IndicatorId.POPULATION, ALAJARVI, day("2023-12-31"), 9113, SOURCED),
                new IndicatorValue(IndicatorId.POPULATION, ALAJARVI, day("2024-12-31"), 9083, SOURCED),
                new IndicatorValue(IndicatorId.POPULATION, MAANINKA, day("2014-12-31"), 0, INVENTED),
                new IndicatorValue(IndicatorId.UNEMPLOYMENT_RATE, KUOPIO, day("2024-12-31"), 0.1 + 0.2, SOURCED));
    }

    private static List<Organisation> organisations() {
        return List.of(
                new Organisation(
                        COMPANY,
                        LocalizedName.of("Esimerkkipaja Oy", "Exempelverkstaden Ab"),
                        LegalForm.LIMITED_COMPANY,
                        Organisation.Kind.EDUCATION_PROVIDER,
                        new BusinessId("1572860-0"),
                        KUOPIO,
                        Set.of(),
                        List.of(new Owner(OLD_AUTHORITY, 0.25), new Owner(COUNTY_BODY, null)),
                        List.of(),
                        new Lifespan(since("2001-05-01"), day("2024-06-30")),
                        SOURCED),
                new Organisation(
                        COUNTY_BODY,
                        LocalizedName.finnish("Esimerkin hyvinvointialue"),
                        LegalForm.WELLBEING_SERVICES_COUNTY,
                        Organisation.Kind.GENERAL,
                        null,
                        null,
                        Set.of(COUNTY, SOUTH_OSTROBOTHNIA),
                        List.of(),
                        List.of(),
                        Lifespan.of(since("2023-01-01")),
                        INVENTED),
                oldAuthority());
    }

    private static Organisation oldAuthority() {
        return new Organisation(
                OLD_AUTHORITY,
                LocalizedName.finnish("Esimerkin kuntayhtymä"),
                LegalForm.JOINT_MUNICIPAL_AUTHORITY,
                Organisation.Kind.GENERAL,
                null,
                ALAJARVI,
                Set.of(),
                List.of(),
                List.of(new Succession(COMPANY, day("2022-06-01")), new Succession(COUNTY_BODY, day("2023-01-01"))),
                Lifespan.of(until("2023-01-01")),
                INVENTED_WITH_A_WORD);
    }

    private static List<Partnership> partnerships() {
        return List.of(
                new Partnership(
                        new PartnershipId("bare-partnership"),
                        LocalizedName.finnish("Foorumi"),
                        CooperationModel.FORUM,
                        List.of(new Party(null, Party.Role.MEMBER, null)),
                        Set.of(),
                        Set.of(),
                        null,
                        Lifespan.ALWAYS,
                        INVENTED),
                new Partnership(
                        new PartnershipId("full-partnership"),
                        LocalizedName.of("Yhteistyö", "Samarbete"),
                        CooperationModel.HORIZONTAL_COOPERATION,
                        List.of(
                                new Party(OLD_AUTHORITY, Party.Role.CONTRACTING_ENTITY, null),
                                new Party(COMPANY, Party.Role.PRODUCER, Party.Unit.YOUTH_WORK),
                                new Party(OLD_AUTHORITY, Party.Role.BUYER, Party.Unit.ADULT_SOCIAL_WORK)),
                        Set.of(Service.WORK_TRIAL, Service.YOUTH_WORKSHOP),
                        Set.of(ALAJARVI),
                        new RelationQuality(4, null, 1),
                        Lifespan.of(between("2020-01-01", "2021-01-01")),
                        SOURCED));
    }

    private static List<RegionalNetwork> networks() {
        return List.of(
                new RegionalNetwork(
                        new NetworkId("alu-full"),
                        LocalizedName.finnish("Verkosto"),
                        RegionalNetwork.Kind.ALU,
                        Set.of(SOUTH_OSTROBOTHNIA, NORTH_SAVO),
                        Set.of(KUOPIO),
                        List.of(
                                new NetworkMember(BARE, until("2010-01-01"), SOURCED),
                                new NetworkMember(BARE, since("2012-01-01"), SOURCED),
                                new NetworkMember(FULL, Period.ALWAYS, INVENTED)),
                        COMPANY,
                        new Lifespan(Period.ALWAYS, day("2020-12-31")),
                        SOURCED),
                new RegionalNetwork(
                        new NetworkId("ula-bare"),
                        new LocalizedName(Map.of(Language.SV, "Nätverket")),
                        RegionalNetwork.Kind.ULA,
                        Set.of(),
                        Set.of(),
                        List.of(),
                        null,
                        Lifespan.ALWAYS,
                        INVENTED));
    }

    private static List<Completeness> completeness() {
        return List.of(
                new Completeness(NORTH_SAVO, null, Period.ALWAYS, INVENTED),
                new Completeness(NORTH_SAVO, Service.YOUTH_WORKSHOP, since("2024-01-01"), SOURCED));
    }

    private static List<DemandPoint> demandPoints() {
        return List.of(
                new DemandPoint(
                        KUOPIO, LocalizedName.finnish("Kuopio"), new GeoPoint(62.8924, 27.677), 2.0 / 3, INVENTED),
                new DemandPoint(
                        KUOPIO, LocalizedName.finnish("Maaninka"), new GeoPoint(63.156, 27.31), 1.0 / 3, INVENTED));
    }
}
