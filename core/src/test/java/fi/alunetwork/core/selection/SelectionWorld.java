package fi.alunetwork.core.selection;

import static fi.alunetwork.core.graph.Sketch.SOURCED;
import static fi.alunetwork.core.graph.Sketch.km;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.LanguageStatus;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.Neighbourhood;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.region.UrbanRural;
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
import java.util.Set;

/**
 * Three municipalities at 0, 30 and 90 km, the first two in a county and the last in a region; one workshop in each,
 * which differ in everything that can be asked for.
 */
final class SelectionWorld {

    static final RegionId COUNTY = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01");
    static final RegionId REGION = new RegionId(RegionKind.REGION, "02");

    private SelectionWorld() {}

    static DatedGraph today() {
        GraphContents drawn = sketch().contents();
        Neighbourhood border = new Neighbourhood(code("001"), code("002"), Neighbourhood.Border.LAND, 5, SOURCED);
        GraphContents contents = new GraphContents(
                drawn.municipalities(),
                drawn.regions(),
                drawn.memberships(),
                List.of(border),
                drawn.indicators(),
                drawn.indicatorValues(),
                drawn.organisations(),
                drawn.workshops(),
                drawn.partnerships(),
                drawn.networks(),
                drawn.completeness(),
                drawn.demandPoints());
        return new WorkshopGraph(new Revision(1, Instant.EPOCH, "test"), contents).asOf(LocalDate.of(2025, 1, 1));
    }

    private static Sketch sketch() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 30, 2)
                .municipality(southern())
                .county("01", "001", "002")
                .area(REGION, "003")
                .organisation("town", LegalForm.MUNICIPALITY, "001", Set.of(COUNTY))
                .organisation("firm", LegalForm.LIMITED_COMPANY, "002")
                .organisation("society", LegalForm.ASSOCIATION, "003")
                .organisation("idle", LegalForm.ASSOCIATION, "001")
                .workshop("a", "town", "001")
                .provision("a", Service.YOUTH_WORKSHOP, ProvisionSketch.forGroup(new TargetGroup(16, 28)), "001", "002")
                .provision("a", Service.WORK_TRIAL, SelectionWorld::hostedInSwedish, "003")
                .workshop("b", "firm", "002")
                .provision("b", Service.YOUTH_WORKSHOP, ProvisionSketch.by(Provision.DeliveryMode.REMOTE), "002")
                .workshop(woodInTheSouth())
                .partnership("umbrella", CooperationModel.UMBRELLA, "town", "society")
                .partnership("forum", CooperationModel.FORUM, "town", "firm", "society")
                .network(network());
    }

    static MunicipalityCode code(String value) {
        return new MunicipalityCode(value);
    }

    private static Municipality southern() {
        return new Municipality(
                code("003"),
                LocalizedName.of("Etelä", "Söder"),
                Period.ALWAYS,
                null,
                km(90),
                50.0,
                LanguageStatus.SWEDISH,
                UrbanRural.RURAL,
                false,
                SOURCED);
    }

    private static Provision hostedInSwedish(Provision plain) {
        return new Provision(
                new ProvisionId("trial"),
                plain.service(),
                Provision.Role.HOST,
                null,
                Set.of(Language.SV),
                null,
                Provision.Basis.HORIZONTAL,
                plain.deliveryMode(),
                plain.served(),
                null,
                plain.lifespan(),
                plain.provenance());
    }

    private static Workshop woodInTheSouth() {
        return new Workshop(
                new WorkshopId("c"),
                LocalizedName.of("Veistämö", "Snickeriet"),
                List.of(new Operation(new OrganisationId("society"), Period.ALWAYS, SOURCED)),
                List.of(new Site(
                        new SiteId("c-site"), null, code("003"), km(90), Site.Accuracy.PLACE, Period.ALWAYS, SOURCED)),
                List.of(),
                Set.of(Trade.WOOD),
                2.0,
                10,
                new Lifespan(Period.ALWAYS, LocalDate.of(2016, 1, 1)),
                Provenance.ILLUSTRATIVE);
    }

    private static RegionalNetwork network() {
        return new RegionalNetwork(
                new NetworkId("alu"),
                LocalizedName.finnish("Alueverkosto"),
                RegionalNetwork.Kind.ALU,
                Set.of(COUNTY),
                Set.of(),
                List.of(new NetworkMember(new WorkshopId("a"), Period.ALWAYS, SOURCED)),
                new OrganisationId("town"),
                Lifespan.ALWAYS,
                SOURCED);
    }
}
