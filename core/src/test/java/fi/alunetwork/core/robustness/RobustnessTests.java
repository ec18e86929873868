package fi.alunetwork.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.graph.AnswerHeader.Parameter;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.robustness.ActorRemovalOrder.Field;
import fi.alunetwork.core.selection.Direction;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of two umbrellas with a bridge, by hand: a and b under m, d and e under n, m with n, and z alone. */
class RobustnessTests {

    /** Pairs at one tie: 5; at two: a-b, a-n, b-n, d-e, d-m, e-m; at three: a-d, a-e, b-d, b-e. Each from both ends. */
    private static final double INTACT = 2 * (5 + 6 / 2.0 + 4 / 3.0) / 42;

    @Test
    void theNetworkAsItIs() {
        NetworkLeft intact = asked(RobustnessQuestion.STANDARD).intact();

        assertThat(intact.actors()).isEqualTo(7);
        assertThat(intact.components()).isEqualTo(2);
        assertThat(intact.largestShare()).isEqualTo(new Share(6, 7));
        assertThat(intact.connectedPairs()).isEqualTo(15);
        assertThat(intact.severedPairs()).isZero();
        assertThat(intact.efficiency()).isCloseTo(INTACT, within(1e-12));
        assertThat(intact.efficiencyAmongThem()).isEqualTo(intact.efficiency());
    }

    @Test
    void anUmbrellaLeadIsACutPointAndSeversItsMembers() {
        List<ActorRemoval> rows =
                asked(RobustnessQuestion.STANDARD).removals(List.of()).rows();

        assertThat(rows).extracting(row -> row.actor().id()).containsExactly("m", "n", "a", "b", "d", "e", "z");
        ActorRemoval lead = rows.get(0);
        assertThat(lead.cutPoint()).isTrue();
        assertThat(lead.ties()).isEqualTo(3);
        assertThat(lead.left().components()).isEqualTo(4);
        assertThat(lead.left().largestShare()).isEqualTo(new Share(3, 7));
        assertThat(lead.left().connectedPairs()).isEqualTo(3);
        assertThat(lead.left().severedPairs()).isEqualTo(7);
        // What is left is d-n-e: two pairs at one tie, one at two.
        assertThat(lead.left().efficiency()).isCloseTo(5 / 42.0, within(1e-12));
        assertThat(lead.left().efficiencyAmongThem()).isCloseTo(5 / 30.0, within(1e-12));
        assertThat(lead.change().components()).isEqualTo(2);
        assertThat(lead.change().largest()).isEqualTo(-3);
        assertThat(lead.change().connectedPairs()).isEqualTo(-12);
        assertThat(lead.change().efficiency()).isCloseTo(5 / 42.0 - INTACT, within(1e-12));
    }

    @Test
    void nobodyMissesAnIsolate() {
        ActorRemoval alone = row("z");

        assertThat(alone.cutPoint()).isFalse();
        assertThat(alone.change().components()).isEqualTo(-1);
        assertThat(alone.change().connectedPairs()).isZero();
        assertThat(alone.change().efficiency()).isCloseTo(0, within(1e-12));
        assertThat(alone.left().efficiencyAmongThem()).isCloseTo(INTACT * 42 / 30, within(1e-12));
    }

    @Test
    void rowsAreOrderedAsAsked() {
        assertThat(order(Field.CODE, Direction.DESC)).containsExactly("z", "n", "m", "e", "d", "b", "a");
        assertThat(order(Field.TIES, Direction.ASC)).startsWith("z", "a", "b", "d", "e");
        assertThat(order(Field.COMPONENTS, Direction.ASC)).startsWith("z", "a").endsWith("m", "n");
        assertThat(order(Field.LARGEST, Direction.DESC)).startsWith("z");
        assertThat(order(Field.EFFICIENCY, Direction.ASC)).startsWith("m", "n").endsWith("z");
        for (Field field : Field.values()) {
            assertThat(order(field, Direction.ASC)).hasSize(7);
        }
    }

    @Test
    void theWorstTwoAreBothLeads() {
        List<WorstLeavers> worst =
                asked(RobustnessQuestion.STANDARD.worst(2, 1, 5)).worst();

        assertThat(worst).extracting(WorstLeavers::most).containsExactly(2, 1, 5);
        assertThat(ids(worst.get(0).actors())).containsExactly("m", "n");
        assertThat(worst.get(0).left().connectedPairs()).isZero();
        assertThat(worst.get(0).status()).isEqualTo(WorstLeavers.Status.OPTIMAL);
        assertThat(ids(worst.get(1).actors())).containsExactly("m");
        assertThat(worst.get(1).equallyBad()).isEqualTo(2);
        assertThat(worst.get(1).bound()).isEqualTo(3);
        assertThat(ids(worst.get(2).actors())).containsExactly("m", "n");
    }

