package fi.alunetwork.core.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.cooperation.Tie;
import fi.alunetwork.core.graph.PartnershipSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.path.ActorNeighbourhood.NearActor;
import fi.alunetwork.core.path.ActorNeighbourhood.Ring;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ring of four, a-b-c-d, with e behind c; x and y work with each other alone, and z with nobody. */
class CooperationPathTests {

    private static final CooperationNetwork NETWORK = network();

    @Test
    void ofTwoPathsTheOneOverTheSmallerCodeIsNamed() {
        CooperationPath path = CooperationPath.between(NETWORK, "a", "e");

        assertThat(path.length()).isEqualTo(3);
        assertThat(ids(path.actors())).containsExactly("a", "b", "c", "e");
        assertThat(path.shortestPaths()).isEqualTo(2);
        assertThat(path.ties()).extracting(Tie::id).containsExactly("a b", "b c", "c e");
        assertThat(path.ties().get(2).partnerships())
                .extracting(partnership -> partnership.record().id().value())
                .containsExactly("ce", "ce-again");
        assertThat(ids(CooperationPath.between(NETWORK, "e", "a").actors())).containsExactly("e", "c", "b", "a");
    }

    @Test
    void whereThereIsNoPathTheAnswerSaysSo() {
        CooperationPath path = CooperationPath.between(NETWORK, "a", "x");

        assertThat(path.from().id()).isEqualTo("a");
        assertThat(path.to().id()).isEqualTo("x");
        assertThat(path.length()).isNull();
        assertThat(path.actors()).isEmpty();
        assertThat(path.ties()).isEmpty();
        assertThat(path.shortestPaths()).isZero();
    }

    @Test
    void onePlaceIsNoPathAndStrangersAreRefused() {
        assertThatThrownBy(() -> CooperationPath.between(NETWORK, "a", "a"))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("both \"a\"");
        assertThatThrownBy(() -> CooperationPath.between(NETWORK, "a", "stranger"))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("stranger");
    }

    @Test
    void neighboursComeByDistanceAndThenByCode() {
        ActorNeighbourhood near = ActorNeighbourhood.of(NETWORK, "a", 10, 200);

        assertThat(near.actors()).extracting(other -> other.actor().id()).containsExactly("b", "d", "c", "e");
        assertThat(near.actors()).extracting(NearActor::distance).containsExactly(1, 1, 2, 3);
        assertThat(near.rings()).containsExactly(new Ring(1, 2), new Ring(2, 1), new Ring(3, 1));
        assertThat(near.actorsCount()).isEqualTo(4);
        assertThat(near.ties()).extracting(Tie::id).containsExactly("a b", "a d", "b c", "c d", "c e");
        assertThat(near.header().notes()).isEmpty();
    }

    @Test
    void partnersAloneAreTheFirstRing() {
        ActorNeighbourhood near = ActorNeighbourhood.of(NETWORK, "c", 1, 50);

        assertThat(near.actors()).extracting(other -> other.actor().id()).containsExactly("b", "d", "e");
        assertThat(near.ties()).extracting(Tie::id).containsExactly("b c", "c d", "c e");
    }

    @Test
    void whatIsCutOffIsCounted() {
        ActorNeighbourhood near = ActorNeighbourhood.of(NETWORK, "a", 3, 1);

        assertThat(near.actors()).hasSize(1);
        assertThat(near.actorsCount()).isEqualTo(4);
        assertThat(near.rings()).hasSize(3);
        assertThat(near.ties()).extracting(Tie::id).containsExactly("a b");
        assertThat(near.header().notes())
                .extracting(note -> note.in(Language.EN))
                .containsExactly("1 of 4 actors are listed, the nearest first.");
    }

    @Test
    void anIsolateHasNobodyNear() {
        ActorNeighbourhood near = ActorNeighbourhood.of(NETWORK, "z", 10, 50);

        assertThat(near.actor().id()).isEqualTo("z");
        assertThat(near.actorsCount()).isZero();
        assertThat(near.rings()).isEmpty();
    }

    @Test
    void numbersOutOfBoundsAreRefused() {
        for (int depth : List.of(0, 11)) {
            assertThatThrownBy(() -> ActorNeighbourhood.of(NETWORK, "a", depth, 50))
                    .isInstanceOf(BadQuestionException.class)
                    .hasMessageContaining("depth is " + depth + "; expected 1 to 10");
        }
        for (int first : List.of(0, 201)) {
            assertThatThrownBy(() -> ActorNeighbourhood.of(NETWORK, "a", 1, first))
                    .isInstanceOf(BadQuestionException.class)
                    .hasMessageContaining("first is " + first + "; expected 1 to 200");
        }
        assertThatThrownBy(() -> ActorNeighbourhood.of(NETWORK, "stranger", 1, 50))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("stranger");
    }

    private static CooperationNetwork network() {
        Sketch sketch = new Sketch().municipality("001", 0, 1_000);
        for (String id : List.of("a", "b", "c", "d", "e", "x", "y", "z")) {
            sketch.organisation(id, LegalForm.ASSOCIATION, "001");
        }
        for (String pair : List.of("ab", "bc", "cd", "da", "ce", "xy")) {
            sketch.partnership(PartnershipSketch.of(
                            pair, CooperationModel.FORUM, pair.charAt(0) + ":MEMBER " + pair.charAt(1) + ":MEMBER")
                    .drawn());
        }
        return CooperationNetwork.of(
                sketch.partnership(PartnershipSketch.of("ce-again", CooperationModel.SHARED_PREMISES, "c:HOST e:GUEST")
                                .drawn())
                        .workshop("w", "z", "001")
                        .on("2024-05-01"),
                CooperationScope.ORGANISATIONS);
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }
}
