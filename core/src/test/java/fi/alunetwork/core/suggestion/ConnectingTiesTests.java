package fi.alunetwork.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.TravelCost;
import java.time.Duration;
import java.util.BitSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConnectingTiesTests {

    private static ConnectingAnswer ask(Sketch world, ConnectingQuestion question) {
        return ConnectingTies.answer(Meridian.network(world), question, Budget.UNLIMITED);
    }

    @Test
    void aNetworkOfThreePartsNeedsTwoTiesAndTheShortestAreSuggested() {
        ConnectingAnswer answer = ask(Meridian.world(), ConnectingQuestion.EVERYBODY);

        assertThat(answer.parts()).isEqualTo(3);
        assertThat(answer.needed()).isEqualTo(2);
        assertThat(answer.ties()).extracting(ConnectingTie::id).containsExactly("c d", "d e");
        assertThat(answer.ties().get(0).distance().value()).isCloseTo(20, Offset.offset(0.001));
        assertThat(answer.ties().get(0).newlyConnectedPairs()).isEqualTo(3);
        assertThat(answer.ties().get(1).newlyConnectedPairs()).isEqualTo(4);
        assertThat(answer.ties().get(1).reason().in(Language.EN))
                .isEqualTo("Joins parts of 4 and 1 actors: 4 new pairs with a path; 140 km apart in a straight line.");
    }

    @Test
    void actorsWithoutATieAreLeftApartWhereTheAskerWishes() {
        ConnectingAnswer answer = ask(Meridian.world(), ConnectingQuestion.EVERYBODY.withoutIsolates());
        assertThat(answer.parts()).isEqualTo(1);
        assertThat(answer.needed()).isZero();
        assertThat(answer.ties()).isEmpty();

        ConnectingAnswer two = ask(
                Meridian.world().partnership("p3", CooperationModel.FORUM, "d", "e"),
                ConnectingQuestion.EVERYBODY.withoutIsolates());
        assertThat(two.ties()).extracting(ConnectingTie::id).containsExactly("c d");
        assertThat(two.ties().get(0).newlyConnectedPairs()).isEqualTo(6);
    }

    @Test
    void amongSomeActorsOnlyTheTiesBetweenThemJoinThem() {
        CooperationNetwork network = Meridian.network(Meridian.world());
        BitSet some = new BitSet();
        for (String id : new String[] {"a", "c", "d"}) {
            some.set(network.getActor(id).number());
        }

        assertThat(ConnectingTies.among(network, some, TravelCost.STRAIGHT_LINE, Budget.UNLIMITED))
                .extracting(ConnectingTie::id)
                .containsExactly("c d", "a c");
        assertThat(ConnectingTies.among(network, new BitSet(), TravelCost.STRAIGHT_LINE, Budget.UNLIMITED))
                .isEmpty();
    }

    @Test
    void equallyLongWaysAreSettledByTheCodes() {
        Sketch world = new Sketch().municipality("001", 0, 1);
        for (String id : new String[] {"c", "a", "b"}) {
            world.organisation(id, LegalForm.ASSOCIATION, "001").workshop("w" + id, id, "001");
        }

        assertThat(ask(world, ConnectingQuestion.EVERYBODY).ties())
                .extracting(ConnectingTie::id)
                .containsExactly("a b", "a c");
    }

    @Test
    void aPartThatIsNowhereNeedsATieThatCannotBeSuggested() {
        Sketch world = Meridian.world()
                .municipality(new Municipality(
                        new MunicipalityCode("009"),
                        LocalizedName.finnish("Kunta 009"),
                        Period.ALWAYS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true,
                        Sketch.SOURCED))
                .organisation("f", LegalForm.ASSOCIATION, "009")
                .organisation("g", LegalForm.ASSOCIATION, "009")
                .partnership("p3", CooperationModel.FORUM, "f", "g");
        ConnectingAnswer answer = ask(world, ConnectingQuestion.EVERYBODY);

        assertThat(answer.needed()).isEqualTo(3);
        assertThat(answer.ties()).hasSize(2);
        assertThat(answer.partsNotPlaced()).isEqualTo(1);
        assertThat(answer.withoutSuggestion()).isEqualTo(1);
        assertThat(answer.header().notes())
                .extracting(note -> note.in(Language.EN))
                .contains(
                        "Parts of which no place is known: 1.",
                        "Ties that are needed but whose ends cannot be suggested: 1.");
    }

    @Test
    void whereOnlyTheMunicipalityIsKnownTheReasonSaysSo() {
        ConnectingTie tie = ask(
                        Meridian.towns()
                                .organisation("a", LegalForm.ASSOCIATION, "001")
                                .organisation("b", LegalForm.ASSOCIATION, "002")
                                .workshop("wa", "a", "001")
                                .organisation("buyer", LegalForm.MUNICIPALITY, "001")
                                .partnership("p", CooperationModel.FORUM, "b", "buyer"),
                        ConnectingQuestion.EVERYBODY)
                .ties()
                .get(0);

        assertThat(tie.id()).isEqualTo("a buyer");
        assertThat(tie.exact()).isFalse();
        assertThat(tie.reason().in(Language.EN))
                .endsWith("0 km apart in a straight line, of one at least only the municipality is known.");
    }

    @Test
    void anEmptyNetworkAndASingleActorNeedNone() {
        ConnectingAnswer empty = ask(Meridian.towns(), ConnectingQuestion.EVERYBODY);
        assertThat(empty.parts()).isZero();
        assertThat(empty.needed()).isZero();
        Sketch single =
                Meridian.towns().organisation("a", LegalForm.ASSOCIATION, "001").workshop("wa", "a", "001");
        assertThat(ask(single, ConnectingQuestion.EVERYBODY).needed()).isZero();
    }

    @Test
    void aUsedUpBudgetEndsTheWork() {
        assertThatThrownBy(() -> ConnectingTies.answer(
                        Meridian.network(Meridian.world()), ConnectingQuestion.EVERYBODY, Budget.of(Duration.ZERO)))
                .isInstanceOf(TimeLimitException.class);
    }
}
