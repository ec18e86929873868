package fi.alunetwork.core.siting;

import static fi.alunetwork.core.siting.SitingGoal.FEWEST_POINTS;
import static fi.alunetwork.core.siting.SitingGoal.LEAST_DISTANCE;
import static fi.alunetwork.core.siting.SitingGoal.LEAST_WORST_DISTANCE;
import static fi.alunetwork.core.siting.SitingGoal.MOST_BACKUP;
import static fi.alunetwork.core.siting.SitingGoal.MOST_PEOPLE;
import static fi.alunetwork.core.siting.SixTowns.YOUTH;
import static fi.alunetwork.core.siting.SixTowns.codes;
import static fi.alunetwork.core.siting.SixTowns.plan;
import static fi.alunetwork.core.siting.SixTowns.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The towns of {@link SixTowns}: every figure is hand arithmetic. */
class SitingFigureTests {

    private static final Offset<Double> KM = within(1e-6);

    @Test
    void beforeNewPointsTheWorkshopCoversTheFirstTwoTowns() {
        SitingFigures before = SixTowns.ask(whole(), YOUTH).before();

        assertThat(before.people()).isEqualTo(new Share(1 + 2, 63));
        assertThat(before.peopleNotKnown()).isZero();
        assertThat(before.municipalities()).isEqualTo(new Share(2, 6));
        assertThat(before.places()).isEqualTo(new Share(2, 6));
        assertThat(before.backedUp()).isEqualTo(new Share(0, 63));
        assertThat(before.way().total()).isCloseTo(40 + 160 + 480 + 1920 + 4480, KM);
        assertThat(before.way().mean()).isCloseTo(7080 / 63.0, KM);
        assertThat(before.way().longest()).isCloseTo(140, KM);
        assertThat(before.way().withoutAny()).isZero();
    }

    @Test
    void onePointCoversTheMostPeopleInTheFifthTown() {
        SitingPlan plan = plan(whole(), YOUTH.opening(1), MOST_PEOPLE);

        assertThat(codes(plan)).containsExactly("005");
        assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
        assertThat(plan.value()).isEqualTo(16 + 32);
        assertThat(plan.bound()).isEqualTo(48);
        assertThat(plan.gap()).isZero();
        assertThat(plan.figures().people()).isEqualTo(new Share(1 + 2 + 16 + 32, 63));
        assertThat(plan.figures().municipalities()).isEqualTo(new Share(4, 6));
        assertThat(plan.points().get(0).covered()).isEqualTo(48);
        assertThat(plan.points().get(0).coveredAlone()).isEqualTo(48);
    }

    @Test
    void theCurveTellsWhatEachFurtherPointAddsAndNoneIsOpenedInVain() {
        SitingPlan plan = plan(whole(), YOUTH.opening(3), MOST_PEOPLE);

        assertThat(plan.curve()).extracting(CurvePoint::points).containsExactly(0, 1, 2, 3);
        assertThat(plan.curve()).extracting(CurvePoint::value).containsExactly(0.0, 48.0, 60.0, 60.0);
        assertThat(plan.curve()).extracting(CurvePoint::marginal).containsExactly(null, 48.0, 12.0, 0.0);
        assertThat(plan.curve()).extracting(CurvePoint::status).containsOnly(Status.OPTIMAL);
        assertThat(plan.curve())
                .extracting(point -> point.figures().people().numerator())
                .containsExactly(3.0, 51.0, 63.0, 63.0);
        assertThat(codes(plan)).containsExactly("003", "005");
    }

    /** 006 leaves 16 people 20 km away, 005 leaves 32. */
    @Test
    void waysAreShortestOnAverageWithAPointInTheLargestTown() {
        SitingPlan plan = plan(whole(), YOUTH.opening(1), LEAST_DISTANCE);

        assertThat(codes(plan)).containsExactly("006");
        assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
        assertThat(plan.value()).isCloseTo((40 + 160 + 480 + 320) / 63.0, KM);
        assertThat(plan.figures().way().mean()).isCloseTo(plan.value(), KM);
        assertThat(plan.curve().get(0).value()).isCloseTo(7080 / 63.0, KM);
        assertThat(plan.curve().get(1).marginal()).isCloseTo(6080 / 63.0, KM);
        assertThat(plan.gained())
                .extracting(gain -> gain.place().place().municipality().code().value())
                .containsExactly("006", "005");
        assertThat(plan.points().get(0).nearest()).isEqualTo(16 + 32);
    }

    /** With 005 or 006 the fourth town is worst off, at 60 km of the workshop; with 004 the sixth is, at 80 km. */
    @Test
    void theLongestWayIsShortestWithAPointInTheFifthTown() {
        SitingPlan plan = plan(whole(), YOUTH.opening(1), LEAST_WORST_DISTANCE);

        assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
        assertThat(plan.value()).isCloseTo(60, KM);
        assertThat(plan.bound()).isEqualTo(plan.value());
        assertThat(codes(plan)).containsExactly("005");
        assertThat(plan.figures().way().longest()).isCloseTo(60, KM);
        assertThat(plan.curve().get(1).marginal()).isCloseTo(140 - 60, KM);
    }

