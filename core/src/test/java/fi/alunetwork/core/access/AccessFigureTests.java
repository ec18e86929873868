package fi.alunetwork.core.access;

import static fi.alunetwork.core.graph.ProvisionSketch.lasting;
import static fi.alunetwork.core.graph.ProvisionSketch.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.access.ServiceAccess.Measure;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.Base;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Access by hand arithmetic: municipalities at 0, 10, 20 and 90 km with 100, 200, 400 and 800 people; unless a test
 * says otherwise, sites of 12 places at 0 km and of 20 places at 20 km, threshold 30 km.
 */
class AccessFigureTests {

    private static final AccessQuestion UNIFORM =
            AccessQuestion.about(Service.YOUTH_WORKSHOP).with(new Decay.Uniform());
    private static final Offset<Double> ROUNDING = within(1e-9);

    private static Sketch line() {
        return new Sketch()
                .municipality("001", 0, 100)
                .municipality("002", 10, 200)
                .municipality("003", 20, 400)
                .municipality("004", 90, 800)
                .county("01", "001", "002", "003")
                .county("02", "004")
                .registerWhole("01", Sketch.SOURCED)
                .registerWhole("02", Sketch.SOURCED)
                .organisation("yhdistys", LegalForm.ASSOCIATION, "001");
    }

