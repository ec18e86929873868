package fi.alunetwork.core.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.graph.PartnershipSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.selection.Direction;
import fi.alunetwork.core.selection.Selection;
import fi.alunetwork.core.tie.Brokerage.Role;
import java.time.Duration;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PositionTests {

    private static final Offset<Double> CLOSE = within(1e-9);

    /**
     * In each of two regions a municipality and two others who all work together; the two municipalities work together
     * too; and an association with a workshop and no partner.
     */
    private static Sketch twoRegions() {
        return new Sketch()
                .municipality("001", 0, 1_000)
                .municipality("002", 30, 1_000)
                .area(new RegionId(RegionKind.REGION, "01"), "001")
                .area(new RegionId(RegionKind.REGION, "02"), "002")
                .organisation("a1", LegalForm.ASSOCIATION, "001")
                .organisation("a2", LegalForm.ASSOCIATION, "001")
                .organisation("m1", LegalForm.MUNICIPALITY, "001")
                .organisation("a3", LegalForm.ASSOCIATION, "002")
                .organisation("f1", LegalForm.FOUNDATION, "002")
                .organisation("m2", LegalForm.MUNICIPALITY, "002")
                .organisation("alone", LegalForm.ASSOCIATION, "002")
                .workshop("w", "alone", "002")
                .partnership("north", CooperationModel.FORUM, "a1", "a2", "m1")
                .partnership("south", CooperationModel.FORUM, "a3", "f1", "m2")
                .partnership("between", CooperationModel.HORIZONTAL_COOPERATION, "m1", "m2");
    }

    private static PositionAnswer answer(Sketch world, PositionQuestion question) {
        CooperationNetwork network = CooperationNetwork.of(world.on("2024-05-01"), CooperationScope.ORGANISATIONS);
        return PositionAnalysis.answer(network, question, Budget.UNLIMITED);
    }

    private static PositionAnswer answer(Sketch world) {
        return answer(world, PositionQuestion.EXACT);
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }

    @Test
    void whoTiesTwoRegionsStandsBetweenThem() {
        ActorPosition town = answer(twoRegions()).getPosition("m1");

        assertThat(town.actor().id()).isEqualTo("m1");
        assertThat(town.degree()).isEqualTo(3);
        assertThat(town.betweenness()).isEqualTo(2 * 3);
        assertThat(town.betweennessNormalised()).isEqualTo(6.0 / 15, CLOSE);
        assertThat(town.closeness()).isEqualTo(5.0 / 6 * (5.0 / 7), CLOSE);
        assertThat(town.harmonic()).isEqualTo(3 + 2 * 0.5, CLOSE);
        assertThat(town.harmonicNormalised()).isEqualTo(4.0 / 6, CLOSE);
        // By symmetry (λ - 1)² = 2, and a town has √2 times what each of its partners at home has.
        assertThat(town.eigenvector()).isEqualTo(0.5, CLOSE);
        assertThat(town.coreNumber()).isEqualTo(2);
        assertThat(town.localClustering()).isEqualTo(1.0 / 3, CLOSE);
        assertThat(town.constraint()).isEqualTo(0.25 + 0.25 + 1.0 / 9, CLOSE);
        assertThat(town.effectiveSize()).isEqualTo(3 - 2.0 / 3, CLOSE);
        assertThat(town.efficiency()).isEqualTo((3 - 2.0 / 3) / 3, CLOSE);
    }

    @Test
    void theSameBrokerIsAGatekeeperByFormAndByRegion() {
        List<BrokerRoles> roles = answer(twoRegions()).getPosition("m1").brokerage();

        // Both associations on one side, the other municipality on the other side, in both orders.
        assertThat(roles).extracting(BrokerRoles::grouping).containsExactly(Grouping.LEGAL_FORM, Grouping.REGION);
        assertThat(roles).extracting(BrokerRoles::group).containsExactly("MUNICIPALITY", "REGION:01");
        assertThat(roles).allSatisfy(role -> {
            assertThat(role.count(Role.GATEKEEPER)).isEqualTo(2);
            assertThat(role.count(Role.REPRESENTATIVE)).isEqualTo(2);
            assertThat(role.total()).isEqualTo(4);
        });
    }

    @Test
    void aCutPointTellsWhomItWouldSeparateAndItsBridges() {
        PositionAnswer answer = answer(twoRegions());
        ActorPosition town = answer.getPosition("m1");
        ActorPosition association = answer.getPosition("a1");

        assertThat(town.cutPoint()).isTrue();
        assertThat(town.pairsSeparated()).isEqualTo(2 * 3);
        assertThat(town.separated()).extracting(part -> codes(part.actors())).containsExactly(List.of("a1", "a2"));
        assertThat(town.bridges()).extracting(Tie::id).containsExactly("m1 m2");
        assertThat(town.bridgeCount()).isEqualTo(1);
        assertThat(answer.cutPointCount()).isEqualTo(2);
        assertThat(answer.bridgeCount()).isEqualTo(1);
        assertThat(answer.eigenvectorSettled()).isTrue();
        assertThat(association.cutPoint()).isFalse();
        assertThat(association.separated()).isEmpty();
        assertThat(association.bridges()).isEmpty();
    }

    @Test
    void communitiesAreTheRegionsAndEachIsolate() {
        PositionAnswer answer = answer(twoRegions());
        Communities communities = answer.communities();

        assertThat(communities.list())
                .extracting(community -> codes(community.members()))
                .containsExactly(List.of("a1", "a2", "m1"), List.of("a3", "f1", "m2"), List.of("alone"));
        assertThat(communities.list()).extracting(Community::number).containsExactly(1, 2, 3);
        assertThat(communities.list()).extracting(Community::tiesInside).containsExactly(3L, 3L, 0L);
        assertThat(communities.list()).extracting(Community::tiesOutward).containsExactly(1L, 1L, 0L);
        assertThat(communities.modularity()).isEqualTo(2 * (3.0 / 7 - 0.25), CLOSE);
        assertThat(answer.getPosition("f1").community()).isEqualTo(2);
        assertThat(answer.communities()).isSameAs(communities);
        assertThat(answer.rows()).isSameAs(answer.rows());
    }

    @Test
    void anIsolateHasNoMeasuresOfPartners() {
        ActorPosition alone = answer(twoRegions()).getPosition("alone");

        assertThat(alone.degree()).isZero();
        assertThat(alone.betweenness()).isZero();
        assertThat(alone.closeness()).isNull();
        assertThat(alone.harmonic()).isZero();
        assertThat(alone.eigenvector()).isNull();
        assertThat(alone.coreNumber()).isZero();
        assertThat(alone.localClustering()).isNull();
        assertThat(alone.constraint()).isNull();
        assertThat(alone.effectiveSize()).isNull();
        assertThat(alone.efficiency()).isNull();
        assertThat(alone.cutPoint()).isFalse();
    }

    @Test
    void anActorOfNoKnownFormIsNoBrokerAndTheHeaderSaysSo() {
        Sketch world = twoRegions().organisation("m1", LegalForm.NOT_KNOWN, "001");
        PositionAnswer answer = answer(world);
        BrokerRoles byForm = answer.getPosition("m1").brokerage().get(0);
        BrokerRoles byRegion = answer.getPosition("m1").brokerage().get(1);

        assertThat(byForm.group()).isNull();
        assertThat(byForm.count(Role.LIAISON)).isNull();
        assertThat(byForm.total()).isNull();
        assertThat(byRegion.total()).isEqualTo(4);
        assertThat(answer.header().notes())
                .extracting(note -> note.in(Language.EN))
                .contains("Actors whose group (LEGAL_FORM) is not known: 1. They take no part in brokerage roles.");
    }

    @Test
    void rowsAreOrderedByAnyMeasureAndWhatIsNotKnownComesLast() {
        PositionAnswer answer = answer(twoRegions());

        assertThat(inOrder(answer, PositionOrder.MOST_BETWEEN)).startsWith("m1", "m2");
        assertThat(inOrder(answer, new PositionOrder(PositionOrder.Field.CONSTRAINT, Direction.ASC)))
                .startsWith("m1", "m2")
                .endsWith("alone");
        for (PositionOrder.Field field : PositionOrder.Field.values()) {
            assertThat(inOrder(answer, new PositionOrder(field, Direction.DESC)))
                    .as(field.name())
                    .hasSize(7);
        }
        assertThat(inOrder(
                        answer(twoRegions(), PositionQuestion.EXACT.by()),
                        new PositionOrder(PositionOrder.Field.LIAISON, Direction.DESC)))
                .containsExactly("a1", "a2", "a3", "alone", "f1", "m1", "m2");
    }

    private static List<String> inOrder(PositionAnswer answer, PositionOrder order) {
        return Selection.of(answer.rows(), List.of(order), row -> row.actor().id()).rows().stream()
                .map(row -> row.actor().id())
                .toList();
    }

    @Test
    void theHeaderTellsHowBetweennessWasFoundAndForWhomEigenvectorsAreKnown() {
        PositionAnswer answer = answer(twoRegions());

        assertThat(answer.betweennessMethod()).isEqualTo(Measured.EXACT);
        assertThat(answer.pivots()).isEqualTo(7);
        assertThat(answer.header().parameters())
                .contains(
                        new Parameter("betweenness", "EXACT"),
                        new Parameter("groupings", "LEGAL_FORM, AREA REGION"),
                        new Parameter("seed", "1"));
        assertThat(answer.header().notes())
                .extracting(note -> note.in(Language.EN))
                .anyMatch(note -> note.contains("only for actors of the largest one (6 of 7)"));
    }

    /** So many towns that buy from one producer. */
    private static CooperationNetwork manyAround(int towns) {
        Sketch world = new Sketch().municipality("001", 0, 1).organisation("hub", LegalForm.FOUNDATION, "001");
        StringBuilder parties = new StringBuilder("hub:LEAD");
        for (int town = 0; town < towns; town++) {
            world.organisation("o" + town, LegalForm.ASSOCIATION, "001");
            parties.append(" o").append(town).append(":MEMBER");
        }
        world.partnership(PartnershipSketch.of("umbrella", CooperationModel.UMBRELLA, parties.toString())
                .drawn());
        return CooperationNetwork.of(world.on("2024-05-01"), CooperationScope.ORGANISATIONS);
    }

    @Test
    void whatWouldNotComeInTimeIsRefusedOrEstimatedWhereThatIsAllowed() {
        CooperationNetwork network = manyAround(8_000);
        Budget budget = Budget.of(Duration.ofSeconds(15));

        assertThatThrownBy(() -> PositionAnalysis.answer(network, PositionQuestion.EXACT, budget))
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("Exact betweenness and closeness of 8001 actors would take about 19 s")
                .hasMessageContaining("Maybe allow an estimate from 500 pivots");
        assertThatThrownBy(() -> PositionAnalysis.answer(
                        network, PositionQuestion.EXACT.allowingPivots(7_999), Budget.of(Duration.ofSeconds(3))))
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("Betweenness by 7999 pivots of 8001 actors would take about 10 s");

        PositionAnswer sampled = PositionAnalysis.answer(
                network, PositionQuestion.EXACT.allowingPivots(20).seeded(4), budget);
        assertThat(sampled.betweennessMethod()).isEqualTo(Measured.SAMPLED);
        assertThat(sampled.pivots()).isEqualTo(20);
        // Each of 20 producers has the hub on its ways to all 7 999 others: twice the pairs, halved, times n / k.
        assertThat(sampled.getPosition("hub").betweenness()).isEqualTo(20 * 7_999.0 / 2 * 8_001 / 20, within(1e-3));
        assertThat(sampled.getPosition("hub").closeness()).isNull();
        assertThat(sampled.getPosition("hub").harmonicNormalised()).isNull();
        assertThat(sampled.header().parameters())
                .contains(new Parameter("betweenness", "SAMPLED from 20 pivots of 8001 actors"));
        assertThat(sampled.header().notes())
                .extracting(note -> note.in(Language.EN))
                .anyMatch(note -> note.contains("an estimate from searches from 20 actors"))
                .anyMatch(note -> note.contains("Closeness is not measured"));
    }

    @Test
    void pivotsThatAreNotNeededAreNotUsed() {
        assertThat(answer(twoRegions(), PositionQuestion.EXACT.allowingPivots(2))
                        .betweennessMethod())
                .isEqualTo(Measured.EXACT);
    }

    @Test
    void nobodyAtAllIsAnEmptyAnswer() {
        PositionAnswer answer = answer(new Sketch().municipality("001", 0, 1));

        assertThat(answer.rows()).isEmpty();
        assertThat(answer.communities().list()).isEmpty();
        assertThat(answer.communities().modularity()).isNull();
        assertThat(answer.betweennessMethod()).isEqualTo(Measured.EXACT);
        assertThat(answer.header().notes()).isEmpty();
    }

    @Test
    void badQuestionsAreRefused() {
        assertThatThrownBy(() -> PositionQuestion.EXACT.by(Grouping.REGION, Grouping.REGION))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("names something twice");
        assertThatThrownBy(() -> PositionQuestion.EXACT.allowingPivots(0))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("pivots is 0; expected 1 to 100000");
        assertThatThrownBy(() -> answer(twoRegions()).getPosition("nobody"))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("nobody");
    }
}
