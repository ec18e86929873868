package fi.alunetwork.core.siting;

import static fi.alunetwork.core.siting.SixTowns.YOUTH;
import static fi.alunetwork.core.siting.SixTowns.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Questions that cannot be answered are refused with the field, the value, what was expected, and a guess. */
class SitingQuestionTests {

    private static void refused(ThrowingCallable asking, String... words) {
        assertThatThrownBy(asking)
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContainingAll(words)
                .hasMessageContaining("expected")
                .hasMessageContaining("Maybe");
    }

    private static void ask(Sketch world, SitingQuestion question) {
        SixTowns.answer(world, question);
    }

    private static Municipality town(String code, @Nullable GeoPoint centre) {
        return new Municipality(
                new MunicipalityCode(code),
                LocalizedName.finnish("Kunta " + code),
                Period.ALWAYS,
                null,
                centre,
                null,
                null,
                null,
                true,
                Sketch.SOURCED);
    }

    private static NamedPoint named(String name, double latitude, double longitude) {
        return new NamedPoint(name, new GeoPoint(latitude, longitude), null);
    }

    @Test
    void listsAndNumbersOutOfRangeAreRefused() {
        refused(SitingQuestion::about, "services is []");
        refused(YOUTH::seeking, "goals is []");
        refused(() -> YOUTH.seeking(SitingGoal.MOST_PEOPLE, SitingGoal.MOST_PEOPLE), "goals", "none twice");
        refused(() -> YOUTH.opening(0), "points is 0", "1 to 100");
        refused(() -> YOUTH.opening(101), "points is 101");
        refused(() -> YOUTH.backedUpBy(0), "backupPoints is 0");
        refused(() -> YOUTH.searching(Duration.ZERO), "searchMillis is 0");
        refused(() -> YOUTH.by(CoverageRule.DECLARED_AREA), "rule is DECLARED_AREA");
    }