    private static Sketch twoSites() {
        return line().workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, places(12))
                .workshop("b", "yhdistys", "003")
                .provision("b", Service.YOUTH_WORKSHOP, places(20));
    }

    private static ServiceAccess ask(Sketch world, AccessQuestion question) {
        return AccessAnalysis.answer(world.on("2024-06-01"), question, Budget.UNLIMITED)
                .services()
                .get(0);
    }

    private static MunicipalityAccess row(ServiceAccess access, String code) {
        return access.municipalities().stream()
                .filter(row -> row.municipality().code().equals(new MunicipalityCode(code)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everybodyInReachSharesThePlacesOfASite() {
        ServiceAccess access = ask(twoSites(), UNIFORM);

        // Both sites are within 30 km of the three near municipalities: (12 + 20) / (100 + 200 + 400).
        assertThat(row(access, "001").places()).isCloseTo(32.0 / 700, ROUNDING);
        assertThat(row(access, "003").placesPer1000()).isCloseTo(32.0 / 0.7, ROUNDING);
        assertThat(row(access, "004").places()).isZero();
        assertThat(row(access, "004").state()).isEqualTo(AccessState.NOTHING_IN_REACH);
        assertThat(access.figure().mean()).isCloseTo(32.0 / 1500, ROUNDING);
        assertThat(row(access, "001").ratio()).isCloseTo(1500.0 / 700, ROUNDING);
        assertThat(row(access, "004").ratio()).isZero();
        assertThat(access.figure().meanSitesInReach()).isCloseTo(2 * 700.0 / 1500, ROUNDING);
    }

    @Test
    void stepsWeighNearSitesMore() {
        ServiceAccess access = ask(twoSites(), AccessQuestion.about(Service.YOUTH_WORKSHOP));

        // Zones of 10 km: a has 100 + 200 at weight 1 (10 km belongs to the first zone) and 400 at 0.68;
        // b has 400 + 200 at weight 1 and 100 at 0.68.
        double a = 12 / (100 + 200 + 0.68 * 400);
        double b = 20 / (400 + 200 + 0.68 * 100);
        assertThat(row(access, "001").places()).isCloseTo(a + 0.68 * b, ROUNDING);
        assertThat(row(access, "002").places()).isCloseTo(a + b, ROUNDING);
        assertThat(row(access, "003").places()).isCloseTo(0.68 * a + b, ROUNDING);
    }

    @Test
    void zonesMayBeOfAnyWidth() {
        Decay steps = new Decay.Steps(List.of(1.0, 0.5), List.of(5.0, 30.0));

        ServiceAccess access = ask(twoSites(), UNIFORM.with(steps));

        double a = 12 / (100 + 0.5 * 600);
        double b = 20 / (400 + 0.5 * 300);
        assertThat(row(access, "002").places()).isCloseTo(0.5 * a + 0.5 * b, ROUNDING);
    }

    /** By the smallest of numbers the places for each would be no number. */
    @Test
    void aWeightThatNobodyCouldFeelIsNone() {
        for (Decay decay : List.of(
                new Decay.Steps(List.of(1e-320), List.of()),
                new Decay.Steps(List.of(9e-10), List.of()),
                new Decay.Gaussian(0.26))) {
            ServiceAccess access = ask(twoSites(), UNIFORM.with(decay));

            assertThat(row(access, "002").places()).as(decay.words()).isZero();
        }
        double a = 12 / (100 + 200.0 + 400);
        double b = 20 / (400 + 200.0 + 100);
        assertThat(row(ask(twoSites(), UNIFORM.with(new Decay.Steps(List.of(1e-9), List.of()))), "002")
                        .places())
                .as("a weight that all share cancels out")
                .isCloseTo(a + b, ROUNDING);
    }

    @Test
    void theGaussianIsCutAtTheThreshold() {
        ServiceAccess access =
                ask(twoSites(), UNIFORM.within(Threshold.ofKm(15)).with(new Decay.Gaussian(10)));

        double half = Math.exp(-0.5);
        double a = 12 / (100 + half * 200);
        double b = 20 / (400 + half * 200);
        assertThat(row(access, "001").places()).isCloseTo(a, within(1e-6));
        assertThat(row(access, "002").places()).isCloseTo(half * a + half * b, within(1e-6));
    }

    @Test
    void whatPeopleGetIsWhatTheSitesHave() {
        Sketch world = twoSites().workshop("c", "yhdistys", "004").provision("c", Service.YOUTH_WORKSHOP, places(5));

        Supply supply = ask(world, AccessQuestion.about(Service.YOUTH_WORKSHOP)).supply();

        assertThat(supply.places()).isEqualTo(37);
        assertThat(supply.handedOut()).isCloseTo(37, ROUNDING);
        assertThat(supply.difference()).isCloseTo(0, ROUNDING);
        assertThat(supply.outOfReach()).isZero();
        assertThat(supply.known().numerator()).isEqualTo(3);
    }

    @Test
    void peopleOutsideTheAreaCompeteForThePlacesToo() {
        RegionId south = new RegionId(RegionKind.EMPLOYMENT_AREA, "1");
        Sketch world = twoSites().area(south, "001");

        ServiceAccess access = ask(world, UNIFORM.among(Scope.MAINLAND.in(south)));

        assertThat(access.municipalities()).hasSize(1);
        assertThat(row(access, "001").places()).isCloseTo(32.0 / 700, ROUNDING);
        assertThat(access.figure().placesForThem()).isCloseTo(100 * 32.0 / 700, ROUNDING);
        assertThat(access.supply().places()).isEqualTo(32);
        assertThat(access.supply().handedOut()).isCloseTo(32, ROUNDING);
    }

    @Test
    void alandCompetesForNothingOnTheMainland() {
        Municipality island = new Municipality(
                new MunicipalityCode("478"),
                LocalizedName.finnish("Maarianhamina"),
                Period.ALWAYS,
                null,
                Sketch.km(5),
                null,
                null,
                null,
                false,
                Sketch.SOURCED);
        Sketch world = twoSites().municipality(island);

        assertThat(ask(world, UNIFORM).municipalities()).hasSize(4);
        assertThat(ask(world, UNIFORM.among(Scope.MAINLAND.over(Base.WHOLE_COUNTRY)))
                        .municipalities())
                .hasSize(5);
    }

    @Test
    void aProviderWithoutPlacesIsAnotherAnswerThanNoProvider() {
        Sketch world = line().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP, places(0));

        ServiceAccess access = ask(world, UNIFORM);

        assertThat(row(access, "001").state()).isEqualTo(AccessState.PROVIDER_WITHOUT_PLACES);
        assertThat(row(access, "001").places()).isZero();
        assertThat(row(access, "004").state()).isEqualTo(AccessState.NOTHING_IN_REACH);
        assertThat(row(access, "001").ratio()).isNull();
        assertThat(row(access, "001").reason().in(Language.EN)).contains("none of them has places");
    }

    @Test
    void whatMayBeOpenAndWhatTheRegisterLacksIsNotKnown() {
        Lifespan seenIn2013 = new Lifespan(Period.ALWAYS, LocalDate.of(2013, 12, 31));
        Sketch world = line().municipality("005", 150, 1000)
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, lasting(seenIn2013));

        ServiceAccess access = ask(world, UNIFORM);

        assertThat(row(access, "001").state()).isEqualTo(AccessState.NOT_KNOWN);
        assertThat(row(access, "001").places()).isNull();
        assertThat(row(access, "001").reason().cause()).isEqualTo(AccessReason.Cause.PERHAPS_IN_REACH);
        assertThat(row(access, "005").state()).isEqualTo(AccessState.NOT_KNOWN);
        assertThat(row(access, "005").reason().cause()).isEqualTo(AccessReason.Cause.REGISTER_NOT_WHOLE);
        assertThat(access.figure().people(AccessState.NOT_KNOWN)).isEqualTo(700 + 1000);
    }

    @Test
    void tooFewKnownPlacesLeaveTheNumberOfSites() {
        Sketch world = twoSites().workshop("c", "yhdistys", "002").provision("c", Service.YOUTH_WORKSHOP);

        ServiceAccess strict = ask(world, UNIFORM);
        ServiceAccess lenient = ask(world, UNIFORM.knowingAtLeast(0.6));

        assertThat(strict.supply().known().ratio()).isEqualTo(2.0 / 3);
        assertThat(strict.measure()).isEqualTo(Measure.SITES_IN_REACH);
        assertThat(strict.figure().mean()).isNull();
        assertThat(strict.figure().known()).isZero();
        assertThat(strict.supply().handedOut()).isNull();
        assertThat(row(strict, "001").state()).isEqualTo(AccessState.PLACES_NOT_KNOWN);
        assertThat(row(strict, "001").places()).isNull();
        assertThat(row(strict, "001").sitesInReach()).isEqualTo(3);
        assertThat(strict.figure().meanSitesInReach()).isCloseTo(3 * 700.0 / 1500, ROUNDING);
        assertThat(lenient.measure()).isEqualTo(Measure.PLACES);
        assertThat(row(lenient, "001").places()).isCloseTo(32.0 / 700, ROUNDING);
        assertThat(row(lenient, "001").mayBeMore()).isTrue();
        assertThat(row(lenient, "001").placesNotKnown()).isEqualTo(1);
    }

    @Test
    void areasAreWeighedByTheirPeople() {
        ServiceAccess access = ask(twoSites(), UNIFORM.summedUpBy(RegionKind.WELLBEING_SERVICES_COUNTY));

        ServiceAccess.RollUp byCounty = access.rollUps().get(0);
        assertThat(byCounty.additive()).isTrue();
        assertThat(byCounty.areas().get(0).figure().mean()).isCloseTo(32.0 / 700, ROUNDING);
        assertThat(byCounty.areas().get(0).ratio()).isCloseTo(1500.0 / 700, ROUNDING);
        assertThat(byCounty.areas().get(1).figure().mean()).isZero();
    }

    @Test
    void badQuestionsNameFieldAndValue() {
        refused(() -> new Decay.Steps(List.of(), List.of()), "decay.steps.weights");
        refused(() -> new Decay.Steps(List.of(0.5, 0.6), List.of()), "0.6");
        refused(() -> new Decay.Steps(List.of(1.5), List.of()), "1.5");
        refused(() -> new Decay.Steps(List.of(0.0), List.of()), "begins with 0");
        refused(() -> new Decay.Steps(List.of(Double.NaN), List.of()), "NaN");
        refused(() -> new Decay.Steps(List.of(1.0, 0.5), List.of(3.0)), "upTo");
        refused(() -> new Decay.Steps(List.of(1.0, 0.5), List.of(30.0, 10.0)), "upTo");
        refused(() -> new Decay.Gaussian(0), "sigma");
        refused(() -> new Decay.Gaussian(Double.NaN), "sigma");
        refused(() -> UNIFORM.with(new Decay.Steps(List.of(1.0, 0.5), List.of(5.0, 20.0))), "threshold");
        refused(() -> UNIFORM.knowingAtLeast(80), "placesKnownAtLeast");
        refused(() -> UNIFORM.by(CoverageRule.DECLARED_AREA), "DECLARED_AREA");
        refused(AccessQuestion::about, "services");
        refused(() -> AccessQuestion.about(Service.WORK_TRIAL, Service.WORK_TRIAL), "services");
        refused(() -> UNIFORM.summedUpBy(RegionKind.REGION, RegionKind.REGION), "rollUps");
    }

    private static void refused(ThrowingCallable question, String says) {
        assertThatThrownBy(question)
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining(says)
                .hasMessageContaining("Maybe");
    }
}
