package fi.alunetwork.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.coverage.MunicipalityCoverage.Basis;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.TargetGroup;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Four municipalities on a line at 0, 20, 48 and 90 km with 1, 2, 4 and 8 residents, in two counties. */
class CoverageAnalysisTests {

    private static final RegionId NORTH = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "02");
    private static final String TODAY = "2024-06-01";

    private static Sketch line() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 48, 4)
                .municipality("004", 90, 8)
                .county("01", "001", "002")
                .county("02", "003", "004")
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("yhdistys", LegalForm.ASSOCIATION, "003")
                .organisation("alue", LegalForm.WELLBEING_SERVICES_COUNTY, "004", Set.of(NORTH));
    }

    private static Sketch wholeLine() {
        return line().registerWhole("01", Sketch.SOURCED).registerWhole("02", Sketch.SOURCED);
    }

    private static ThresholdCoverage ask(Sketch world, CoverageQuestion question) {
        return answer(world.on(TODAY), question).services().get(0).thresholds().get(0);
    }

    private static CoverageAnswer answer(DatedGraph graph, CoverageQuestion question) {
        return CoverageAnalysis.answer(graph, question, Budget.UNLIMITED);
    }

    private static CoverageState stateOf(ThresholdCoverage coverage, String code) {
        return row(coverage, code).state();
    }

    private static MunicipalityCoverage row(ThresholdCoverage coverage, String code) {
        return coverage.municipalities().stream()
                .filter(row -> row.municipality().code().equals(new MunicipalityCode(code)))
                .findFirst()
                .orElseThrow();
    }

    private static final CoverageQuestion YOUTH =
            CoverageQuestion.about(Service.YOUTH_WORKSHOP).withinKm(30);
    private static final CoverageQuestion REHABILITATIVE =
            CoverageQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY).withinKm(30);

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
    void notFoundIsNotNoneWhereTheRegisterIsNotWhole() {
        Sketch world = line().registerWhole("01", Sketch.SOURCED)
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP);

        ThresholdCoverage coverage = ask(world, YOUTH.withinKm(10));

        assertThat(stateOf(coverage, "002")).isEqualTo(CoverageState.UNCOVERED);
        assertThat(stateOf(coverage, "003")).isEqualTo(CoverageState.NOT_KNOWN);
        CoverageFigure figure = coverage.figures().get(0);
        assertThat(figure.share()).isNull();
        assertThat(figure.atLeast()).isEqualTo(1.0 / 15);
        assertThat(figure.atMost()).isEqualTo((1.0 + 4 + 8) / 15);
    }

    @Test
    void aWorkshopOfUnknownExistenceCoversNobodyAndLeavesNobodyUncovered() {
        Lifespan seenIn2013 = new Lifespan(Period.ALWAYS, LocalDate.of(2013, 12, 31));
        Sketch world = wholeLine()
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, p -> lasting(p, seenIn2013));

        ThresholdCoverage coverage = ask(world, YOUTH);
        CoverageQuestion assumed = new CoverageQuestion(
                YOUTH.services(),
                YOUTH.thresholds(),
                List.of(),
                Demand.RESIDENTS,
                CoverageBase.MAINLAND,
                null,
                List.of(),
                false,
                null,
                true,
                null,
                null);

        assertThat(stateOf(coverage, "001")).isEqualTo(CoverageState.NOT_KNOWN);
        assertThat(stateOf(coverage, "004")).isEqualTo(CoverageState.UNCOVERED);
        assertThat(row(coverage, "001").reason().cause()).isEqualTo(Reason.Cause.EXISTENCE_NOT_KNOWN);
        assertThat(stateOf(ask(world, assumed), "001")).isEqualTo(CoverageState.COVERED);
    }

    @Test
    void aNeighbouringCountysSiteIsNearButNotAdmitting() {
        Sketch world = wholeLine().workshop("a", "alue", "003").provision("a", Service.REHABILITATIVE_WORK_ACTIVITY);

        ThresholdCoverage coverage = ask(world, REHABILITATIVE);

        assertThat(stateOf(coverage, "002")).isEqualTo(CoverageState.NEAR_BUT_NOT_ADMITTED);
        assertThat(stateOf(coverage, "003")).isEqualTo(CoverageState.COVERED);
        CoverageFigure byAdmission = coverage.figures().get(0);
        assertThat(byAdmission.rule()).isEqualTo(CoverageRule.REACHABLE_AND_ADMITTED);
        assertThat(byAdmission.covered()).isEqualTo(4);
        assertThat(ask(world, REHABILITATIVE.by(CoverageRule.DISTANCE))
                        .figures()
                        .get(0)
                        .covered())
                .isEqualTo(2 + 4);
    }

    @Test
    void aMunicipalitysOwnWorkshopAdmitsItsOwnResidentsOnly() {
        Sketch world = wholeLine().workshop("a", "kunta", "001").provision("a", Service.REHABILITATIVE_WORK_ACTIVITY);

        ThresholdCoverage coverage = ask(world, REHABILITATIVE);

        assertThat(stateOf(coverage, "001")).isEqualTo(CoverageState.COVERED);
        assertThat(stateOf(coverage, "002")).isEqualTo(CoverageState.NEAR_BUT_NOT_ADMITTED);
    }

    @Test
    void whomAnAssociationAdmitsIsNotKnownWhereItDeclaresNoServiceArea() {
        Sketch world =
                wholeLine().workshop("a", "yhdistys", "003").provision("a", Service.REHABILITATIVE_WORK_ACTIVITY);

        MunicipalityCoverage row = row(ask(world, REHABILITATIVE), "003");

        assertThat(row.state()).isEqualTo(CoverageState.NOT_KNOWN);
        assertThat(row.reason().cause()).isEqualTo(Reason.Cause.ADMISSION_NOT_KNOWN);
    }

    @Test
    void servedOnPaperWithoutASiteInReachIsDeclaredOnly() {
        Sketch world = wholeLine()
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.REHABILITATIVE_WORK_ACTIVITY, "001", "004");

        ThresholdCoverage coverage = ask(world, REHABILITATIVE.by(CoverageRule.values()));

        assertThat(stateOf(coverage, "004")).isEqualTo(CoverageState.DECLARED_ONLY);
        assertThat(coverage.figures())
                .extracting(CoverageFigure::rule, CoverageFigure::covered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CoverageRule.DECLARED_AREA, 1.0 + 8),
                        org.assertj.core.groups.Tuple.tuple(CoverageRule.DISTANCE, 1.0 + 2),
                        org.assertj.core.groups.Tuple.tuple(CoverageRule.REACHABLE_AND_ADMITTED, 1.0));
    }

    @Test
    void aMobileServiceReachesTheMunicipalitiesItServesAndARemoteOneNobody() {
        Sketch world = wholeLine()
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, p -> by(p, Provision.DeliveryMode.MOBILE), "004")
                .workshop("b", "yhdistys", "003")
                .provision("b", Service.YOUTH_WORKSHOP, p -> by(p, Provision.DeliveryMode.REMOTE), "003");

        ThresholdCoverage coverage = ask(world, YOUTH);

        assertThat(coverage.figures().get(0).covered()).isEqualTo(8);
        assertThat(row(coverage, "004").reason().cause()).isEqualTo(Reason.Cause.SERVICE_COMES);
        assertThat(stateOf(coverage, "001")).isEqualTo(CoverageState.UNCOVERED);
    }

    @Test
    void anOwnContractRestoresNoStatutoryService() {
        Sketch world = wholeLine()
                .workshop("a", "kunta", "001")
                .provision("a", Service.REHABILITATIVE_WORK_ACTIVITY, CoverageAnalysisTests::ownContract, "001")
                .provision("a", Service.WORK_COACHING, CoverageAnalysisTests::ownContract, "001");

        assertThat(stateOf(ask(world, REHABILITATIVE), "001")).isEqualTo(CoverageState.UNCOVERED);
        assertThat(stateOf(ask(world, CoverageQuestion.about(Service.WORK_COACHING)), "001"))
                .isEqualTo(CoverageState.COVERED);
    }

    @Test
    void theLanguageAskedIsThatOfTheProvision() {
        Sketch world = wholeLine().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP);
        CoverageQuestion inSwedish = new CoverageQuestion(
                YOUTH.services(),
                YOUTH.thresholds(),
                List.of(),
                Demand.RESIDENTS,
                CoverageBase.MAINLAND,
                null,
                List.of(),
                false,
                null,
                false,
                Language.SV,
                null);

        assertThat(ask(world, inSwedish).figures().get(0).covered()).isZero();
    }

    @Test
    void aPersonOutsideTheTargetGroupIsNotCovered() {
        Sketch world = wholeLine()
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, p -> forGroup(p, new TargetGroup(null, 28)));
        CoverageQuestion at = new CoverageQuestion(
                YOUTH.services(),
                YOUTH.thresholds(),
                List.of(),
                Demand.RESIDENTS,
                CoverageBase.MAINLAND,
                null,
                List.of(),
                false,
                null,
                false,
                null,
                29);

        assertThat(ask(world, YOUTH).figures().get(0).covered()).isEqualTo(3);
        assertThat(ask(world, at).figures().get(0).covered()).isZero();
    }

    @Test
    void whatRestsOnInventedRecordsSaysSo() {
        Sketch world = line().registerWhole("01", Provenance.ILLUSTRATIVE)
                .registerWhole("02", Sketch.SOURCED)
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, CoverageAnalysisTests::invented);

        CoverageAnswer answer = answer(world.on(TODAY), YOUTH.withinKm(10));
        ThresholdCoverage coverage = answer.services().get(0).thresholds().get(0);

        assertThat(row(coverage, "001").basis()).isEqualTo(Basis.ILLUSTRATIVE);
        assertThat(row(coverage, "002").basis()).isEqualTo(Basis.ILLUSTRATIVE);
        assertThat(row(coverage, "003").basis()).isEqualTo(Basis.SOURCED);
        assertThat(answer.header().illustrative().ratio()).isEqualTo(3.0 / 15);
        assertThat(row(coverage, "001").reason().in(Language.EN)).endsWith("(Illustrative data, invented.)");
        assertThat(ask(world, YOUTH.from(Provenance.Kind.SOURCED))
                        .figures()
                        .get(0)
                        .notKnown())
                .isEqualTo(1 + 2);
    }

    @Test
    void distancesAreWeightedByResidents() {
        Sketch world = wholeLine().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP);

        DistanceFigure distance =
                answer(world.on(TODAY), YOUTH).services().get(0).distances().get(0);

        assertThat(distance.weight()).isEqualTo(15);
        assertThat(distance.meanKm()).isCloseTo((0 * 1 + 20 * 2 + 48 * 4 + 90 * 8) / 15.0, within(1e-6));
        assertThat(distance.medianKm()).isCloseTo(90, within(1e-6));
        assertThat(distance.p90Km()).isCloseTo(90, within(1e-6));
        assertThat(distance.maxKm()).isCloseTo(90, within(1e-6));
    }

    @Test
    void withoutAnyProviderTheDistanceIsNotKnownRatherThanZero() {
        DistanceFigure distance = answer(wholeLine().on(TODAY), YOUTH)
                .services()
                .get(0)
                .distances()
                .get(0);

        assertThat(distance.meanKm()).isNull();
        assertThat(distance.withoutProvider()).isEqualTo(15);
    }

    @Test
    void townsThatWereMergedCountByTheirDemandPoints() {
        Sketch world = wholeLine()
                .demandPoint("004", 90, 0.75)
                .demandPoint("004", 30, 0.25)
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP);

        ThresholdCoverage coverage = ask(world, YOUTH);

        assertThat(coverage.figures().get(0).covered()).isEqualTo(1 + 2 + 0.25 * 8);
        assertThat(stateOf(coverage, "004")).isEqualTo(CoverageState.UNCOVERED);
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

        assertThat(answer.together()).containsExactly(new CoverageAnswer.Together(Threshold.ofKm(10), 1, 1 + 4, 15));
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
                assertThat(new Reason(cause, reason.nearest(), 30, true).in(language))
                        .doesNotContain("{")
                        .doesNotContain("''")
                        .contains(".");
            }
        }
    }

    @Test
    void aRateCannotWeighPeople() {
        CoverageQuestion byRate = new CoverageQuestion(
                YOUTH.services(),
                YOUTH.thresholds(),
                List.of(),
                new Demand(IndicatorId.UNEMPLOYMENT_RATE, null),
                CoverageBase.MAINLAND,
                null,
                List.of(),
                false,
                null,
                false,
                null,
                null);
        DatedGraph graph = wholeLine().on(TODAY);

        assertThatThrownBy(() -> answer(graph, byRate))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("is a rate in percent");
    }

    @Test
    void anUnknownAreaAndAnEmptyQuestionAreErrors() {
        DatedGraph graph = wholeLine().on(TODAY);
        CoverageQuestion elsewhere = YOUTH.in(new RegionId(RegionKind.REGION, "99"));

        assertThatThrownBy(() -> answer(graph, elsewhere))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("REGION:99");
        assertThatThrownBy(CoverageQuestion::about).hasMessageContaining("services is empty");
        assertThatThrownBy(() -> YOUTH.withinKm(-1)).hasMessageContaining("-1.0 km");
        assertThatThrownBy(() -> YOUTH.withinKm(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> YOUTH.withinKm(30, 30)).hasMessageContaining("twice");
    }

    @Test
    void anAnswerStopsWhenItsTimeIsUsedUp() {
        DatedGraph graph = wholeLine().on(TODAY);
        Budget usedUp = Budget.of(Duration.ofMillis(-1));

        assertThatThrownBy(() -> CoverageAnalysis.answer(graph, YOUTH, usedUp)).isInstanceOf(TimeLimitException.class);
    }

    private static Provision lasting(Provision p, Lifespan lifespan) {
        return new Provision(
                p.id(),
                p.service(),
                p.role(),
                p.targetGroup(),
                p.languages(),
                p.places(),
                p.basis(),
                p.deliveryMode(),
                p.served(),
                p.optionUntil(),
                lifespan,
                p.provenance());
    }

    private static Provision by(Provision p, Provision.DeliveryMode mode) {
        return new Provision(
                p.id(),
                p.service(),
                p.role(),
                p.targetGroup(),
                p.languages(),
                p.places(),
                p.basis(),
                mode,
                p.served(),
                p.optionUntil(),
                p.lifespan(),
                p.provenance());
    }

    private static Provision ownContract(Provision p) {
        return new Provision(
                p.id(),
                p.service(),
                p.role(),
                p.targetGroup(),
                p.languages(),
                p.places(),
                Provision.Basis.OWN_CONTRACT,
                p.deliveryMode(),
                p.served(),
                p.optionUntil(),
                p.lifespan(),
                p.provenance());
    }

    private static Provision forGroup(Provision p, TargetGroup group) {
        return new Provision(
                p.id(),
                p.service(),
                p.role(),
                group,
                p.languages(),
                p.places(),
                p.basis(),
                p.deliveryMode(),
                p.served(),
                p.optionUntil(),
                p.lifespan(),
                p.provenance());
    }

    private static Provision invented(Provision p) {
        return new Provision(
                p.id(),
                p.service(),
                p.role(),
                p.targetGroup(),
                p.languages(),
                p.places(),
                p.basis(),
                p.deliveryMode(),
                p.served(),
                p.optionUntil(),
                p.lifespan(),
                Provenance.ILLUSTRATIVE);
    }
}
