package fi.alunetwork.core.concentration;

import static fi.alunetwork.core.concentration.TwoRegions.TODAY;
import static fi.alunetwork.core.concentration.TwoRegions.YOUTH;
import static fi.alunetwork.core.concentration.TwoRegions.answer;
import static fi.alunetwork.core.concentration.TwoRegions.ask;
import static fi.alunetwork.core.concentration.TwoRegions.line;
import static fi.alunetwork.core.concentration.TwoRegions.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.concentration.ConcentrationAnswer.ServiceConcentration;
import fi.alunetwork.core.concentration.MunicipalityValue.Standing;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How unequal people are in their way to a service, on the line of {@link TwoRegions}. */
class InequalityTests {

    /** The meridian of a sketch is exact to a millimetre or so. */
    private static final Offset<Double> ROUNDING = within(1e-6);

    private static Sketch atBothCentres() {
        return line().workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("b", "yhdistys", "003")
                .provision("b", Service.YOUTH_WORKSHOP);
    }

    @Test
    void distancesAreComparedBetweenPeople() {
        ServiceConcentration asked = ask(atBothCentres(), YOUTH);

        // Distances 0, 10, 0 and 30 km of 8, 2, 4 and 2 people: 80 km over 16 people.
        Inequality inequality = asked.inequality();
        assertThat(inequality.unit()).isEqualTo("km");
        assertThat(inequality.weight()).isEqualTo(16);
        assertThat(inequality.mean()).isCloseTo(5, ROUNDING);
        // Σ over pairs: 12 * 2 * 10 + 12 * 2 * 30 + 2 * 2 * 20 = 1040; 1040 / (16² * 5).
        assertThat(inequality.gini()).isCloseTo(1040.0 / (256 * 5), ROUNDING);
        assertThat(row(asked, "004").value()).isCloseTo(30, ROUNDING);
        assertThat(row(asked, "004").standing()).isEqualTo(Standing.KNOWN);
        assertThat(row(asked, "003").centre()).isTrue();
        assertThat(row(asked, "004").centre()).isFalse();
    }

    @Test
    void theTheilIndexFallsApartByTheAreasAsked() {
        Inequality inequality = ask(atBothCentres(), YOUTH).inequality();

        // Region means 2 and 10 km of 10 and 6 people, mean of all 5 km.
        double between = 10.0 / 16 * 0.4 * Math.log(0.4) + 6.0 / 16 * 2 * Math.log(2);
        // All of region 01's way falls to one fifth of its people, all of region 02's to one third.
        double within = 10.0 / 16 * 0.4 * Math.log(5) + 6.0 / 16 * 2 * Math.log(3);
        assertThat(inequality.theil().between()).isCloseTo(between, ROUNDING);
        assertThat(inequality.theil().within()).isCloseTo(within, ROUNDING);
        assertThat(inequality.theil().total()).isCloseTo(between + within, ROUNDING);
        assertThat(inequality.theil().groups())
                .extracting(group -> group.region().id().code())
                .containsExactly("01", "02");
    }

