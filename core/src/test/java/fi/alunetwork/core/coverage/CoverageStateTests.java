package fi.alunetwork.core.coverage;

import static fi.alunetwork.core.coverage.Line.REHABILITATIVE;
import static fi.alunetwork.core.coverage.Line.TODAY;
import static fi.alunetwork.core.coverage.Line.YOUTH;
import static fi.alunetwork.core.coverage.Line.answer;
import static fi.alunetwork.core.coverage.Line.ask;
import static fi.alunetwork.core.coverage.Line.line;
import static fi.alunetwork.core.coverage.Line.row;
import static fi.alunetwork.core.coverage.Line.stateOf;
import static fi.alunetwork.core.coverage.Line.wholeLine;
import static fi.alunetwork.core.graph.ProvisionSketch.by;
import static fi.alunetwork.core.graph.ProvisionSketch.forGroup;
import static fi.alunetwork.core.graph.ProvisionSketch.invented;
import static fi.alunetwork.core.graph.ProvisionSketch.lasting;
import static fi.alunetwork.core.graph.ProvisionSketch.onBasis;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.coverage.MunicipalityCoverage.Basis;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.TargetGroup;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How a municipality stands, on the line of {@link Line}. */
class CoverageStateTests {

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
                .provision("a", Service.YOUTH_WORKSHOP, lasting(seenIn2013));

        ThresholdCoverage coverage = ask(world, YOUTH);
        CoverageQuestion assumed = YOUTH.among(Scope.MAINLAND.assumingOpen());

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
                .provision("a", Service.YOUTH_WORKSHOP, by(Provision.DeliveryMode.MOBILE), "004")
                .workshop("b", "yhdistys", "003")
                .provision("b", Service.YOUTH_WORKSHOP, by(Provision.DeliveryMode.REMOTE), "003");

        ThresholdCoverage coverage = ask(world, YOUTH);

        assertThat(coverage.figures().get(0).covered()).isEqualTo(8);
        assertThat(row(coverage, "004").reason().cause()).isEqualTo(Reason.Cause.SERVICE_COMES);
        assertThat(stateOf(coverage, "001")).isEqualTo(CoverageState.UNCOVERED);
    }

    @Test
    void anOwnContractRestoresNoStatutoryService() {
        Sketch world = wholeLine()
                .workshop("a", "kunta", "001")
                .provision("a", Service.REHABILITATIVE_WORK_ACTIVITY, onBasis(Provision.Basis.OWN_CONTRACT), "001")
                .provision("a", Service.WORK_COACHING, onBasis(Provision.Basis.OWN_CONTRACT), "001");

        assertThat(stateOf(ask(world, REHABILITATIVE), "001")).isEqualTo(CoverageState.UNCOVERED);
        assertThat(stateOf(ask(world, CoverageQuestion.about(Service.WORK_COACHING)), "001"))
                .isEqualTo(CoverageState.COVERED);
    }

    @Test
    void theLanguageAskedIsThatOfTheProvision() {
        Sketch world = wholeLine().workshop("a", "yhdistys", "001").provision("a", Service.YOUTH_WORKSHOP);
        CoverageQuestion inSwedish = YOUTH.among(Scope.MAINLAND.spoken(Language.SV));

        assertThat(ask(world, inSwedish).figures().get(0).covered()).isZero();
    }

    @Test
    void aPersonOutsideTheTargetGroupIsNotCovered() {
        Sketch world = wholeLine()
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, forGroup(new TargetGroup(null, 28)));
        CoverageQuestion at = YOUTH.among(Scope.MAINLAND.atAge(29));

        assertThat(ask(world, YOUTH).figures().get(0).covered()).isEqualTo(3);
        assertThat(ask(world, at).figures().get(0).covered()).isZero();
    }

    @Test
    void whatRestsOnInventedRecordsSaysSo() {
        Sketch world = line().registerWhole("01", Provenance.ILLUSTRATIVE)
                .registerWhole("02", Sketch.SOURCED)
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, invented());

        CoverageAnswer answer = answer(world.on(TODAY), YOUTH.withinKm(10));
        ThresholdCoverage coverage = answer.services().get(0).thresholds().get(0);

        assertThat(row(coverage, "001").basis()).isEqualTo(Basis.ILLUSTRATIVE);
        assertThat(row(coverage, "002").basis()).isEqualTo(Basis.ILLUSTRATIVE);
        assertThat(row(coverage, "003").basis()).isEqualTo(Basis.SOURCED);
        assertThat(answer.header().illustrative().ratio()).isEqualTo(3.0 / 15);
        assertThat(row(coverage, "001").reason().in(Language.EN)).endsWith("(Illustrative data, invented.)");
        assertThat(ask(world, YOUTH.among(Scope.MAINLAND.from(Provenance.Kind.SOURCED)))
                        .figures()
                        .get(0)
                        .notKnown())
                .isEqualTo(1 + 2);
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
}
