package fi.alunetwork.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.travel.TravelUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Suggestions where ways are known by a table of minutes, between some towns and in one direction only. */
class MeasuredWaysTests {

    /** Minutes from town to town; a way that is not here is not known. */
    private record Minutes(Map<String, Double> ways) implements TravelCost {

        @Override
        public double between(Stop from, Stop to) {
            return ways.getOrDefault(from.municipality() + " " + to.municipality(), Double.NaN);
        }

        @Override
        public TravelUnit unit() {
            return TravelUnit.MINUTES;
        }

        @Override
        public LocalizedName method() {
            return LocalizedName.of("taulukosta", "ur tabellen", "by the table");
        }

        @Override
        public LocalizedName caution() {
            return LocalizedName.of("Taulukko.", "En tabell.", "A table.");
        }

        @Override
        public double reachKm(double cost) {
            return 2 * cost;
        }

        @Override
        public boolean followsStraightLine() {
            return false;
        }
    }

    /** From the first town to the third in an hour, back in half of it; from the fourth to the third in 20 minutes. */
    private static final TravelCost TABLE =
            new Minutes(Map.of("001 003", 60.0, "003 001", 30.0, "004 003", 20.0, "001 001", 0.0));

    private static MissingAnswer within(double minutes) {
        return MissingPartnerships.answer(
                Meridian.network(Meridian.world()),
                MissingQuestion.STANDARD
                        .within(Threshold.ofMinutes(minutes))
                        .reaching(Threshold.ofMinutes(minutes))
                        .among(Scope.MAINLAND.by(TABLE)),
                Budget.UNLIMITED);
    }

    @Test
    void theShorterDirectionOfAWayCountsAndTheUnitIsTold() {
        MissingAnswer answer = within(30);

        assertThat(answer.pairs()).extracting(MissingPartnership::id).containsExactly("a c", "c d");
        assertThat(answer.pairs().get(0).distance()).hasToString("30.0 min");
        assertThat(answer.pairs().get(1).reason().in(Language.EN)).endsWith("20 min apart by the table.");
        assertThat(within(29).pairs()).extracting(MissingPartnership::id).containsExactly("c d");
    }

    /** Of the pairs without a tie in the band of 60 km, a-d and b-d have no way in the table. */
    @Test
    void waysThatAreNotKnownAreCountedAndSuggestNothing() {
        assertThat(within(30).header().notes())
                .extracting(note -> note.in(Language.EN))
                .contains("Pairs of places between which the way is not known: 2. They are not suggested.");
    }

    @Test
    void partsBetweenWhichNoWayIsKnownStayApart() {
        ConnectingAnswer answer = ConnectingTies.answer(
                Meridian.network(Meridian.world()), ConnectingQuestion.EVERYBODY.by(TABLE), Budget.UNLIMITED);

        assertThat(answer.needed()).isEqualTo(2);
        assertThat(answer.ties()).extracting(ConnectingTie::id).containsExactly("c d");
        assertThat(answer.withoutSuggestion()).isEqualTo(1);
        assertThat(answer.partsNotPlaced()).isZero();
    }

    @Test
    void morePairsThanCanBeToldAreRefused() {
        Sketch world = new Sketch().municipality("001", 0, 1);
        for (int body = 0; body < 640; body++) {
            world.organisation("o" + body, LegalForm.ASSOCIATION, "001").workshop("w" + body, "o" + body, "001");
        }

        assertThatThrownBy(() ->
                        MissingPartnerships.answer(Meridian.network(world), MissingQuestion.STANDARD, Budget.UNLIMITED))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("More than 200000 pairs")
                .hasMessageContaining("Maybe ask for a smaller distance");
        assertThat(MissingPartnerships.answer(
                                Meridian.network(world), MissingQuestion.STANDARD.with("o7"), Budget.UNLIMITED)
                        .pairs())
                .hasSize(639);
    }
}
