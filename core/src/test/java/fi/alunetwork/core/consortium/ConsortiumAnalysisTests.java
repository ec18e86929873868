package fi.alunetwork.core.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Bond;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Goal;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipSketch;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.core.scenario.Scenario;
import fi.alunetwork.core.suggestion.ConnectingTie;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsortiumAnalysisTests {

    private static final ConsortiumQuestion YOUTH = ConsortiumQuestion.of(ServicePackage.of(Service.YOUTH_WORKSHOP)
            .among(Scope.MAINLAND.counting(Producers.ANY).in(ConsortiumSketch.COUNTY)));

    /**
     * Four municipalities 50 km apart. Youth workshops of a in the first two, of b in the second and third, of c in the
     * third and of d in the first; nobody in the fourth.
     */
    private static Sketch county() {
        return youth(
                new Sketch()
                        .municipality("001", 0, 100)
                        .municipality("002", 50, 20)
                        .municipality("003", 100, 3)
                        .municipality("004", 150, 7)
                        .county("1", "001", "002", "003", "004")
                        .registerWhole("1", Sketch.SOURCED)
                        .organisation("a", LegalForm.ASSOCIATION, "001")
                        .organisation("b", LegalForm.FOUNDATION, "002")
                        .organisation("c", LegalForm.ASSOCIATION, "003")
                        .organisation("d", LegalForm.ASSOCIATION, "001"),
                "a 001",
                "a 002",
                "b 002",
                "b 003",
                "c 003",
                "d 001");
    }

    private static Sketch youth(Sketch world, String... workshops) {
        for (String workshop : workshops) {
            String operator = workshop.substring(0, 1);
            world.workshop("w" + workshop.replace(" ", ""), operator, workshop.substring(2))
                    .provision("w" + workshop.replace(" ", ""), Service.YOUTH_WORKSHOP);
        }
        return world;
    }

    private static ConsortiumAnswer ask(Sketch world, ConsortiumQuestion question) {
        return ConsortiumAnalysis.answer(world.on("2024-05-01"), question, Budget.UNLIMITED);
    }

    private static List<String> ids(Collection<OrganisationOnDate> organisations) {
        return organisations.stream()
                .map(organisation -> organisation.record().id().value())
                .toList();
    }

    private static List<String> partners(ConsortiumAnswer answer) {
        return ids(
                answer.partners().stream().map(ConsortiumPartner::organisation).toList());
    }

    private static List<String> places(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.place().municipality().code().value())
                .toList();
    }

    @Test
    void twoPartnersCoverWhatAnybodyReachesAndThreePairsAreAsGood() {
        ConsortiumAnswer answer = ask(county(), YOUTH);

        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        assertThat(answer.value()).isEqualTo(2);
        assertThat(answer.gap()).isZero();
        assertThat(partners(answer)).containsExactly("a", "b");
        assertThat(answer.optimal().stream().map(ConsortiumAnalysisTests::ids))
                .containsExactly(List.of("a", "b"), List.of("a", "c"), List.of("b", "d"));
        assertThat(answer.optimalComplete()).isTrue();
        assertThat(answer.inEveryFeasible()).isEmpty();
        assertThat(answer.inEveryOptimal()).isEmpty();
        assertThat(places(answer.unreachable())).containsExactly("004");
        assertThat(answer.unreachable()).extracting(Cell::state).containsExactly(Cell.State.NOBODY_NEAR);
        assertThat(answer.culprits()).isEmpty();
    }

    @Test
    void aPartnerAddsWhatNobodyElseOfTheConsortiumReaches() {
        List<ConsortiumPartner> partners = ask(county(), YOUTH).partners();

        assertThat(partners).extracting(ConsortiumPartner::cells).containsExactly(2, 2);
        assertThat(partners).extracting(ConsortiumPartner::people).containsExactly(120.0, 23.0);
        assertThat(partners).extracting(ConsortiumPartner::cellsAlone).containsExactly(1, 1);
        assertThat(partners).extracting(ConsortiumPartner::peopleAlone).containsExactly(100.0, 3.0);
        assertThat(ask(county(), YOUTH).cells().stream().map(cell -> ids(cell.partners())))
                .containsExactly(List.of("a"), List.of("a", "b"), List.of("b"), List.of());
    }

    @Test
    void theCurveTellsTheMostThatEachNumberOfPartnersCovers() {
        List<ConsortiumPoint> curve = ask(county(), YOUTH).curve();

        assertThat(curve).extracting(ConsortiumPoint::partners).containsExactly(1, 2, 3, 4);
        assertThat(curve)
                .extracting(ConsortiumPoint::people)
                .containsExactly(new Share(120, 130), new Share(123, 130), new Share(123, 130), new Share(123, 130));
        assertThat(curve)
                .extracting(ConsortiumPoint::cells)
                .containsExactly(new Share(2, 4), new Share(3, 4), new Share(3, 4), new Share(3, 4));
        assertThat(curve).allMatch(ConsortiumPoint::isProved);
    }

    @Test
    void oneShortListIsNotCalledComplete() {
        ConsortiumAnswer answer = ask(county(), YOUTH.listing(2));

        assertThat(answer.optimal()).hasSize(2);
        assertThat(answer.optimalComplete()).isFalse();
    }

    @Test
    void backupTakesEverybodyWhereTwoReachEachPlace() {
        ConsortiumAnswer answer = ask(county(), YOUTH.backedUpBy(2));

        assertThat(partners(answer)).containsExactly("a", "b", "c", "d");
        assertThat(ids(answer.inEveryFeasible())).containsExactly("a", "b", "c", "d");
        assertThat(places(ask(county(), YOUTH.backedUpBy(2).without("d")).culprits()))
                .containsExactly("001");
    }

    @Test
    void whatOnlyThoseLeftOutReachIsToBlame() {
        ConsortiumAnswer answer = ask(county(), YOUTH.without("a", "b"));

        assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(places(answer.culprits())).containsExactly("002");
        assertThat(answer.value()).isNull();
        assertThat(answer.partners()).isEmpty();
        assertThat(answer.curve())
                .extracting(point -> point.people().numerator())
                .containsExactly(100.0, 103.0);
    }

    @Test
    void whereNobodyReachesAnybodyAllCellsAreToBlame() {
        Sketch empty = new Sketch()
                .municipality("001", 0, 100)
                .municipality("002", 50, 20)
                .county("1", "001", "002");
        for (Goal goal : Goal.values()) {
            ConsortiumAnswer answer = ask(empty, YOUTH.seeking(goal, 3));
            assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
            assertThat(places(answer.culprits())).containsExactly("001", "002");
            assertThat(answer.optimal()).isEmpty();
            assertThat(answer.curve()).isEmpty();
        }
    }

    @Test
    void partnersWhoCoverNobodyTwiceAreNoConsortium() {
        ConsortiumAnswer answer =
                ask(county(), YOUTH.seeking(Goal.MOST_PEOPLE, 1).backedUpBy(2));

        assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(places(answer.culprits())).containsExactly("001", "002", "003");
    }

    @Test
    void anExpensivePartnerIsLeftToOthers() {
        ConsortiumAnswer answer = ask(county(), YOUTH.costing(Map.of(new OrganisationId("a"), 5.0)));

        assertThat(partners(answer)).containsExactly("b", "d");
        assertThat(answer.value()).isEqualTo(2);
        assertThat(ask(
                                county(),
                                YOUTH.costing(Map.of(new OrganisationId("a"), 5.0))
                                        .with("a"))
                        .value())
                .isEqualTo(6);
    }

    @Test
    void mostPeopleAreReachedByTheOneWhoIsInTheTwoLargest() {
        ConsortiumAnswer answer = ask(county(), YOUTH.seeking(Goal.MOST_PEOPLE, 1));

        assertThat(partners(answer)).containsExactly("a");
        assertThat(answer.value()).isEqualTo(120);
        assertThat(ids(answer.inEveryOptimal() == null ? List.of() : answer.inEveryOptimal()))
                .containsExactly("a");
        assertThat(answer.inEveryFeasible()).isEmpty();
    }

    @Test
    void thoseWhoWorkTogetherAlreadyArePreferredOrRequired() {
        Sketch world = county().partnership("p", CooperationModel.FORUM, "b", "d");

        assertThat(partners(ask(world, YOUTH))).containsExactly("a", "b");
        assertThat(partners(ask(world, YOUTH.tied(Bond.PREFERRED)))).containsExactly("b", "d");
        ConsortiumAnswer required = ask(world, YOUTH.tied(Bond.REQUIRED));
        assertThat(required.optimal().stream().map(ConsortiumAnalysisTests::ids))
                .containsExactly(List.of("b", "d"));
        assertThat(required.bonds().ties()).extracting(Tie::id).containsExactly("b d");
        assertThat(required.bonds().needed()).isZero();
        assertThat(required.bonds().newTies()).isEmpty();
    }

    @Test
    void mostPeopleAreReachedByOneAloneWhereNobodyWorksTogether() {
        ConsortiumQuestion two = YOUTH.seeking(Goal.MOST_PEOPLE, 2).tied(Bond.REQUIRED);

        ConsortiumAnswer alone = ask(county(), two);
        assertThat(partners(alone)).containsExactly("a");
        assertThat(alone.curve())
                .extracting(point -> point.people().numerator())
                .containsExactly(120.0, 120.0);
        ConsortiumAnswer tied = ask(county().partnership("p", CooperationModel.FORUM, "b", "d"), two);
        assertThat(partners(tied)).containsExactly("b", "d");
        assertThat(tied.value()).isEqualTo(123);
        ConsortiumAnswer apart = ask(county(), two.with("a", "b"));
        assertThat(apart.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(ids(apart.apart())).containsExactly("b");
    }

    @Test
    void partiesOfOneAgreementWorkTogetherWhoeverBuysFromThem() {
        Sketch world = county().organisation("town", LegalForm.MUNICIPALITY, "001")
                .partnership(PartnershipSketch.of(
                                "v", CooperationModel.SERVICE_VOUCHER, "town:ORGANISER a:PRODUCER c:PRODUCER")
                        .drawn());

        assertThat(partners(ask(world, YOUTH.tied(Bond.REQUIRED)))).containsExactly("a", "c");
    }

    @Test
    void whereNoTiesJoinThemTheCulpritsAreNamedOrThoseApart() {
        ConsortiumAnswer answer = ask(county(), YOUTH.tied(Bond.REQUIRED));
        assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(answer.culprits()).hasSize(1);

        ConsortiumAnswer apart = ask(county(), YOUTH.tied(Bond.REQUIRED).with("a", "b"));
        assertThat(apart.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(ids(apart.apart())).containsExactly("b");
    }

    @Test
    void theNewTiesThatAConsortiumNeedsAreTheShortest() {
        ConsortiumAnswer answer = ask(county(), YOUTH.backedUpBy(2));

        assertThat(answer.bonds().parts().stream().map(ConsortiumAnalysisTests::ids))
                .containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
        assertThat(answer.bonds().needed()).isEqualTo(3);
        assertThat(answer.bonds().newTies()).extracting(ConnectingTie::id).containsExactly("a b", "a d", "b c");
        assertThat(answer.bonds().newTies()).allMatch(tie -> tie.distance().value() == 0);
    }

    @Test
    void whoeverBeginsLaterIsAPartnerFromThenOn() {
        Sketch world = county().organisation("e", LegalForm.ASSOCIATION, "004")
                .workshop("we", "e", "004")
                .provision(
                        "we",
                        Service.YOUTH_WORKSHOP,
                        ProvisionSketch.lasting(new Lifespan(new Period(LocalDate.of(2025, 1, 1), null), null)));

        assertThat(partners(ask(world, YOUTH))).containsExactly("a", "b");
        ConsortiumAnswer later = ConsortiumAnalysis.answer(world.on("2025-05-01"), YOUTH, Budget.UNLIMITED);
        assertThat(partners(later)).containsExactly("a", "b", "e");
        assertThat(ids(later.inEveryFeasible())).containsExactly("e");
        assertThat(later.unreachable()).isEmpty();
    }

    @Test
    void inAScenarioWithoutTheLargestTheOthersStepIn() {
        WorkshopGraph without = Scenario.of(new Change.CloseOrganisation(new OrganisationId("a")))
                .applyTo(county().graph(), LocalDate.of(2024, 1, 1));

        ConsortiumAnswer answer =
                ConsortiumAnalysis.answer(without.asOf(LocalDate.of(2024, 5, 1)), YOUTH, Budget.UNLIMITED);
        assertThat(partners(answer)).containsExactly("b", "d");
        assertThat(ids(answer.inEveryFeasible())).containsExactly("b", "d");
    }

    @Test
    void overTheExtentOfAnAluNetworkItSaysSo() {
        Sketch world = county().network(new RegionalNetwork(
                new NetworkId("n"),
                LocalizedName.finnish("Verkosto n"),
                RegionalNetwork.Kind.ALU,
                Set.of(),
                Set.of(new MunicipalityCode("001"), new MunicipalityCode("002")),
                List.of(),
                null,
                Lifespan.ALWAYS,
                Sketch.SOURCED));
        ServicePackage over = ServicePackage.of(Service.YOUTH_WORKSHOP)
                .among(Scope.MAINLAND.counting(Producers.ANY))
                .over(new NetworkId("n"));

        ConsortiumAnswer answer = ask(world, ConsortiumQuestion.of(over));
        assertThat(partners(answer)).containsExactly("a");
        assertThat(answer.header().parameters()).contains(new Parameter("area", "ALU network n: Verkosto n"));
    }

    @Test
    void theHeaderNamesTheAreaItsKindAndWhatWasAsked() {
        ConsortiumAnswer answer = ask(county(), YOUTH.without("d"));

        assertThat(answer.header().parameters())
                .contains(
                        new Parameter("goal", "FEWEST_PARTNERS"),
                        new Parameter("area", "WELLBEING_SERVICES_COUNTY:1: Alue 1"),
                        new Parameter("rule of YOUTH_WORKSHOP", "DISTANCE"),
                        new Parameter("mustNot", "[d]"),
                        new Parameter("producers", "ANY"));
        assertThat(answer.header().municipalities()).isEqualTo(4);
        assertThat(answer.header().notKnown()).isEqualTo(new Share(0, 130));
        assertThat(answer.header().notes())
                .extracting(note -> note.in(Language.EN))
                .contains("A person counts once for each service.");
    }

    @Test
    void whatRestsOnInventedOffersIsTold() {
        Sketch world = county().organisation("e", LegalForm.ASSOCIATION, "004")
                .workshop("we", "e", "004")
                .provision("we", Service.YOUTH_WORKSHOP, ProvisionSketch.invented());

        assertThat(ask(world, YOUTH).header().illustrative()).isEqualTo(new Share(7, 130));
        assertThat(ask(county(), YOUTH).header().illustrative()).isEqualTo(new Share(0, 130));
    }
}