    @Test
    void twoPointsCoverEverybody() {
        SitingPlan plan = plan(whole(), YOUTH, FEWEST_POINTS);

        assertThat(plan.value()).isEqualTo(2);
        assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
        assertThat(plan.points()).hasSize(2);
        assertThat(plan.figures().people()).isEqualTo(new Share(63, 63));
        assertThat(plan.figures().municipalities()).isEqualTo(new Share(6, 6));
        assertThat(plan.curve()).isEmpty();
    }

    /** Two points cover all; only one in the third town gives the second town its second site. */
    @Test
    void ofTwoPointsThatCoverAllTheOnesWithTheMostBackupAreChosen() {
        SitingPlan plan = plan(whole(), YOUTH, MOST_BACKUP);

        assertThat(plan.points()).hasSize(2);
        assertThat(codes(plan)).startsWith("003");
        assertThat(plan.value()).isEqualTo(2);
        assertThat(plan.figures().backedUp()).isEqualTo(new Share(2, 63));
        assertThat(plan.gained()).filteredOn(Gain::backedUp).hasSize(1);
    }

    @Test
    void fourPointsBackUpAllButTheFirstTown() {
        SitingPlan plan = plan(whole(), YOUTH.backedUpBy(4), MOST_BACKUP);

        assertThat(codes(plan)).containsExactly("003", "004", "005", "006");
        assertThat(plan.value()).isEqualTo(2 + 4 + 8 + 16 + 32);
        assertThat(plan.figures().backedUp()).isEqualTo(new Share(62, 63));
    }

    @Test
    void tooFewPointsToCoverAllCannotBackUpAndTheCulpritsAreNamed() {
        SitingPlan plan = plan(whole(), YOUTH.backedUpBy(1), MOST_BACKUP);

        assertThat(plan.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(plan.value()).isNull();
        assertThat(plan.gap()).isNull();
        assertThat(plan.figures()).isNull();
        assertThat(plan.culprits())
                .extracting(place -> place.place().municipality().code().value())
                .hasSize(2);
    }

    /** Two provisions at one site are one site; two sites of one workshop are two. */
    @Test
    void aTownIsBackedUpByTwoSitesAndNotByTwoProvisions() {
        Sketch twice = whole().provision("a", Service.YOUTH_WORKSHOP);
        Sketch another = whole().workshop("b", "eka", "002").provision("b", Service.YOUTH_WORKSHOP);

        assertThat(SixTowns.ask(twice, YOUTH).before().backedUp().numerator()).isZero();
        assertThat(SixTowns.ask(another, YOUTH).before().backedUp().numerator()).isEqualTo(1 + 2);
    }

    @Test
    void whereAllAreCoveredThereIsNothingToDo() {
        Sketch everywhere = whole().organisation("toka", LegalForm.FOUNDATION, "003")
                .workshop("b", "toka", "003")
                .provision("b", Service.YOUTH_WORKSHOP)
                .workshop("c", "toka", "005")
                .provision("c", Service.YOUTH_WORKSHOP);

        assertThat(plan(everywhere, YOUTH, FEWEST_POINTS).value()).isZero();
        assertThat(plan(everywhere, YOUTH, FEWEST_POINTS).status()).isEqualTo(Status.OPTIMAL);
        assertThat(plan(everywhere, YOUTH, MOST_PEOPLE).points()).isEmpty();
        assertThat(plan(everywhere, YOUTH, MOST_PEOPLE).value()).isZero();
        assertThat(SixTowns.ask(everywhere, YOUTH).open()).isEmpty();
    }

    @Test
    void whoGainsIsToldWithBothDistancesAndTheReason() {
        Gain gain = plan(whole(), YOUTH.opening(1), MOST_PEOPLE).gained().get(0);

        assertThat(gain.place().place().municipality().code().value()).isEqualTo("006");
        assertThat(gain.place().people()).isEqualTo(32);
        assertThat(gain.place().covered()).isEqualTo(Covered.NO);
        assertThat(gain.place().nearest().distance().value()).isCloseTo(140, KM);
        assertThat(gain.distance()).isCloseTo(20, KM);
        assertThat(gain.covered()).isTrue();
        assertThat(gain.reason().in(Language.FI))
                .isEqualTo(
                        "Nyt lähin palvelu on 140,0 km päässä linnuntietä: Paja a (toimipiste: Kunta 001). Uusi piste Kunta 005 olisi 20,0 km"
                                + " päässä.");
        assertThat(gain.reason().in(Language.SV))
                .isEqualTo(
                        "Närmaste service finns nu 140,0 km bort fågelvägen: Paja a (verksamhetsställe: Kunta 001). Den nya punkten Kunta 005 skulle"
                                + " ligga 20,0 km bort.");
        assertThat(gain.reason().in(Language.EN))
                .isEqualTo(
                        "The nearest service is now 140.0 km away in a straight line: Paja a (site in Kunta 001). The new point Kunta 005"
                                + " would be 20.0 km away.");
    }

    @Test
    void goalsAreAnsweredInTheOrderAskedBesideEachOther() {
        ServiceSiting siting = SixTowns.ask(whole(), YOUTH.seeking(LEAST_DISTANCE, FEWEST_POINTS, MOST_PEOPLE));

        assertThat(siting.plans())
                .extracting(SitingPlan::goal)
                .containsExactly(LEAST_DISTANCE, FEWEST_POINTS, MOST_PEOPLE);
        List<Double> covered = siting.plans().get(0).curve().stream()
                .map(point -> point.figures().people().numerator())
                .toList();
        assertThat(covered.get(1)).isEqualTo(3 + 48);
    }
}
