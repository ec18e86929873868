package fi.alunetwork.core.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.coverage.CoverageAnalysis;
import fi.alunetwork.core.coverage.CoverageFigure;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.RandomWorld;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.core.scenario.Change.NewProvision;
import fi.alunetwork.core.scenario.Scenario;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of new points in any world: random worlds with a fixed seed. */
class SitingInvariantTests {

    private static final int WORLDS = 120;
    private static final LocalDate DAY = LocalDate.parse(RandomWorld.DAY);
    private static final Threshold NEAR = Threshold.ofKm(40);
    private static final SitingQuestion QUESTION =
            SitingQuestion.about(Service.YOUTH_WORKSHOP).within(NEAR);

    private interface Check {
        void of(RandomWorld world, SitingQuestion question);
    }

    /** Checks worlds where somebody lives, each with as many points as there is room for, up to three. */
    private static void inWorlds(int seed, Check check) {
        Random random = new Random(seed);
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            if (world.homes().stream().anyMatch(home -> home.people() > 0)) {
                check.of(world, QUESTION.opening(Math.min(3, world.homes().size())));
            }
        }
    }

    private static ServiceSiting ask(DatedGraph graph, SitingQuestion question) {
        return SitingAnalysis.answer(graph, question, Budget.UNLIMITED)
                .services()
                .get(0);
    }

    @Test
    void onePointMoreIsNeverWorse() {
        inWorlds(
                1,
                (world, question) -> ask(world.graph(), question).plans().stream()
                        .filter(plan -> plan.goal().isOfSoMany())
                        .forEach(plan -> {
                            for (int points = 1; points < plan.curve().size(); points++) {
                                Double fewer = plan.curve().get(points - 1).value();
                                Double more = plan.curve().get(points).value();
                                assertThat(fewer == null || more != null).isTrue();
                                if (fewer != null && more != null) {
                                    double better = plan.goal().isLeast() ? fewer - more : more - fewer;
                                    assertThat(better).isGreaterThanOrEqualTo(-1e-9);
                                    assertThat(plan.curve().get(points).marginal())
                                            .isCloseTo(better, within(1e-9));
                                }
                            }
                        }));
    }

    @Test
    void oneMoreExistingWorkshopLeavesNobodyWorseOff() {
        Random dice = new Random(7);
        inWorlds(2, (world, question) -> {
            ServiceSiting fewer = ask(world.graph(), question);
            world.addHouse(dice);
            ServiceSiting more = ask(world.graph(), question);
            assertThat(covered(more, SitingGoal.MOST_PEOPLE))
                    .isGreaterThanOrEqualTo(covered(fewer, SitingGoal.MOST_PEOPLE));
            for (SitingGoal goal : List.of(SitingGoal.LEAST_DISTANCE, SitingGoal.LEAST_WORST_DISTANCE)) {
                assertThat(plan(more, goal).value())
                        .isLessThanOrEqualTo(plan(fewer, goal).value() + 1e-9);
            }
        });
    }

    private static SitingPlan plan(ServiceSiting siting, SitingGoal goal) {
        return siting.plans().get(goal.ordinal());
    }

    private static double covered(ServiceSiting siting, SitingGoal goal) {
        SitingFigures figures = plan(siting, goal).figures();
        return (figures == null ? siting.before() : figures).people().numerator();
    }

    @Test
    void otherLabelsChangeNothing() {
        inWorlds(3, (world, question) -> {
            ServiceSiting one = ask(world.graph(false), question);
            ServiceSiting turned = ask(world.graph(true), question);
            for (int goal = 0; goal < one.plans().size(); goal++) {
                SitingPlan plan = one.plans().get(goal);
                SitingPlan other = turned.plans().get(goal);
                assertThat(other.status()).isEqualTo(plan.status());
                if (plan.value() == null) {
                    assertThat(other.value()).isNull();
                } else {
                    assertThat(other.value()).isCloseTo(plan.value(), within(1e-6));
                }
            }
        });
    }

    @Test
    void theSameQuestionGivesTheSameAnswer() {
        inWorlds(4, (world, question) -> {
            DatedGraph graph = world.graph();
            assertThat(SitingAnalysis.answer(graph, question, Budget.UNLIMITED))
                    .usingRecursiveComparison()
                    .ignoringFieldsOfTypes(MunicipalityOnDate.class)
                    .isEqualTo(SitingAnalysis.answer(graph, question, Budget.UNLIMITED));
        });
    }

    @ParameterizedTest
    @EnumSource
    void withoutTimeTheBoundIsOnTheRightSideOfTheBest(SitingGoal goal) {
        inWorlds(5, (world, question) -> {
            DatedGraph graph = world.graph();
            SitingPlan best = ask(graph, question.seeking(goal)).plans().get(0);
            SitingPlan hasty = ask(graph, question.seeking(goal).searching(Duration.ofNanos(1)))
                    .plans()
                    .get(0);
            if (best.value() != null && hasty.bound() != null) {
                assertThat(hasty.status()).isNotEqualTo(Status.INFEASIBLE);
                double room = goal.isLeast() ? best.value() - hasty.bound() : hasty.bound() - best.value();
                assertThat(room).isGreaterThanOrEqualTo(-1e-6);
            }
            assertThat(best.status()).isIn(Status.OPTIMAL, Status.INFEASIBLE);
        });
    }

    @Test
    void coverageReportsWhatThePlansClaimOnceTheirPointsAreOpened() {
        inWorlds(6, (world, question) -> {
            for (CoverageRule rule : List.of(CoverageRule.DISTANCE, CoverageRule.REACHABLE_AND_ADMITTED)) {
                for (SitingPlan plan : ask(world.graph(), question.by(rule)).plans()) {
                    if (plan.figures() != null) {
                        assertCovered(plan.figures(), coverage(opened(world.graph(), plan), rule));
                    }
                }
            }
        });
    }

    private static DatedGraph opened(DatedGraph graph, SitingPlan plan) {
        MunicipalityCode[] everybody =
                graph.municipalities().stream().map(MunicipalityOnDate::code).toArray(MunicipalityCode[]::new);
        List<Change> changes = new ArrayList<>();
        for (NewPoint point : plan.points()) {
            changes.add(new Change.AddWorkshop(
                    "Uusi",
                    new OrganisationId("o0"),
                    point.candidate().municipality().code(),
                    point.candidate().point(),
                    List.of(NewProvision.of(Service.YOUTH_WORKSHOP, everybody))));
        }
        return changes.isEmpty()
                ? graph
                : Scenario.of(changes.toArray(Change[]::new))
                        .applyTo(graph.graph(), DAY)
                        .asOf(DAY);
    }

    private static CoverageFigure coverage(DatedGraph graph, CoverageRule rule) {
        CoverageQuestion question =
                CoverageQuestion.about(Service.YOUTH_WORKSHOP).by(rule).within(NEAR);
        return CoverageAnalysis.answer(graph, question, Budget.UNLIMITED)
                .services()
                .get(0)
                .thresholds()
                .get(0)
                .figures()
                .get(0);
    }

    private static void assertCovered(SitingFigures claimed, CoverageFigure reported) {
        assertThat(reported.covered()).isEqualTo(claimed.people().numerator());
        assertThat(reported.base()).isEqualTo(claimed.people().denominator());
        assertThat(reported.notKnown()).isEqualTo(claimed.peopleNotKnown());
        assertThat(reported.municipalitiesCovered())
                .isEqualTo((int) claimed.municipalities().numerator());
        assertThat(reported.municipalitiesNotKnown()).isEqualTo(claimed.municipalitiesNotKnown());
        assertThat(reported.municipalities())
                .isEqualTo((int) claimed.municipalities().denominator());
    }

    @Test
    void aPointThatIsThereAlreadyNeedsNotBeOpenedAgain() {
        inWorlds(8, (world, question) -> {
            SitingPlan plan = ask(world.graph(), question.seeking(SitingGoal.FEWEST_POINTS))
                    .plans()
                    .get(0);
            if (plan.status() == Status.OPTIMAL) {
                assertThat(ask(opened(world.graph(), plan), question.seeking(SitingGoal.FEWEST_POINTS))
                                .plans()
                                .get(0)
                                .points())
                        .isEmpty();
            }
        });
    }

    /** A workshop in the fifth town opens on the first of May 2024; the scenario closes the one in the first town. */
    @Test
    void theDayAndTheScenarioDecideWhatIsThere() {
        Lifespan sinceMay = new Lifespan(new Period(LocalDate.of(2024, 5, 1), null), null);
        WorkshopGraph graph = SixTowns.whole()
                .workshop("b", "eka", "005")
                .provision("b", Service.YOUTH_WORKSHOP, ProvisionSketch.lasting(sinceMay))
                .graph();
        Change closed = new Change.CloseWorkshop(new WorkshopId("a"));
        DatedGraph without = Scenario.of(closed).applyTo(graph, DAY).asOf(DAY);

        assertThat(covered(graph.asOf(LocalDate.of(2024, 4, 30)))).isEqualTo(1 + 2);
        assertThat(covered(graph.asOf(DAY))).isEqualTo(1 + 2 + 16 + 32);
        assertThat(covered(without)).isEqualTo(16 + 32);
        assertThat(SitingAnalysis.answer(without, SixTowns.YOUTH, Budget.UNLIMITED)
                        .header()
                        .notes())
                .containsAll(without.notes());
        assertThat(without.notes()).isNotEmpty();
    }

    private static double covered(DatedGraph graph) {
        return ask(graph, SixTowns.YOUTH).before().people().numerator();
    }
}
