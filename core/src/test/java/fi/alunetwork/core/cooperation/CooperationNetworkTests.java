package fi.alunetwork.core.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.graph.AnswerHeader;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.PartnershipSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.tie.TieGraph;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CooperationNetworkTests {

    private static final String DAY = "2024-05-01";
    private static final CooperationScope ALL = CooperationScope.ORGANISATIONS;

    /** A town that buys, three producers with a workshop each, and an association with neither workshop nor partner. */
    private static Sketch town() {
        return new Sketch()
                .municipality("001", 0, 1_000)
                .municipality("002", 30, 1_000)
                .county("1", "001")
                .organisation("town", LegalForm.MUNICIPALITY, "001")
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .organisation("b", LegalForm.FOUNDATION, "001")
                .organisation("c", LegalForm.ASSOCIATION, "002")
                .organisation("idle", LegalForm.ASSOCIATION, "001")
                .workshop("wa", "a", "001")
                .workshop("wb", "b", "001")
                .workshop("wc", "c", "002");
    }

    private static PartnershipSketch voucher() {
        return PartnershipSketch.of(
                "voucher", CooperationModel.SERVICE_VOUCHER, "town:ORGANISER a:PRODUCER b:PRODUCER c:PRODUCER");
    }

    private static CooperationNetwork network(Sketch world, CooperationScope scope) {
        return CooperationNetwork.of(world.on(DAY), scope);
    }

    private static CooperationScope narrowed(@Nullable Service service, Party.@Nullable Role role) {
        return new CooperationScope(
                ActorKind.ORGANISATION,
                Projection.STAR,
                null,
                service == null ? null : Set.of(service),
                role == null ? null : Set.of(role),
                null,
                null,
                false,
                null,
                false);
    }

    private static List<String> ties(CooperationNetwork network) {
        return network.listTies().stream().map(Tie::id).toList();
    }

    private static List<String> actors(CooperationNetwork network) {
        return network.actors().stream().map(Actor::id).toList();
    }

    @Test
    void actorsAreThoseWhoRunAWorkshopOrTakePartInAPartnership() {
        Sketch world = town().partnership(voucher().drawn());

        assertThat(actors(network(world, ALL))).containsExactly("a", "b", "c", "town");
        assertThat(actors(network(world, ALL.of(ActorKind.WORKSHOP)))).containsExactly("wa", "wb", "wc");
    }

    @Test
    void aVoucherIsAStarAroundItsOrganiser() {
        Sketch world = town().partnership(voucher().drawn());

        assertThat(ties(network(world, ALL))).containsExactly("a town", "b town", "c town");
        assertThat(ties(network(world, ALL.by(Projection.CLIQUE))))
                .containsExactly("a b", "a c", "a town", "b c", "b town", "c town");
    }

    @Test
    void anUmbrellaTurnsOnItsLeadBeforeItsBuyer() {
        Sketch world = town().partnership(
                        PartnershipSketch.of("u", CooperationModel.UMBRELLA, "town:BUYER a:LEAD b:MEMBER c:MEMBER")
                                .drawn());

        assertThat(ties(network(world, ALL))).containsExactly("a b", "a c", "a town");
    }

    @Test
    void equalsWithoutALeadAreAllTiedToEachOtherAndTheAnswerSaysSo() {
        CooperationNetwork network = network(town().partnership("forum", CooperationModel.FORUM, "a", "b", "c"), ALL);

        assertThat(ties(network)).containsExactly("a b", "a c", "b c");
        assertThat(network.tally().withoutHub()).isEqualTo(1);
    }

    @Test
    void aTieTellsEveryPartnershipThatItComesFrom() {
        CooperationNetwork network = network(
                town().partnership(voucher().drawn())
                        .partnership(PartnershipSketch.of("grant", CooperationModel.GRANT, "town:FUNDER a:RECIPIENT")
                                .illustrative()
                                .drawn()),
                ALL);
        Tie tie = network.tie(3, 0).orElseThrow();

        assertThat(tie.models()).containsExactly(CooperationModel.SERVICE_VOUCHER, CooperationModel.GRANT);
        assertThat(tie.partnerships()).hasSize(2);
        assertThat(tie.isIllustrative()).isFalse();
        assertThat(network.tie(0, 1)).isEmpty();
        TieGraph graph = network.ties();
        assertThat(graph.kinds(graph.position(0, 3)))
                .isEqualTo((1 << CooperationNetwork.kindOf(CooperationModel.SERVICE_VOUCHER))
                        | (1 << CooperationNetwork.kindOf(CooperationModel.GRANT)));
    }

    @Test
    void moneyAndOrdersLeadFromTheBuyerToTheProducer() {
        TieGraph graph = network(town().partnership(voucher().drawn()), ALL).ties();

        assertThat(graph.leads(graph.position(3, 0))).isTrue();
        assertThat(graph.leads(graph.position(0, 3))).isFalse();
    }

    @Test
    void onlyPartnershipsThatHoldOnTheDayTie() {
        Sketch world = town().partnership(voucher()
                .during(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1))
                .drawn());

        assertThat(ties(CooperationNetwork.of(world.on("2024-04-30"), ALL))).isEmpty();
        assertThat(ties(CooperationNetwork.of(world.on("2024-05-01"), ALL))).hasSize(3);
        assertThat(ties(CooperationNetwork.of(world.on("2024-05-31"), ALL))).hasSize(3);
        assertThat(ties(CooperationNetwork.of(world.on("2024-06-01"), ALL))).isEmpty();
    }

    @Test
    void aPartnershipThatWasSeenInAnotherYearIsNotKnownUntilItIsAssumed() {
        Sketch world =
                town().partnership(voucher().lastSeen(LocalDate.of(2022, 3, 1)).drawn());
        CooperationNetwork careful = network(world, ALL);
        CooperationNetwork assuming = network(world, ALL.assumingOpen());

        assertThat(ties(careful)).isEmpty();
        assertThat(careful.header().notKnown().ratio()).isEqualTo(1.0);
        assertThat(ties(assuming)).hasSize(3);
        assertThat(assuming.header().notKnown().ratio()).isEqualTo(1.0);
    }

    @Test
    void partiesThatNobodyNamesAreToldAndTieNobody() {
        CooperationNetwork network = network(
                town().partnership(PartnershipSketch.of("p", CooperationModel.FORUM, "a:MEMBER ?:MEMBER ?:MEMBER")
                        .drawn()),
                ALL);

        assertThat(ties(network)).isEmpty();
        assertThat(network.tally().unnamedParties()).isEqualTo(2);
        assertThat(network.header().notes().toString()).contains("joita mikään lähde ei nimeä: 2");
    }

    @Test
    void modelsServicesAndRolesNarrowWhatCounts() {
        Sketch world = town().partnership(
                        voucher().about(Service.REHABILITATIVE_WORK_ACTIVITY).drawn())
                .partnership("forum", CooperationModel.FORUM, "a", "b");

        assertThat(ties(network(world, ALL.ofModels(Set.of(CooperationModel.FORUM)))))
                .containsExactly("a b");
        assertThat(ties(network(world, narrowed(Service.REHABILITATIVE_WORK_ACTIVITY, null))))
                .hasSize(3);
        assertThat(ties(network(world, narrowed(Service.YOUTH_WORKSHOP, null)))).isEmpty();
        assertThat(ties(network(world, narrowed(null, Party.Role.PRODUCER)))).containsExactly("a b", "a c", "b c");
    }

    @Test
    void anAreaHasTheActorsAtHomeInItOrWithAWorkshopThere() {
        RegionId county = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "1");
        CooperationNetwork network = network(town().partnership(voucher().drawn()), ALL.in(county));

        assertThat(actors(network)).containsExactly("a", "b", "town");
        assertThat(ties(network)).containsExactly("a town", "b town");
    }

    @Test
    void anAluNetworkHasTheOperatorsOfItsMembersAndMembershipIsALayerOfItsOwn() {
        Sketch world = town().partnership(voucher().drawn()).network(alu("n", "c", "wa", "wb"));
        CooperationScope scope = ALL.in(new NetworkId("n"));

        CooperationNetwork partners = network(world, scope);
        assertThat(actors(partners)).containsExactly("a", "b", "c");
        assertThat(ties(partners)).isEmpty();

        CooperationNetwork members = network(world, scope.withSharedMembership());
        assertThat(ties(members)).containsExactly("a b");
        assertThat(members.listTies().get(0).partnerships()).isEmpty();
        assertThat(members.listTies().get(0).sharedNetworks()).hasSize(1);
        assertThat(members.ties().kinds(0)).isEqualTo(1 << CooperationNetwork.SHARED_MEMBERSHIP);
        assertThat(ties(network(world, scope.withSharedMembership().of(ActorKind.WORKSHOP))))
                .containsExactly("wa wb");
    }

    private static RegionalNetwork alu(String id, String coordinator, String... members) {
        return new RegionalNetwork(
                new NetworkId(id),
                LocalizedName.finnish("Verkosto " + id),
                RegionalNetwork.Kind.ALU,
                Set.of(),
                Set.of(),
                Stream.of(members)
                        .map(member -> new NetworkMember(new WorkshopId(member), Period.ALWAYS, Sketch.SOURCED))
                        .toList(),
                new OrganisationId(coordinator),
                Lifespan.ALWAYS,
                Sketch.SOURCED);
    }

    @Test
    void ofSomeActorsOnlyTheAgreementsThatConcernThemAreTold() {
        Sketch world = town().organisation("d", LegalForm.ASSOCIATION, "002")
                .partnership(PartnershipSketch.of("far", CooperationModel.FORUM, "c:MEMBER d:MEMBER ?:MEMBER")
                        .drawn())
                .partnership(voucher().drawn());
        RegionId county = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "1");

        assertThat(network(world, ALL).tally()).isEqualTo(new CooperationNetwork.Tally(2, 0, 1, 0, 0));
        assertThat(network(world, ALL.in(county)).tally())
                .as("c is a party of the voucher and at home elsewhere")
                .isEqualTo(new CooperationNetwork.Tally(1, 0, 0, 1, 0));
    }

    @Test
    void amongWorkshopsAPartyStandsForTheWorkshopsThatItRuns() {
        CooperationScope workshops = ALL.of(ActorKind.WORKSHOP);
        Sketch world = town().workshop("wa2", "a", "002").partnership("p", CooperationModel.JOINT_MODEL, "a", "b");

        assertThat(ties(network(world, workshops))).containsExactly("wa wb", "wa2 wb");
        assertThat(network(town().partnership(voucher().drawn()), workshops)
                        .tally()
                        .absentParties())
                .as("the town runs no workshop")
                .isEqualTo(1);
    }

    @Test
    void inventedPartnershipsCanBeLeftOutAndAreToldOtherwise() {
        Sketch world = town().partnership(voucher().illustrative().drawn());

        assertThat(ties(network(world, ALL.from(Provenance.Kind.SOURCED)))).isEmpty();
        AnswerHeader header = network(world, ALL).header();
        assertThat(header.illustrative().ratio()).isEqualTo(1.0);
        assertThat(header.notes().get(0).in(Language.EN)).contains("invented");
        assertThat(header.municipalities()).isEqualTo(2);
    }

    @Test
    void groupsAreThoseThatAreKnown() {
        CooperationNetwork network = network(town().partnership(voucher().drawn()), ALL);

        Groups forms = Grouping.LEGAL_FORM.of(network);
        assertThat(forms.keys()).containsExactly("ASSOCIATION", "FOUNDATION", "MUNICIPALITY");
        assertThat(forms.toArray()).containsExactly(0, 1, 0, 2);
        Groups counties = new Grouping(Grouping.By.AREA, RegionKind.WELLBEING_SERVICES_COUNTY).of(network);
        assertThat(counties.toArray()).as("c is at home in no county").containsExactly(0, 0, Groups.NOT_KNOWN, 0);
        assertThat(counties.unknown()).isEqualTo(1);
    }

    @Test
    void aCountyIsAtHomeInTheRegionThatHoldsAllOfIt() {
        RegionId county = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "1");
        Sketch world = town().area(new RegionId(RegionKind.REGION, "9"), "001", "002")
                .organisation(new Organisation(
                        new OrganisationId("body"),
                        LocalizedName.finnish("Alue"),
                        LegalForm.WELLBEING_SERVICES_COUNTY,
                        Organisation.Kind.GENERAL,
                        null,
                        null,
                        Set.of(county),
                        List.of(),
                        List.of(),
                        Lifespan.ALWAYS,
                        Sketch.SOURCED))
                .partnership("p", CooperationModel.FORUM, "a", "body");
        Actor body = network(world, ALL).getActor("body");

        assertThat(body.municipality()).isEmpty();
        assertThat(body.region(RegionKind.REGION).orElseThrow().id().code()).isEqualTo("9");
        assertThat(body.region(RegionKind.WELLBEING_SERVICES_COUNTY)
                        .orElseThrow()
                        .id())
                .isEqualTo(county);
        assertThat(body.region(RegionKind.EMPLOYMENT_AREA)).isEmpty();
    }

    /** 200 workshops of each of two parties: more than 40 000 pairs. */
    @Test
    void tyingThatWouldNotEndInTimeIsRefusedBeforeItBegins() {
        Sketch world = town().partnership("pair", CooperationModel.FORUM, "a", "b");
        for (int i = 0; i < 200; i++) {
            world = world.workshop("wa" + i, "a", "001").workshop("wb" + i, "b", "001");
        }
        DatedGraph picture = world.on(DAY);
        Budget little = Budget.of(Duration.ofMillis(10));

        assertThatThrownBy(() -> CooperationNetwork.of(picture, ALL.of(ActorKind.WORKSHOP), little))
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("Tying 403 actors by 1 partnerships would take about")
                .hasMessageContaining("Maybe ask for an area");
        assertThat(CooperationNetwork.of(picture, ALL.of(ActorKind.WORKSHOP))
                        .ties()
                        .ties())
                .isEqualTo(201 * 201);
    }

    @Test
    void anEmptyWorldHasAnEmptyNetwork() {
        CooperationNetwork network = network(new Sketch(), ALL);

        assertThat(network.actors()).isEmpty();
        assertThat(network.header().illustrative().ratio()).isNull();
    }

    @Test
    void whatDoesNotExistOrTakesNoPartIsRefusedByName() {
        CooperationNetwork network = network(town(), ALL);

        assertThat(network.getActor("a").number()).isZero();
        assertThatThrownBy(() -> network.getActor("nobody"))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("There is no organisation \"nobody\"");
        assertThatThrownBy(() -> network.getActor("idle"))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("\"idle\" is no actor of this network of 3");
        assertThatThrownBy(() -> network(town(), ALL.in(new NetworkId("x"))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("x");
        assertThatThrownBy(() -> ALL.ofModels(EnumSet.noneOf(CooperationModel.class)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("models is empty");
    }
}
