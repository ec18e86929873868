package fi.alunetwork.core.graph;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
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
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An ideal world for tests, whose answers are hand arithmetic: municipalities stand on one meridian, so that the
 * distance between two is the difference of their kilometres, and residents can be powers of two, so that a sum tells
 * which municipalities are in it. Everything is sourced and open unless a line says otherwise.
 */
public final class Sketch {

    /** The source of what a sketch states. */
    public static final Provenance SOURCED = Provenance.sourced("test");

    private static final double KM_PER_DEGREE = Math.PI / 180 * GeoPoint.EARTH_RADIUS_KM;
    private static final LocalDate COUNTED = LocalDate.of(2023, 12, 31);

    private final Map<String, Municipality> municipalities = new LinkedHashMap<>();
    private final List<IndicatorValue> residents = new ArrayList<>();
    private final Map<RegionId, Region> regions = new LinkedHashMap<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Completeness> completeness = new ArrayList<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, Workshop> workshops = new LinkedHashMap<>();
    private final List<Partnership> partnerships = new ArrayList<>();
    private final List<RegionalNetwork> networks = new ArrayList<>();
    private final List<DemandPoint> demandPoints = new ArrayList<>();

    /** A point so many kilometres north on the meridian. */
    public static GeoPoint km(double north) {
        return new GeoPoint(60 + north / KM_PER_DEGREE, 25);
    }

    /** A mainland municipality with its centre and residents. */
    public Sketch municipality(String code, double kmNorth, int people) {
        municipality(new Municipality(
                new MunicipalityCode(code),
                LocalizedName.finnish("Kunta " + code),
                Period.ALWAYS,
                null,
                km(kmNorth),
                null,
                null,
                null,
                true,
                SOURCED));
        residents.add(new IndicatorValue(IndicatorId.POPULATION, new MunicipalityCode(code), COUNTED, people, SOURCED));
        return this;
    }

    /** A municipality without residents' figures. */
    public Sketch municipality(Municipality municipality) {
        municipalities.put(municipality.code().value(), municipality);
        return this;
    }