    @Test
    void theCurveEndsAtNothingAndTakesTheMostTiedFirst() {
        Robustness answer = asked(RobustnessQuestion.STANDARD.random(50, 3));
        RemovalCurve curve = answer.series();

        assertThat(curve.points()).hasSize(8);
        assertThat(curve.points().get(0).targeted()).isEqualTo(new Share(6, 7));
        assertThat(curve.points().get(0).last()).isNull();
        assertThat(id(curve.points().get(1))).isEqualTo("m");
        assertThat(curve.points().get(1).targeted()).isEqualTo(new Share(3, 7));
        assertThat(id(curve.points().get(2))).isEqualTo("n");
        assertThat(curve.points().get(7).targeted()).isEqualTo(new Share(0, 7));
        assertThat(curve.points().get(7).randomMost()).isEqualTo(new Share(0, 7));
        // 3, then one for each of the five that are left while one is.
        assertThat(curve.targetedRobustness()).isCloseTo((3 + 5) / 49.0, within(1e-12));
        assertThat(curve.randomRobustness()).isGreaterThan(curve.targetedRobustness());
        assertThat(answer.series()).isEqualTo(curve);
    }

    @Test
    void anEmptyNetworkHasNothingToBreak() {
        Robustness nothing = Robustness.of(RobustnessWorld.empty(), RobustnessQuestion.STANDARD, Budget.UNLIMITED);

        assertThat(nothing.intact().largestShare().ratio()).isNull();
        assertThat(nothing.intact().efficiency()).isNull();
        assertThat(nothing.removals(List.of()).count()).isZero();
        assertThat(nothing.series().targetedRobustness()).isNull();
        assertThat(nothing.series().points()).hasSize(1);
        assertThat(nothing.worst()).allSatisfy(worst -> {
            assertThat(worst.actors()).isEmpty();
            assertThat(worst.equallyBad()).isNull();
        });
    }

    @Test
    void itIsOfTheTiesThatWereAskedFor() {
        CooperationNetwork bridge = RobustnessWorld.network(
                CooperationScope.ORGANISATIONS.ofModels(List.of(CooperationModel.HORIZONTAL_COOPERATION)));
        Robustness answer = Robustness.of(bridge, RobustnessQuestion.STANDARD, Budget.UNLIMITED);

        assertThat(answer.intact().connectedPairs()).isEqualTo(1);
        assertThat(answer.removals(List.of()).rows()).noneMatch(ActorRemoval::cutPoint);
    }

    @Test
    void efficiencyIsLeftOutWhereAsked() {
        Robustness answer = asked(RobustnessQuestion.STANDARD.with(EfficiencyChoice.OMITTED));

        assertThat(answer.intact().efficiency()).isNull();
        assertThat(answer.removals(List.of()).rows()).allSatisfy(row -> {
            assertThat(row.left().efficiencyAmongThem()).isNull();
            assertThat(row.change().efficiency()).isNull();
        });
    }

    @Test
    void whatCouldNotEndInTimeIsRefusedWithTheEstimate() {
        Robustness late = Robustness.of(
                RobustnessWorld.network(),
                RobustnessQuestion.STANDARD.with(EfficiencyChoice.REQUIRED).random(1_000, 1),
                Budget.of(Duration.ZERO));

        assertThatThrownBy(late::series)
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("1000 random removals of 7 actors");
    }

    @Test
    void theHeaderTellsWhatWasAskedAndThatServicesAreAnotherQuestion() {
        var header = asked(RobustnessQuestion.STANDARD).header();

        assertThat(header.parameters())
                .contains(new Parameter("together", "[1, 2, 3]"), new Parameter("leaving", "nobody"));
        assertThat(header.notes()).extracting(note -> note.in(Language.EN)).anyMatch(note -> note.contains("services"));
    }

    @Test
    void questionsOutOfBoundsAreRefused() {
        assertThatThrownBy(() -> RobustnessQuestion.STANDARD.worst(11))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("together has 11; expected 1 to 10");
        assertThatThrownBy(() -> RobustnessQuestion.STANDARD.worst(2, 2))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> RobustnessQuestion.STANDARD.random(0, 1))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("runs is 0");
    }

    private static Robustness asked(RobustnessQuestion question) {
        return Robustness.of(RobustnessWorld.network(), question, Budget.UNLIMITED);
    }

    private static ActorRemoval row(String id) {
        return asked(RobustnessQuestion.STANDARD).removals(List.of()).rows().stream()
                .filter(row -> row.actor().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> order(Field field, Direction direction) {
        return asked(RobustnessQuestion.STANDARD)
                .removals(List.of(new ActorRemovalOrder(field, direction)))
                .rows()
                .stream()
                .map(row -> row.actor().id())
                .toList();
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }

    private static String id(RemovalCurve.Point point) {
        Actor last = point.last();
        return last == null ? "" : last.id();
    }
}
