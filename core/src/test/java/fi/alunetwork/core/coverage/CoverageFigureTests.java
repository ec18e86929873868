package fi.alunetwork.core.coverage;

import static fi.alunetwork.core.coverage.Line.TODAY;
import static fi.alunetwork.core.coverage.Line.YOUTH;
import static fi.alunetwork.core.coverage.Line.answer;
import static fi.alunetwork.core.coverage.Line.ask;
import static fi.alunetwork.core.coverage.Line.row;
import static fi.alunetwork.core.coverage.Line.wholeLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums, shares, distances and bad questions, on the line of {@link Line}. */
class CoverageFigureTests {

    @Test
    void residentsWithinTheThresholdOfASiteAreCovered() {
        Sketch world = wholeLine().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP);

        ThresholdCoverage coverage = ask(world, YOUTH);

        CoverageFigure figure = coverage.figures().get(0);
        assertThat(figure.rule()).isEqualTo(CoverageRule.DISTANCE);
        assertThat(figure.covered()).isEqualTo(1 + 2);
        assertThat(figure.notCovered()).isEqualTo(4 + 8);
        assertThat(figure.base()).isEqualTo(15);
        assertThat(figure.share()).isEqualTo(3.0 / 15);
        assertThat(figure.municipalitiesCovered()).isEqualTo(2);
        assertThat(coverage.uncovered(CoverageRule.DISTANCE))
                .extracting(row -> row.municipality().code().value())
                .containsExactly("004", "003");
    }

    @Test
    void theThresholdIsInclusive() {
        Sketch world = wholeLine().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP);
        double exactly = Sketch.km(0).distanceKm(Sketch.km(20));

        assertThat(ask(world, YOUTH.withinKm(exactly)).figures().get(0).covered())
                .isEqualTo(3);
        assertThat(ask(world, YOUTH.withinKm(Math.nextDown(exactly)))
                        .figures()
                        .get(0)
                        .covered())
                .isEqualTo(1);
    }

    @Test
    void distancesAreWeightedByResidents() {
        Sketch world = wholeLine().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP);

        DistanceFigure distance =
                answer(world.on(TODAY), YOUTH).services().get(0).distances().get(0);

        assertThat(distance.weight()).isEqualTo(15);
        assertThat(distance.mean()).isCloseTo((0 * 1 + 20 * 2 + 48 * 4 + 90 * 8) / 15.0, within(1e-6));
        assertThat(distance.median()).isCloseTo(90, within(1e-6));
        assertThat(distance.p90()).isCloseTo(90, within(1e-6));
        assertThat(distance.max()).isCloseTo(90, within(1e-6));
    }

    @Test
    void withoutAnyProviderTheDistanceIsNotKnownRatherThanZero() {
        DistanceFigure distance = answer(wholeLine().on(TODAY), YOUTH)
                .services()
                .get(0)
                .distances()
                .get(0);

        assertThat(distance.mean()).isNull();
        assertThat(distance.withoutProvider()).isEqualTo(15);
    }

    @Test
    void countiesAddUpToTheWholeAndOverlappingAreasSayThatTheyDoNot() {
        RegionId one = new RegionId(RegionKind.EMPLOYMENT_AREA, "01");
        RegionId two = new RegionId(RegionKind.EMPLOYMENT_AREA, "02");
        Sketch world = wholeLine()
                .area(one, "001", "002", "003")
                .area(two, "003", "004")
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP);

        List<RollUp> rollUps = ask(
                        world, YOUTH.summedUpBy(RegionKind.WELLBEING_SERVICES_COUNTY, RegionKind.EMPLOYMENT_AREA))
                .rollUps();

        assertThat(rollUps.get(0).additive()).isTrue();
        assertThat(rollUps.get(0).areas())
                .extracting(area -> area.figures().get(0).covered())
                .containsExactly(3.0, 0.0);
        assertThat(rollUps.get(1).additive()).isFalse();
    }

    /** A county began in 2023; what it covers is asked for the day before. */
    @Test
    void anAreaCanBeAskedAboutBeforeItBegan() {
        RegionId area = new RegionId(RegionKind.EMPLOYMENT_AREA, "09");
        Sketch world = wholeLine()
                .area(area, Period.since(LocalDate.of(2023, 1, 1)), "001", "003")
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP);

        CoverageAnswer before = answer(
                world.on("2022-12-31"), YOUTH.among(Scope.MAINLAND.in(area)).summedUpBy(RegionKind.EMPLOYMENT_AREA));

        ThresholdCoverage coverage = before.services().get(0).thresholds().get(0);
        assertThat(coverage.figures().get(0).base()).isEqualTo(1 + 4);
        assertThat(coverage.rollUps().get(0).areas()).hasSize(1);
        assertThat(before.header().notes())
                .anyMatch(note -> note.in(Language.EN).contains("by the membership of 2023-01-01"));
        assertThat(answer(world.on("2023-01-01"), YOUTH.among(Scope.MAINLAND.in(area)))
                        .header()
                        .notes())
                .noneMatch(note -> note.in(Language.EN).contains("membership"));
    }

    @Test
    void severalServicesCountEachPersonOnce() {
        Sketch world = wholeLine()
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .provision("a", Service.WORK_COACHING)
                .workshop("b", "yhdistys", "003")
                .provision("b", Service.WORK_COACHING);

        CoverageAnswer answer = answer(
                world.on(TODAY),
                CoverageQuestion.about(Service.YOUTH_WORKSHOP, Service.WORK_COACHING)
                        .withinKm(10));

        assertThat(answer.together())
                .containsExactly(new CoverageAnswer.Together(Threshold.ofKm(10), Together.ANY, 1, 1 + 4, 15));
    }

    @Test
    void centresOfRegionsAreSetApart() {
        Sketch world = wholeLine()
                .area(new RegionId(RegionKind.REGION, "01"), "001", "002", "003", "004")
                .workshop("a", "yhdistys", "004")
                .provision("a", Service.YOUTH_WORKSHOP);

        ThresholdCoverage coverage = ask(world, YOUTH);

        assertThat(coverage.figures().get(0).covered()).isEqualTo(8);
        assertThat(coverage.outsideCentres().get(0).base()).isEqualTo(1 + 2 + 4);
        assertThat(coverage.outsideCentres().get(0).covered()).isZero();
    }

    @Test
    void everyReasonCanBeReadOutInThreeLanguages() {
        Sketch world = wholeLine().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP);

        Reason reason = row(ask(world, YOUTH), "002").reason();

        assertThat(reason.in(Language.FI)).isEqualTo("Lähin palvelu on 20,0 km päässä linnuntietä: Paja a.");
        assertThat(reason.in(Language.SV)).isEqualTo("Närmaste service finns 20,0 km bort fågelvägen: Paja a.");
        assertThat(reason.in(Language.EN)).isEqualTo("The nearest service is 20.0 km away in a straight line: Paja a.");
        for (Reason.Cause cause : Reason.Cause.values()) {
            for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
                assertThat(new Reason(cause, reason.nearest(), reason.limit(), true).in(language))
                        .doesNotContain("{")
                        .doesNotContain("''")
                        .contains(".");
            }
        }
    }

    @Test
    void aRateCannotWeighPeople() {
        CoverageQuestion byRate =
                YOUTH.among(Scope.MAINLAND.weighedBy(new Demand(IndicatorId.UNEMPLOYMENT_RATE, null)));
        DatedGraph graph = wholeLine().on(TODAY);

        assertThatThrownBy(() -> answer(graph, byRate))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("is a rate in percent");
    }

    @Test
    void anUnknownAreaAndAnEmptyQuestionAreErrors() {
        DatedGraph graph = wholeLine().on(TODAY);
        CoverageQuestion elsewhere = YOUTH.among(Scope.MAINLAND.in(new RegionId(RegionKind.REGION, "99")));

        assertThatThrownBy(() -> answer(graph, elsewhere))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("REGION:99");
        assertThatThrownBy(CoverageQuestion::about).hasMessageContaining("services is []");
        assertThatThrownBy(() -> YOUTH.withinKm(-1)).hasMessageContaining("-1.0 km");
        assertThatThrownBy(() -> YOUTH.withinKm(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> YOUTH.withinKm(30, 30)).hasMessageContaining("twice");
        assertThatThrownBy(() -> YOUTH.among(Scope.MAINLAND.atAge(1995))).hasMessageContaining("age is 1995");
    }

    @Test
    void anAnswerStopsWhenItsTimeIsUsedUp() {
        DatedGraph graph = wholeLine().on(TODAY);
        Budget usedUp = Budget.of(Duration.ofMillis(-1));

        assertThatThrownBy(() -> CoverageAnalysis.answer(graph, YOUTH, usedUp)).isInstanceOf(TimeLimitException.class);
    }
}
