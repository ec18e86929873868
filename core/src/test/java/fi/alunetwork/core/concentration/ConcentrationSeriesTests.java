package fi.alunetwork.core.concentration;

import static fi.alunetwork.core.concentration.TwoRegions.TODAY;
import static fi.alunetwork.core.concentration.TwoRegions.YOUTH;
import static fi.alunetwork.core.concentration.TwoRegions.line;
import static fi.alunetwork.core.graph.ProvisionSketch.lasting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same question on several days, on the line of {@link TwoRegions}. */
class ConcentrationSeriesTests {

    private static final LocalDate BEFORE = LocalDate.of(2022, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2024, 6, 1);

    /** The workshop in the municipality 004 closes at the end of 2022; one in the centre 001 goes on. */
    private static Sketch theRemoteOneCloses() {
        return line().workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("b", "yhdistys", "004")
                .provision(
                        "b", Service.YOUTH_WORKSHOP, lasting(Lifespan.of(new Period(null, LocalDate.of(2023, 1, 1)))));
    }

    private static ConcentrationSeries ask(Sketch world, LocalDate... days) {
        return ConcentrationSeries.of(world.on(TODAY), YOUTH, List.of(days), Budget.UNLIMITED);
    }

    @Test
    void eachDayIsAnsweredForItselfAndComparedWithTheFirst() {
        ConcentrationSeries series = ask(theRemoteOneCloses(), AFTER, BEFORE, AFTER);

        assertThat(series.points()).extracting(ConcentrationSeries.Point::date).containsExactly(BEFORE, AFTER);
        assertThat(series.points())
                .allSatisfy(point -> assertThat(point.answer().header().asOf()).isEqualTo(point.date()));
        ConcentrationChange change = series.points().get(1).changes().get(0);
        // Before: 0, 10, 30 and 0 km of 8, 2, 4 and 2 people, 140 / 16; after: 0, 10, 100 and 130, 680 / 16.
        assertThat(change.mean()).isCloseTo((680 - 140) / 16.0, within(1e-6));
        ConcentrationChange.SupplyChange offers = change.supply().get(1);
        assertThat(offers.unit()).isEqualTo(Supply.Unit.OFFERS);
        assertThat(offers.total()).isEqualTo(-1);
        assertThat(offers.herfindahl()).isEqualTo(0.5);
        assertThat(offers.outsideCentres()).isEqualTo(-0.5);
        // 12 of 16 people live in centres: from (1/2) / (3/4) to 1 / (3/4).
        assertThat(offers.locationQuotient()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(change.supply().get(0).herfindahl()).isNull();
    }

    @Test
    void onTheFirstDayNothingHasChanged() {
        ConcentrationChange change =
                ask(theRemoteOneCloses(), BEFORE).points().get(0).changes().get(0);

        assertThat(change.mean()).isZero();
        assertThat(change.gini()).isZero();
        assertThat(change.between()).isZero();
        assertThat(change.within()).isZero();
    }

    @Test
    void badDatesAreRefused() {
        LocalDate[] many = IntStream.range(0, 25).mapToObj(AFTER::plusDays).toArray(LocalDate[]::new);

        assertThatThrownBy(() -> ask(line()))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("dates has 0 different days; expected 1 to 24");
        assertThatThrownBy(() -> ask(line(), many))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("dates has 25 different days");
        assertThatThrownBy(() -> ask(line(), LocalDate.of(203, 6, 1)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("dates names 0203-06-01, outside the data; expected ");
    }
}
