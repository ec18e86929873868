package fi.alunetwork.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.cooperation.ActorKind;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.selection.Direction;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MissingPartnershipsTests {

    private static final Offset<Double> METRE = Offset.offset(0.001);

    private static MissingAnswer ask(Sketch world, MissingQuestion question) {
        return MissingPartnerships.answer(Meridian.network(world), question, Budget.UNLIMITED);
    }

    private static MissingPartnership pair(String id) {
        return ask(Meridian.world(), MissingQuestion.STANDARD).pairs().stream()
                .filter(pair -> pair.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(MissingAnswer answer) {
        return answer.pairs().stream().map(MissingPartnership::id).toList();
    }

    @Test
    void pairsAreThoseThatAreNearAndNotTied() {
        assertThat(ids(ask(Meridian.world(), MissingQuestion.STANDARD))).containsExactly("a c", "a d", "b d", "c d");
    }

    @Test
    void theThresholdIsInclusive() {
        double exactly = pair("a c").distance().value();
        assertThat(exactly).isCloseTo(40, METRE);

        assertThat(ids(ask(Meridian.world(), MissingQuestion.STANDARD.within(Threshold.ofKm(exactly)))))
                .contains("a c");
        assertThat(ids(ask(Meridian.world(), MissingQuestion.STANDARD.within(Threshold.ofKm(exactly - 1e-9)))))
                .doesNotContain("a c");
    }

    @Test
    void aCommonPartnerSpeaksForATie() {
        MissingPartnership pair = pair("a c");

        assertThat(pair.commonPartners()).extracting(actor -> actor.id()).containsExactly("b");
        assertThat(pair.adamicAdar()).isEqualTo(1 / Math.log(2));
        assertThat(pair.resourceAllocation()).isEqualTo(0.5);
        assertThat(pair.jaccard()).isEqualTo(1);
        assertThat(pair.newlyConnectedPairs()).isZero();
    }

    @Test
    void aTieToAnIsolateConnectsItToTheWholePart() {
        assertThat(pair("c d").newlyConnectedPairs()).isEqualTo(3);
        assertThat(pair("c d").jaccard()).isZero();
        assertThat(pair("c d").commonPartners()).isEmpty();
    }

    @Test
    void servicesThatOnlyOneProvidesComplementEachOther() {
        assertThat(pair("a c").onlyOne()).isEmpty();
        assertThat(pair("a c").onlyOther()).containsExactly(Service.WORK_COACHING);
        assertThat(pair("a c").both()).containsExactly(Service.YOUTH_WORKSHOP);
        assertThat(pair("a c").complementarity()).isEqualTo(0.5);
        assertThat(pair("c d").complementarity()).isEqualTo(1);
    }

    /** Within 30 km the first reaches towns 1 and 2 with one service, the third towns 2 to 4 with two. */
    @Test
    void togetherTwoReachTheUnionOfTheirCells() {
        JointCells cells = pair("a c").cells();

        assertThat(cells).isEqualTo(new JointCells(2, 6, 7));
        assertThat(cells.gained()).isEqualTo(1);
        assertThat(cells.onlyOne()).isEqualTo(1);
        assertThat(cells.onlyOther()).isEqualTo(5);
        assertThat(pair("c d").cells()).isEqualTo(new JointCells(6, 2, 8));
    }

    @Test
    void aFartherThresholdReachesMoreCellsAndAChosenServiceFewer() {
        MissingQuestion far = MissingQuestion.STANDARD.reaching(Threshold.ofKm(70));
        assertThat(ask(Meridian.world(), far.with("c")).pairs().get(0).cells()).isEqualTo(new JointCells(4, 8, 8));

        MissingQuestion youth = MissingQuestion.STANDARD.about(Set.of(Service.YOUTH_WORKSHOP));
        MissingPartnership pair = ask(Meridian.world(), youth).pairs().get(0);
        assertThat(pair.cells()).isEqualTo(new JointCells(2, 3, 4));
        assertThat(pair.complementarity()).isZero();
    }

    @Test
    void whereNeitherProvidesAServiceComplementarityIsNotDefined() {
        MissingQuestion none = MissingQuestion.STANDARD.about(Set.of(Service.OUTREACH_YOUTH_WORK));

        assertThat(ask(Meridian.world(), none).pairs()).allSatisfy(pair -> {
            assertThat(pair.complementarity()).isNull();
            assertThat(pair.cells()).isEqualTo(new JointCells(0, 0, 0));
        });
    }

    @Test
    void onlyPairsWithAnActorAreToldWhereOneIsAsked() {
        assertThat(ids(ask(Meridian.world(), MissingQuestion.STANDARD.with("d"))))
                .containsExactly("a d", "b d", "c d");
    }

    @Test
    void theReasonTellsItsPartsInThreeLanguages() {
        SuggestionReason reason = pair("a c").reason();

        assertThat(reason.in(Language.EN))
                .isEqualTo("1 common partner; together 1 more municipality–service cell; only one of them provides 1 of"
                        + " their 2 services; 40 km apart in a straight line.");
        assertThat(reason.in(Language.FI))
                .isEqualTo("1 yhteinen kumppani; yhdessä 1 kunta–palvelu-solu enemmän; vain toisella on 1 heidän 2"
                        + " palvelustaan; etäisyys 40 km linnuntietä.");
        assertThat(reason.in(Language.SV))
                .isEqualTo("1 gemensam partner; tillsammans 1 kommun–service-cell till; bara den ena har 1 av deras 2"
                        + " former av service; avstånd 40 km fågelvägen.");
        assertThat(pair("c d").reason().in(Language.EN))
                .startsWith(
                        "No common partner; would join two parts that have no path between them (3 pairs of actors);"
                                + " together 2 more municipality–service cells;");
    }

    @Test
    void theStandardOrderPutsWhatConnectsFirstAndTheAskerMayChooseAnother() {
        MissingAnswer answer = ask(Meridian.world(), MissingQuestion.STANDARD);

        // d joins three others at each; it gains 2 cells with each of them; then the nearest.
        assertThat(answer.sorted(null).rows())
                .extracting(MissingPartnership::id)
                .containsExactly("c d", "b d", "a d", "a c");
        assertThat(answer.sorted(List.of(new MissingOrder(MissingOrder.Field.DISTANCE, Direction.DESC)))
                        .rows())
                .extracting(MissingPartnership::id)
                .startsWith("a d")
                .endsWith("c d");
        assertThat(answer.sorted(List.of(new MissingOrder(MissingOrder.Field.ADAMIC_ADAR, Direction.DESC)))
                        .rows()
                        .get(0)
                        .id())
                .isEqualTo("a c");
    }

    @Test
    void anAluNetworkThatBothBelongToIsTold() {
        Sketch world = Meridian.world()
                .network(new RegionalNetwork(
                        new NetworkId("alu"),
                        LocalizedName.finnish("ALU"),
                        RegionalNetwork.Kind.ALU,
                        Set.of(),
                        Set.of(),
                        List.of(new NetworkMember(new WorkshopId("wa"), Period.ALWAYS, Sketch.SOURCED)),
                        new OrganisationId("c"),
                        Lifespan.ALWAYS,
                        Sketch.SOURCED));

        MissingPartnership pair = ask(world, MissingQuestion.STANDARD).pairs().get(0);
        assertThat(pair.sharedNetworks())
                .extracting(network -> network.record().id().value())
                .containsExactly("alu");
        assertThat(pair.reason().in(Language.EN)).contains("both in ALU");
    }

    @Test
    void workshopsCanBeTheActors() {
        CooperationNetwork workshops = CooperationNetwork.of(
                Meridian.world().on("2024-06-01"), CooperationScope.ORGANISATIONS.of(ActorKind.WORKSHOP));

        assertThat(ids(MissingPartnerships.answer(workshops, MissingQuestion.STANDARD, Budget.UNLIMITED)))
                .containsExactly("wa wc", "wa wd", "wb wd", "wc wd");
    }

    @Test
    void whoIsNowhereIsInNoPairAndIsCounted() {
        Sketch world = Meridian.world()
                .organisation(new Organisation(
                        new OrganisationId("f"),
                        LocalizedName.finnish("f"),
                        LegalForm.ASSOCIATION,
                        Organisation.Kind.GENERAL,
                        null,
                        null,
                        Set.of(),
                        List.of(),
                        List.of(),
                        Lifespan.ALWAYS,
                        Sketch.SOURCED))
                .partnership("p3", CooperationModel.FORUM, "e", "f");
        MissingAnswer answer = ask(world, MissingQuestion.STANDARD);

        assertThat(answer.notPlaced()).isEqualTo(1);
        assertThat(ids(answer)).noneMatch(id -> id.contains("f"));
        assertThat(answer.header().notes())
                .extracting(note -> note.in(Language.EN))
                .contains("Actors of which no place is known: 1. They are in no pair.");
    }

    @Test
    void anEmptyNetworkAndASingleActorHaveNoPairs() {
        assertThat(ask(Meridian.towns(), MissingQuestion.STANDARD).pairs()).isEmpty();
        Sketch single =
                Meridian.towns().organisation("a", LegalForm.ASSOCIATION, "001").workshop("wa", "a", "001");
        assertThat(ask(single, MissingQuestion.STANDARD).pairs()).isEmpty();
    }

    @Test
    void badQuestionsAreRefusedWithWhatWasExpected() {
        assertThatThrownBy(() -> ask(Meridian.world(), MissingQuestion.STANDARD.with("nobody")))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("There is no organisation \"nobody\"");
        assertThatThrownBy(() -> ask(Meridian.world(), MissingQuestion.STANDARD.within(Threshold.ofMinutes(30))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("is in min");
        assertThatThrownBy(() -> ask(Meridian.world(), MissingQuestion.STANDARD.reaching(Threshold.ofMinutes(30))))
                .isInstanceOf(BadQuestionException.class);
        assertThatThrownBy(() -> MissingQuestion.STANDARD.about(Set.of()))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("services is empty");
        assertThatThrownBy(() -> Threshold.ofKm(Double.NaN)).isInstanceOf(BadQuestionException.class);
        assertThatThrownBy(() -> Threshold.ofKm(-1)).isInstanceOf(BadQuestionException.class);
    }

    @Test
    void aUsedUpBudgetEndsTheWork() {
        assertThatThrownBy(() -> MissingPartnerships.answer(
                        Meridian.network(Meridian.world()), MissingQuestion.STANDARD, Budget.of(Duration.ZERO)))
                .isInstanceOf(TimeLimitException.class);
    }
}