    @Test
    void aThresholdIsAboveZeroAndInTheUnitOfTheWay() {
        assertThatThrownBy(() -> YOUTH.within(Threshold.ofKm(0))).hasMessageContaining("Threshold 0.0 km");
        assertThatThrownBy(() -> YOUTH.within(Threshold.ofKm(-5))).hasMessageContaining("Threshold -5.0 km");
        assertThatThrownBy(() -> ask(whole(), YOUTH.within(Threshold.ofMinutes(30))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("is in min, but the way is measured in km");
    }

    @Test
    void morePointsThanCandidatesAreRefused() {
        refused(() -> ask(whole(), YOUTH.opening(7)), "points is 7", "6 candidates");
        refused(
                () -> ask(whole(), YOUTH.opening(2).at(CandidateList.ofMunicipalities("003"))),
                "points is 2",
                "1 candidates");
        refused(() -> ask(whole(), YOUTH.backedUpBy(7)), "backupPoints is 7");
    }

    @Test
    void goalsThatFindTheirOwnNumberDoNotAskHowManyCandidatesThereAre() {
        SitingQuestion question = YOUTH.opening(50).seeking(SitingGoal.FEWEST_POINTS, SitingGoal.MOST_BACKUP);

        assertThat(SixTowns.ask(whole(), question).plans().get(0).value()).isEqualTo(2);
    }

    @Test
    void candidatesAreListedOnceAndAtLeastOne() {
        refused(() -> new CandidateList(List.of(), List.of()), "candidates has 0 places", "1 to 1000");
        refused(() -> CandidateList.ofMunicipalities("001", "001"), "municipality 001 twice");
        refused(() -> CandidateList.ofPoints(named("Kylä", 60, 25), named("Kylä", 61, 25)), "the name Kylä twice");
        refused(() -> CandidateList.ofPoints(named("Kylä", 60, 25), named("Raitti", 60, 25)), "the place", "twice");
        refused(() -> named(" ", 60, 25), "60.0, 25.0 whose name is blank");
        refused(() -> named("\u202e", 60, 25), "name is blank");
        refused(() -> named("a".repeat(501), 60, 25), "expected 1 to 500 characters");
    }

    @Test
    void unknownMunicipalitiesAreNamed() {
        refused(
                () -> ask(whole(), YOUTH.opening(1).at(CandidateList.ofMunicipalities("003", "999"))),
                "candidates names municipality \"999\"",
                "2024-06-01",
                "one of the 6");
    }

    @Test
    void municipalitiesThatWereMergedAreOneCandidate() {
        Sketch merged = whole().municipality(new Municipality(
                new MunicipalityCode("007"),
                LocalizedName.finnish("Vanha"),
                new Period(null, LocalDate.of(2021, 1, 1)),
                new MunicipalityCode("003"),
                Sketch.km(44),
                null,
                null,
                null,
                true,
                Sketch.SOURCED));

        refused(
                () -> ask(merged, YOUTH.opening(1).at(CandidateList.ofMunicipalities("003", "007"))),
                "003 and 007",
                "both Kunta 003",
                "merged");
    }

    @Test
    void aPointOutsideTheCountryIsASlip() {
        refused(
                () -> ask(whole(), YOUTH.opening(1).at(CandidateList.ofPoints(named("Kylä", 25, 60)))),
                "the point \"Kylä\"",
                "km from the nearest municipality's centre",
                "swapped");
        assertThatThrownBy(() -> named("Kylä", 6_700_000, 25)).hasMessageContaining("metres");
    }

    @Test
    void aMunicipalityWhoseCentreIsNotKnownIsNoCandidate() {
        Sketch unknown = whole().municipality(town("007", null)).county("01", "007");

        refused(
                () -> ask(unknown, YOUTH.opening(1).at(CandidateList.ofMunicipalities("007"))),
                "municipality 007",
                "centre is not known");
        assertThat(SixTowns.answer(unknown, YOUTH).candidates()).hasSize(6);
    }

    @Test
    void anAreaWhereNoCentreIsKnownHasNoCandidates() {
        Sketch nowhere = new Sketch()
                .municipality("001", 0, 5)
                .municipality(town("001", null))
                .county("01", "001");

        refused(() -> ask(nowhere, YOUTH.opening(1)), "no candidates");
    }

    @Test
    void anAreaThatIsNotThereIsNamedAndOneWithoutPeopleNeedsNoPoint() {
        RegionId elsewhere = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "9");

        assertThatThrownBy(() -> ask(whole(), YOUTH.among(Scope.MAINLAND.in(elsewhere))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("WELLBEING_SERVICES_COUNTY:9");
        refused(
                () -> ask(new Sketch().municipality("001", 0, 0).county("01", "001"), YOUTH.opening(1)),
                "Nobody needs a point",
                "population");
        RegionId empty = new RegionId(RegionKind.REGION, "03");
        refused(
                () -> ask(whole().area(empty), YOUTH.among(Scope.MAINLAND.in(empty))),
                "REGION:03 has no municipality on 2024-06-01");
    }

    @Test
    void peopleAreWeighedByAKnownCount() {
        assertThatThrownBy(() -> ask(
                        whole(), YOUTH.among(Scope.MAINLAND.weighedBy(new Demand(new IndicatorId("martians"), null)))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("martians");
        assertThatThrownBy(() -> ask(
                        whole(),
                        YOUTH.among(Scope.MAINLAND.weighedBy(new Demand(IndicatorId.UNEMPLOYMENT_RATE, null)))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("is a rate");
    }

    @Test
    void aBudgetThatIsOverEndsTheQuestion() {
        assertThatThrownBy(
                        () -> SitingAnalysis.answer(whole().on(SixTowns.DAY), YOUTH, Budget.of(Duration.ofSeconds(-1))))
                .isInstanceOf(TimeLimitException.class);
    }

    @Test
    void eachServiceIsAnsweredForItself() {
        SitingAnswer answer = SixTowns.answer(
                whole(),
                SitingQuestion.about(Service.YOUTH_WORKSHOP, Service.WORK_TRIAL)
                        .within(Threshold.ofKm(25))
                        .seeking(SitingGoal.FEWEST_POINTS));

        assertThat(answer.services())
                .extracting(ServiceSiting::service)
                .containsExactly(Service.YOUTH_WORKSHOP, Service.WORK_TRIAL);
        assertThat(answer.services())
                .extracting(service -> service.plans().get(0).value())
                .containsExactly(2.0, 3.0);
    }
}