    /** A wellbeing services county of these municipalities; said again, it gets more of them. */
    public Sketch county(String code, String... members) {
        return area(new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, code), members);
    }

    /** An area of these municipalities, at all times. */
    public Sketch area(RegionId id, String... members) {
        return area(id, Period.ALWAYS, members);
    }

    /** An area of these municipalities for a time. */
    public Sketch area(RegionId id, Period period, String... members) {
        regions.putIfAbsent(
                id,
                new Region(
                        id, LocalizedName.finnish("Alue " + id.code()), period, Region.Status.IN_FORCE, null, SOURCED));
        for (String member : members) {
            memberships.add(new Membership(new MunicipalityCode(member), id, period, SOURCED));
        }
        return this;
    }

    /** The register is whole for all services in the county, as this source states. */
    public Sketch registerWhole(String county, Provenance statedBy) {
        completeness.add(new Completeness(
                new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, county), null, Period.ALWAYS, statedBy));
        return this;
    }

    /** A body without areas of its own. */
    public Sketch organisation(String id, LegalForm form, String home) {
        return organisation(id, form, home, Set.of());
    }

    /** A body that acts for areas. */
    public Sketch organisation(String id, LegalForm form, String home, Set<RegionId> actsFor) {
        organisations.put(
                id,
                new Organisation(
                        new OrganisationId(id),
                        LocalizedName.finnish("Järjestö " + id),
                        form,
                        Organisation.Kind.GENERAL,
                        null,
                        new MunicipalityCode(home),
                        actsFor,
                        List.of(),
                        List.of(),
                        Lifespan.ALWAYS,
                        SOURCED));
        return this;
    }

    /** A body as drawn elsewhere. */
    public Sketch organisation(Organisation organisation) {
        organisations.put(organisation.id().value(), organisation);
        return this;
    }

    /** A workshop that stands at the centre of a municipality. */
    public Sketch workshop(String id, String operator, String municipality) {
        Municipality home = municipalities.get(municipality);
        return workshop(new Workshop(
                new WorkshopId(id),
                LocalizedName.finnish("Paja " + id),
                List.of(new Operation(new OrganisationId(operator), Period.ALWAYS, SOURCED)),
                List.of(new Site(
                        new SiteId(id + "-site"),
                        null,
                        home.code(),
                        home.centre(),
                        Site.Accuracy.PLACE,
                        Period.ALWAYS,
                        SOURCED)),
                List.of(),
                Set.of(),
                null,
                null,
                Lifespan.ALWAYS,
                SOURCED));
    }

    /** A workshop as drawn elsewhere. */
    public Sketch workshop(Workshop workshop) {
        workshops.put(workshop.id().value(), workshop);
        return this;
    }

    /** A provision of a workshop, declared to serve these municipalities. */
    public Sketch provision(String workshop, Service service, String... serves) {
        return provision(workshop, service, p -> p, serves);
    }

    /** A provision that differs from the plain one. */
    public Sketch provision(String workshop, Service service, UnaryOperator<Provision> change, String... serves) {
        Workshop of = workshops.get(workshop);
        Provision plain = new Provision(
                new ProvisionId(workshop + "-" + (of.provisions().size() + 1)),
                service,
                Provision.Role.PRODUCER,
                TargetGroup.EVERYONE,
                Set.of(Language.FI),
                null,
                Provision.Basis.NOT_KNOWN,
                Provision.DeliveryMode.ON_SITE,
                Set.copyOf(Arrays.stream(serves).map(MunicipalityCode::new).toList()),
                null,
                Lifespan.ALWAYS,
                SOURCED);
        List<Provision> provisions = new ArrayList<>(of.provisions());
        provisions.add(change.apply(plain));
        return workshop(new Workshop(
                of.id(),
                of.name(),
                of.operations(),
                of.sites(),
                provisions,
                of.trades(),
                of.staffYears(),
                of.participantsPerYear(),
                of.lifespan(),
                of.provenance()));
    }

    /** A partnership of members. */
    public Sketch partnership(String id, CooperationModel model, String... parties) {
        partnerships.add(new Partnership(
                new PartnershipId(id),
                LocalizedName.finnish("Kumppanuus " + id),
                model,
                Arrays.stream(parties)
                        .map(party -> new Party(new OrganisationId(party), Party.Role.MEMBER, null))
                        .toList(),
                Set.of(),
                Set.of(),
                null,
                Lifespan.ALWAYS,
                SOURCED));
        return this;
    }

    /** A partnership as drawn elsewhere. */
    public Sketch partnership(Partnership partnership) {
        partnerships.add(partnership);
        return this;
    }

    /** A network as drawn elsewhere. */
    public Sketch network(RegionalNetwork network) {
        networks.add(network);
        return this;
    }

    /** One of several places of a municipality. */
    public Sketch demandPoint(String municipality, double kmNorth, double share) {
        demandPoints.add(new DemandPoint(
                new MunicipalityCode(municipality),
                LocalizedName.finnish("Taajama " + kmNorth),
                km(kmNorth),
                share,
                SOURCED));
        return this;
    }

    /** All that was drawn. */
    public GraphContents contents() {
        return new GraphContents(
                List.copyOf(municipalities.values()),
                List.copyOf(regions.values()),
                memberships,
                List.of(),
                List.of(
                        new Indicator(
                                IndicatorId.POPULATION,
                                LocalizedName.finnish("Väkiluku"),
                                "persons",
                                Indicator.Measure.COUNT),
                        new Indicator(
                                IndicatorId.UNEMPLOYMENT_RATE,
                                LocalizedName.finnish("Työttömyysaste"),
                                "percent",
                                Indicator.Measure.RATE)),
                residents,
                List.copyOf(organisations.values()),
                List.copyOf(workshops.values()),
                partnerships,
                networks,
                completeness,
                demandPoints);
    }

    /** The graph over all time. */
    public WorkshopGraph graph() {
        return new WorkshopGraph(new Revision(1, Instant.EPOCH, "sketch"), contents());
    }

    /** The picture of a day. */
    public DatedGraph on(String day) {
        return graph().asOf(LocalDate.parse(day));
    }
}
