package fi.alunetwork.core.continuity;

import static fi.alunetwork.core.graph.ProvisionSketch.invented;
import static fi.alunetwork.core.graph.ProvisionSketch.lasting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.continuity.ContinuityAnswer.ServiceContinuity;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Site;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days without a producer, on a line with municipalities at 0, 20 and 90 km of 1, 2 and 4 residents, over 2023. */
class ContinuityTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final ContinuityQuestion IN_2023 = new ContinuityQuestion(
            List.of(Service.YOUTH_WORKSHOP),
            NEW_YEAR,
            NEW_YEAR.plusYears(1),
            Threshold.ofKm(30),
            CoverageRule.DISTANCE,
            Scope.MAINLAND);

    private static Sketch line() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 90, 4)
                .county("01", "001", "002", "003")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "003");
    }

    private static Lifespan until(LocalDate end) {
        return Lifespan.of(new Period(null, end));
    }

    private static Lifespan since(LocalDate begin) {
        return Lifespan.of(Period.since(begin));
    }

    private static ContinuityAnswer answer(Sketch world, ContinuityQuestion question) {
        return ContinuityAnalysis.answer(world.on("2024-06-01"), question, Budget.UNLIMITED);
    }

    private static ServiceContinuity ask(Sketch world) {
        return answer(world, IN_2023).services().get(0);
    }

    private static MunicipalityContinuity row(ServiceContinuity continuity, String code) {
        return continuity.municipalities().stream()
                .filter(row -> row.municipality().code().equals(new MunicipalityCode(code)))
                .findFirst()
                .orElseThrow();
    }

    /** The tender of spring 2023 had no offers; the next one began in July. */
    private static Sketch tenderGap() {
        return line().workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP, lasting(until(APRIL)))
                .workshop("b", "yhdistys", "002")
                .provision("b", Service.YOUTH_WORKSHOP, lasting(since(JULY)));
    }

    @Test
    void aGapBetweenTwoSnapshotsIsFoundWithItsDaysAndItsCause() {
        ContinuityAnswer answer = answer(tenderGap(), IN_2023);
        MunicipalityContinuity row = row(answer.services().get(0), "001");

        assertThat(answer.days()).isEqualTo(365);
        assertThat(answer.changeDays()).contains(NEW_YEAR, APRIL, JULY);
        // April, May and June have 91 days.
        assertThat(row.daysNotCovered()).isEqualTo(91);
        assertThat(row.daysCovered()).isEqualTo(365 - 91);
        assertThat(row.daysNotKnown()).isZero();
        assertThat(row.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.first()).isEqualTo(APRIL);
            assertThat(gap.last()).isEqualTo(LocalDate.of(2023, 6, 30));
            assertThat(gap.days()).isEqualTo(91);
            assertThat(gap.cause()).isEqualTo(Gap.Cause.PROVISION_ENDED);
            assertThat(gap.before().record().id()).isEqualTo(new WorkshopId("a"));
            assertThat(gap.after().record().id()).isEqualTo(new WorkshopId("b"));
            assertThat(gap.reason(Language.EN))
                    .isEqualTo("Paja a ended the service, and nobody else was within reach.");
            assertThat(gap.reason(Language.FI)).startsWith("Paja a lopetti palvelun");
            assertThat(gap.reason(Language.SV)).startsWith("Paja a avslutade");
        });
    }

    @Test
    void peopleTimesDaysAreAddedUp() {
        ServiceContinuity continuity = ask(tenderGap());

        // 001 and 002 for three months, 003 the whole year.
        assertThat(continuity.people().notCovered()).isEqualTo(3 * 91 + 4 * 365);
        assertThat(continuity.people().covered()).isEqualTo(3 * (365 - 91));
        assertThat(continuity.people().all()).isEqualTo(7 * 365);
        assertThat(continuity.municipalitiesWithGap()).isEqualTo(3);
        assertThat(continuity.longestGapDays()).isEqualTo(365);
        assertThat(row(continuity, "003").gaps())
                .singleElement()
                .extracting(Gap::cause, Gap::after)
                .containsExactly(Gap.Cause.FROM_THE_START, null);
    }

    @Test
    void aProviderThatFollowsOnTheSameDayLeavesNoGap() {
        Sketch world = line().workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP, lasting(until(APRIL)))
                .workshop("b", "yhdistys", "002")
                .provision("b", Service.YOUTH_WORKSHOP, lasting(since(APRIL)));

        assertThat(row(ask(world), "001").gaps()).isEmpty();
        assertThat(row(ask(world), "002").daysCovered()).isEqualTo(365);
    }

    @Test
    void aChangeOfOperatorIsNoGapWhereTheNewOneGoesOn() {
        Sketch world = line().workshop(workshop(
                        List.of(operated("kunta", new Period(null, APRIL)), operated("yhdistys", Period.since(APRIL))),
                        List.of(site("a-site", 0, Period.ALWAYS))))
                .provision("a", Service.YOUTH_WORKSHOP);

        ContinuityAnswer answer = answer(world, IN_2023);

        assertThat(answer.changeDays()).contains(APRIL);
        assertThat(row(answer.services().get(0), "001").gaps()).isEmpty();
    }

    @Test
    void aChangeOfOperatorIsTheCauseWhereTheNewOneServesOthers() {
        Sketch world = line().workshop(workshop(
                        List.of(operated("kunta", new Period(null, APRIL)), operated("muu", Period.since(APRIL))),
                        List.of(site("a-site", 0, Period.ALWAYS))))
                .organisation("muu", LegalForm.MUNICIPALITY, "003")
                .provision("a", Service.REHABILITATIVE_WORK_ACTIVITY);
        ContinuityQuestion question = new ContinuityQuestion(
                List.of(Service.REHABILITATIVE_WORK_ACTIVITY),
                NEW_YEAR,
                JULY,
                Threshold.ofKm(30),
                null,
                Scope.MAINLAND);

        MunicipalityContinuity row = row(answer(world, question).services().get(0), "001");

        assertThat(row.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.first()).isEqualTo(APRIL);
            assertThat(gap.last()).isEqualTo(LocalDate.of(2023, 6, 30));
            assertThat(gap.cause()).isEqualTo(Gap.Cause.OPERATOR_CHANGED);
            assertThat(gap.after()).isNull();
        });
    }

    @Test
    void aMovedSiteAndAClosedWorkshopAreCausesToo() {
        Sketch moved = line().workshop(workshop(
                        List.of(operated("kunta", Period.ALWAYS)),
                        List.of(site("old", 0, new Period(null, APRIL)), site("new", 90, Period.since(APRIL)))))
                .provision("a", Service.YOUTH_WORKSHOP);
        Sketch closed = tenderGap()
                .workshop(new Workshop(
                        new WorkshopId("c"),
                        LocalizedName.finnish("Paja c"),
                        List.of(operated("kunta", Period.ALWAYS)),
                        List.of(site("c-site", 90, Period.ALWAYS)),
                        List.of(),
                        Set.of(),
                        null,
                        null,
                        until(JULY),
                        Sketch.SOURCED));
        closed.provision("c", Service.YOUTH_WORKSHOP);

        assertThat(row(ask(moved), "001").gaps()).extracting(Gap::cause).containsExactly(Gap.Cause.SITE_MOVED);
        assertThat(row(ask(moved), "003").daysCovered()).isEqualTo(365 - 90);
        assertThat(row(ask(closed), "003").gaps()).extracting(Gap::cause).containsExactly(Gap.Cause.WORKSHOP_CLOSED);
    }

    @Test
    void notFoundIsNotNobodyWhereTheRegisterIsNotWhole() {
        Sketch world = new Sketch()
                .municipality("001", 0, 1)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP, lasting(until(APRIL)));

        MunicipalityContinuity row = row(ask(world), "001");

        assertThat(row.daysNotKnown()).isEqualTo(365 - 90);
        assertThat(row.gaps()).isEmpty();
        assertThat(answer(world, IN_2023).header().notKnown().ratio()).isCloseTo(275.0 / 365, within(1e-12));
    }

    @Test
    void aWorkshopThatWasLastSeenIn2023IsOpenUntilTheTurnOfTheYear() {
        Sketch world = line().workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP, lasting(new Lifespan(Period.ALWAYS, APRIL)));
        ContinuityQuestion twoYears = new ContinuityQuestion(
                List.of(Service.YOUTH_WORKSHOP),
                NEW_YEAR,
                NEW_YEAR.plusYears(2),
                Threshold.ofKm(30),
                null,
                Scope.MAINLAND);

        MunicipalityContinuity row = row(answer(world, twoYears).services().get(0), "001");

        assertThat(row.daysCovered()).isEqualTo(365);
        assertThat(row.daysNotKnown()).isEqualTo(366);
    }

    @Test
    void theResidentsOfAMergedMunicipalityAreThoseOfItsParts() {
        Sketch world = line().municipality(new Municipality(
                        new MunicipalityCode("009"),
                        LocalizedName.finnish("Kunta 009"),
                        new Period(null, APRIL),
                        new MunicipalityCode("001"),
                        Sketch.km(200),
                        null,
                        null,
                        null,
                        true,
                        Sketch.SOURCED))
                .county("01", "009")
                .workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP);

        ServiceContinuity continuity = ask(world);

        // Until April half of what is 001 today lived in 009, far from the workshop: the more cautious word holds.
        assertThat(row(continuity, "001").daysNotCovered()).isEqualTo(90);
        assertThat(row(continuity, "001").daysCovered()).isEqualTo(365 - 90);
        assertThat(continuity.people().notCovered()).isEqualTo(0.5 * 90 + 4 * 365);
        assertThat(continuity.municipalities()).hasSize(3);
    }

    @Test
    void whatRestsOnInventedRecordsSaysSo() {
        Sketch world = line().registerWhole("01", Provenance.ILLUSTRATIVE)
                .workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP, invented());

        ContinuityAnswer answer = answer(world, IN_2023);

        // 001 and 002 rest on the invented provision; of 003 a sourced statement says that the register is whole.
        assertThat(answer.services().get(0).people().illustrative()).isEqualTo(3 * 365);
        assertThat(answer.header().illustrative().ratio()).isCloseTo(3.0 / 7, within(1e-12));
    }

    @Test
    void aMunicipalWorkshopThatMayProduceNoLongerLeavesAGapWithoutEnding() {
        RegionId county = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01");
        Sketch world = line().organisation("alue", LegalForm.WELLBEING_SERVICES_COUNTY, "003", Set.of(county))
                .workshop("a", "kunta", "001")
                .provision("a", Service.REHABILITATIVE_WORK_ACTIVITY);
        ContinuityQuestion lawful =
                ContinuityQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY, LocalDate.of(2022, 7, 1), JULY);
        ContinuityQuestion strict = lawful.among(ContinuityQuestion.LAWFUL.read(Reading.STRICT));
        ContinuityQuestion any = lawful.among(Scope.MAINLAND);

        MunicipalityContinuity row = row(answer(world, strict).services().get(0), "001");

        // July to December 2022 have 184 days, January to June 2023 181.
        assertThat(row.daysCovered()).isEqualTo(184);
        assertThat(row.daysNotCovered()).isEqualTo(181);
        assertThat(row.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.first()).isEqualTo(NEW_YEAR);
            assertThat(gap.cause()).isEqualTo(Gap.Cause.NO_LONGER_LAWFUL);
            assertThat(gap.before().record().id()).isEqualTo(new WorkshopId("a"));
        });
        assertThat(row(answer(world, any).services().get(0), "001").daysCovered())
                .isEqualTo(365);
    }

    @Test
    void badQuestionsNameFieldValueAndWhatWasExpected() {
        refused(() -> new ContinuityQuestion(List.of(), NEW_YEAR, APRIL, Threshold.ofKm(30), null, Scope.MAINLAND))
                .hasMessageContaining("services is []");
        refused(() -> ContinuityQuestion.about(Service.YOUTH_WORKSHOP, APRIL, APRIL))
                .hasMessageContaining("until is 2023-04-01; expected a day after from");
        refused(() -> ContinuityQuestion.about(Service.YOUTH_WORKSHOP, APRIL, NEW_YEAR))
                .hasMessageContaining("swapped");
        refused(() -> ContinuityQuestion.about(Service.YOUTH_WORKSHOP, NEW_YEAR, LocalDate.of(2033, 1, 2)))
                .hasMessageContaining("at most 10 years");
        refused(() -> answer(
                        line(),
                        ContinuityQuestion.about(
                                Service.YOUTH_WORKSHOP, LocalDate.of(1023, 1, 1), LocalDate.of(1024, 1, 1))))
                .hasMessageContaining("from names 1023-01-01, outside the data");
        assertThatThrownBy(() -> ContinuityAnalysis.answer(line().on("2024-06-01"), IN_2023, Budget.of(Duration.ZERO)))
                .isInstanceOf(TimeLimitException.class);
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        return assertThatThrownBy(question).isInstanceOf(BadQuestionException.class);
    }

    private static Workshop workshop(List<Operation> operations, List<Site> sites) {
        return new Workshop(
                new WorkshopId("a"),
                LocalizedName.finnish("Paja a"),
                operations,
                sites,
                List.of(),
                Set.of(),
                null,
                null,
                Lifespan.ALWAYS,
                Sketch.SOURCED);
    }

    private static Operation operated(String operator, Period period) {
        return new Operation(new OrganisationId(operator), period, Sketch.SOURCED);
    }

    private static Site site(String id, double kmNorth, Period period) {
        return new Site(
                new SiteId(id),
                null,
                new MunicipalityCode("001"),
                Sketch.km(kmNorth),
                Site.Accuracy.PLACE,
                period,
                Sketch.SOURCED);
    }
}