    @Test
    void municipalitiesWithoutAnAreaOfTheKindAreAGroupOfTheirOwn() {
        Sketch world = atBothCentres().area(new RegionId(RegionKind.EMPLOYMENT_AREA, "07"), "002", "003");

        Inequality inequality =
                ask(world, YOUTH.splitBy(RegionKind.EMPLOYMENT_AREA)).inequality();

        assertThat(inequality.theil().groups())
                .extracting(group -> group.region() != null, TheilByArea.Group::weight)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, 6.0),
                        org.assertj.core.groups.Tuple.tuple(false, 10.0));
        assertThat(inequality.theil().between() + inequality.theil().within())
                .isCloseTo(ask(atBothCentres(), YOUTH).inequality().theil().total(), ROUNDING);
    }

    @Test
    void whoHasNoProviderIsLeftOutAndTold() {
        Sketch world =
                line().workshop("a", "kunta", "001").provision("a", Service.REHABILITATIVE_WORK_ACTIVITY, "001", "002");

        ServiceConcentration asked = ask(world, ConcentrationQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY));

        assertThat(asked.rule()).isEqualTo(CoverageRule.REACHABLE_AND_ADMITTED);
        assertThat(asked.inequality().weight()).isEqualTo(10);
        assertThat(asked.inequality().withoutProvider()).isEqualTo(6);
        assertThat(row(asked, "003").value()).isNull();
        assertThat(row(asked, "003").standing()).isEqualTo(Standing.NO_PROVIDER);
    }

    @Test
    void notFoundIsNotNobodyWhereTheRegisterIsNotWhole() {
        Sketch world = new Sketch().municipality("001", 0, 1).municipality("002", 20, 2);

        ConcentrationAnswer answer = answer(world, YOUTH);
        Inequality inequality = answer.services().get(0).inequality();

        assertThat(inequality.notKnown()).isEqualTo(3);
        assertThat(inequality.withoutProvider()).isZero();
        assertThat(inequality.mean()).isNull();
        assertThat(inequality.gini()).isNull();
        assertThat(inequality.theil()).isNull();
        assertThat(answer.header().notKnown().ratio()).isEqualTo(1.0);
    }

    @Test
    void aNearerWorkshopThatMayBeOpenMakesTheDistanceTheBestThatIsKnown() {
        Lifespan seenIn2013 = new Lifespan(Period.ALWAYS, LocalDate.of(2013, 12, 31));
        Sketch world = atBothCentres()
                .workshop("c", "yhdistys", "004")
                .provision("c", Service.YOUTH_WORKSHOP, ProvisionSketch.lasting(seenIn2013));

        ServiceConcentration asked = ask(world, YOUTH);

        assertThat(row(asked, "004").value()).isCloseTo(30, ROUNDING);
        assertThat(row(asked, "004").standing()).isEqualTo(Standing.BEST_KNOWN);
        assertThat(row(asked, "003").standing()).isEqualTo(Standing.KNOWN);
        assertThat(asked.inequality().bestKnown()).isEqualTo(2);
        assertThat(row(ask(world, YOUTH.among(Scope.MAINLAND.assumingOpen())), "004")
                        .value())
                .isZero();
    }

    @Test
    void whereEverybodyHasItAtTheDoorThereIsNothingToShareOut() {
        Sketch world = line();
        for (String code : new String[] {"001", "002", "003", "004"}) {
            world.workshop("w" + code, "kunta", code).provision("w" + code, Service.YOUTH_WORKSHOP);
        }

        Inequality inequality = ask(world, YOUTH).inequality();

        assertThat(inequality.mean()).isZero();
        assertThat(inequality.gini()).isNull();
        assertThat(inequality.lorenz()).isEmpty();
    }

    @Test
    void aMunicipalityOfSeveralPlacesCountsByEach() {
        Sketch world = atBothCentres().demandPoint("004", 130, 0.5).demandPoint("004", 110, 0.5);

        ServiceConcentration asked = ask(world, YOUTH);

        assertThat(row(asked, "004").value()).isCloseTo(20, ROUNDING);
        assertThat(asked.inequality().lorenz()).hasSize(4);
        assertThat(asked.inequality().lorenz().get(2).people()).isEqualTo(15.0 / 16);
    }

    @Test
    void offersWithinReachAreCountedOnce() {
        Sketch world = atBothCentres().workshop("c", "kunta", "002").provision("c", Service.YOUTH_WORKSHOP);
        ConcentrationQuestion count = YOUTH.comparing(Variable.COUNT, Threshold.ofKm(30));

        ServiceConcentration asked = ask(world, count);
        ServiceConcentration nearer = ask(world, YOUTH.comparing(Variable.COUNT, Threshold.ofKm(10)));

        assertThat(asked.inequality().unit()).isEqualTo("offers");
        assertThat(asked.municipalities()).extracting(MunicipalityValue::value).containsExactly(2.0, 2.0, 1.0, 1.0);
        // 10 people with two offers, 6 with one: 10 * 6 / (16 * 26).
        assertThat(asked.inequality().gini()).isCloseTo(60.0 / (16 * 26), ROUNDING);
        assertThat(row(nearer, "004").value()).isZero();
        assertThat(row(nearer, "004").standing()).isEqualTo(Standing.KNOWN);
    }

    @Test
    void placesWithinReachAreComparedWhereTheyAreKnown() {
        Sketch world = line().workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP, ProvisionSketch.places(5))
                .workshop("b", "yhdistys", "003")
                .provision("b", Service.YOUTH_WORKSHOP, ProvisionSketch.places(9));

        Inequality inequality =
                ask(world, YOUTH.comparing(Variable.ACCESS, Threshold.ofKm(30))).inequality();

        // 5 places for 10 people and 9 for 6: 500 and 1 500 per 1 000, 14 000 / 16 on the mean.
        assertThat(inequality.variable()).isEqualTo(Variable.ACCESS);
        assertThat(inequality.mean()).isCloseTo(875, ROUNDING);
        assertThat(inequality.gini()).isCloseTo(10.0 * 6 * 1000 / (16 * 16 * 875), ROUNDING);
        assertThat(inequality.theil().within()).isCloseTo(0, ROUNDING);
    }

    @Test
    void offersAreComparedWherePlacesAreNotKnownAndTheAnswerSaysSo() {
        ConcentrationAnswer answer = answer(atBothCentres(), YOUTH.comparing(Variable.ACCESS, Threshold.ofKm(30)));

        assertThat(answer.services().get(0).inequality().variable()).isEqualTo(Variable.COUNT);
        assertThat(answer.services().get(0).inequality().mean()).isEqualTo(1.0);
        assertThat(answer.header().notes())
                .anySatisfy(note -> assertThat(note.in(Language.EN)).contains("compared by the number of offers"));
    }

    @Test
    void nobodyFoundIsNoCountWhereTheRegisterIsNotWhole() {
        Sketch world = new Sketch().municipality("001", 0, 1).municipality("002", 20, 2);

        ServiceConcentration asked = ask(world, YOUTH.comparing(Variable.COUNT, Threshold.ofKm(30)));

        assertThat(row(asked, "001").value()).isNull();
        assertThat(row(asked, "001").standing()).isEqualTo(Standing.NOT_KNOWN);
        assertThat(asked.inequality().notKnown()).isEqualTo(3);
    }

    @Test
    void whatRestsOnInventedRecordsSaysSo() {
        Sketch world = atBothCentres()
                .workshop("c", "yhdistys", "004")
                .provision("c", Service.YOUTH_WORKSHOP, ProvisionSketch.invented());

        ConcentrationAnswer answer = answer(world, YOUTH);

        assertThat(answer.header().illustrative().numerator()).isEqualTo(2);
        assertThat(answer.header().illustrative().denominator()).isEqualTo(16);
        assertThat(answer.header().notes())
                .anySatisfy(note -> assertThat(note.in(Language.EN)).contains("invented"));
        assertThat(answer.header().parameters()).extracting("name").contains("variable", "areas", "producers");
    }

    @Test
    void badQuestionsNameFieldValueAndWhatWasExpected() {
        assertThatThrownBy(() -> ConcentrationQuestion.about())
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("services is [];");
        assertThatThrownBy(() -> ConcentrationQuestion.about(Service.WORK_TRIAL, Service.WORK_TRIAL))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("none twice");
        assertThatThrownBy(() -> answer(line(), YOUTH.among(Scope.MAINLAND.in(new RegionId(RegionKind.REGION, "99")))))
                .isInstanceOf(BadQuestionException.class);
        assertThatThrownBy(() -> ConcentrationAnalysis.answer(line().on(TODAY), YOUTH, Budget.of(Duration.ZERO)))
                .isInstanceOf(TimeLimitException.class);
    }
}
