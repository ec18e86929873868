package fi.alunetwork.core.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoverSolverTests {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final int INSTANCES = 250;
    private static final CoverSolver STANDARD = CoverSolvers.standard();
    private static final List<CoverSolver> ALL = List.of(STANDARD, new LargeCover(), CoverSolvers.bySize(8));

    @Test
    void theStandardSolverFindsTheCheapestOfAllSubsetsAndProvesIt() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            CoverPlan plan = STANDARD.cheapest(problem, Budget.UNLIMITED);
            if (problem.unmeetable().isEmpty()) {
                assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.OPTIMAL);
                assertThat(plan.value()).as("seed %s", seed).isCloseTo(CoverSketch.cheapest(problem), EXACT);
                assertThat(plan.gap()).isZero();
            } else {
                assertThat(CoverSketch.cheapest(problem)).isInfinite();
                assertThat(plan).isEqualTo(CoverPlan.infeasible(problem.unmeetable()));
            }
        }
    }

    @Test
    void theStandardSolverFindsTheHeaviestOfAllSubsetsAndProvesIt() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            double before = -1;
            for (int most = settled(problem); most <= problem.columns(); most++) {
                CoverPlan plan = STANDARD.heaviest(problem, most, Budget.UNLIMITED);
                assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.OPTIMAL);
                assertThat(plan.value()).as("seed %s", seed).isCloseTo(CoverSketch.heaviest(problem, most), EXACT);
                assertThat(plan.value()).as("more columns never cover less").isGreaterThanOrEqualTo(before - 1e-9);
                before = plan.value();
            }
        }
    }

    @Test
    void everyPlanCoversWhatItSaysAndEveryBoundIsOnTheRightSide() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            for (CoverSolver solver : ALL) {
                if (problem.unmeetable().isEmpty()) {
                    CoverPlan cheap = solver.cheapest(problem, Budget.UNLIMITED);
                    requireValid(problem, cheap);
                    assertThat(cheap.bound()).isLessThanOrEqualTo(CoverSketch.cheapest(problem) + 1e-9);
                }
                int most = settled(problem) + 2;
                CoverPlan heavy = solver.heaviest(problem, most, Budget.UNLIMITED);
                assertThat(problem.weightOf(heavy.chosen(problem.columns()))).isCloseTo(heavy.value(), EXACT);
                assertThat(heavy.columns()).hasSizeLessThanOrEqualTo(most);
                assertThat(heavy.bound()).isGreaterThanOrEqualTo(CoverSketch.heaviest(problem, most) - 1e-9);
            }
        }
    }

    @Test
    void withoutTimeThereIsStillAPlanAndABound() {
        Budget none = Budget.of(Duration.ZERO);
        for (int seed = 0; seed < INSTANCES; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            for (CoverSolver solver : ALL) {
                if (problem.unmeetable().isEmpty()) {
                    CoverPlan cheap = solver.cheapest(problem, none);
                    requireValid(problem, cheap);
                    assertThat(cheap.status()).isIn(Status.OPTIMAL, Status.TIME_LIMIT);
                    assertThat(cheap.bound()).isLessThanOrEqualTo(CoverSketch.cheapest(problem) + 1e-9);
                }
                int most = settled(problem) + 2;
                CoverPlan heavy = solver.heaviest(problem, most, none);
                assertThat(heavy.status()).isIn(Status.OPTIMAL, Status.TIME_LIMIT);
                assertThat(heavy.bound()).isGreaterThanOrEqualTo(CoverSketch.heaviest(problem, most) - 1e-9);
            }
        }
    }

    @Test
    void withoutTimeALargerProblemIsNotCalledProved() {
        CoverProblem problem = CoverSketch.country(300, 250, 100, 1);
        CoverPlan plan = STANDARD.cheapest(problem, Budget.of(Duration.ZERO));

        requireValid(problem, plan);
        assertThat(plan.status()).isEqualTo(Status.TIME_LIMIT);
        assertThat(plan.bound()).isBetween(1.0, plan.value() - 1);
        assertThat(plan.gap()).isBetween(0.01, 0.99);
    }

    @Test
    void theSameProblemGivesTheSamePlan() {
        CoverProblem problem = CoverSketch.country(150, 120, 90, 7);
        for (CoverSolver solver : List.of(STANDARD, CoverSolvers.bySize(100_000))) {
            assertThat(solver.cheapest(problem, Budget.UNLIMITED))
                    .isEqualTo(solver.cheapest(problem, Budget.UNLIMITED));
            assertThat(solver.heaviest(problem, 5, Budget.UNLIMITED))
                    .isEqualTo(solver.heaviest(problem, 5, Budget.UNLIMITED));
        }
    }

    @Test
    void aCountryIsCoveredByAsFewAsTheBoundSays() {
        CoverProblem problem = CoverSketch.country(308, 300, 60, 1);
        CoverPlan exact = STANDARD.cheapest(problem, Budget.UNLIMITED);
        CoverPlan large = new LargeCover().cheapest(problem, Budget.of(Duration.ofSeconds(3)));

        requireValid(problem, exact);
        requireValid(problem, large);
        assertThat(exact.status()).isEqualTo(Status.OPTIMAL);
        assertThat(large.value()).isGreaterThanOrEqualTo(exact.value());
        assertThat(large.bound()).isLessThanOrEqualTo(exact.value());
        assertThat(STANDARD.heaviest(problem, exact.columns().size(), Budget.UNLIMITED)
                        .value())
                .isEqualTo(problem.weightOf(everything(problem)));
    }

    @Test
    void nothingIsCoveredByNothing() {
        CoverPlan nothing = new CoverPlan(Status.OPTIMAL, List.of(), 0, 0, List.of());
        for (CoverSolver solver : ALL) {
            assertThat(solver.cheapest(CoverProblem.of(0, 3).build(), Budget.UNLIMITED))
                    .isEqualTo(nothing);
            assertThat(solver.heaviest(CoverProblem.of(0, 3).build(), 2, Budget.UNLIMITED))
                    .isEqualTo(nothing);
            assertThat(solver.heaviest(CoverProblem.of(3, 0).build(), 2, Budget.UNLIMITED))
                    .isEqualTo(nothing);
            assertThat(solver.cheapest(CoverProblem.of(2, 0).build(), Budget.UNLIMITED))
                    .isEqualTo(CoverPlan.infeasible(List.of(0, 1)));
        }
    }

    @Test
    void whatWeighsNothingIsNotWorthAColumn() {
        CoverProblem problem = CoverProblem.of(1, 1).covers(0, 0).weight(0, 0).build();

        assertThat(STANDARD.heaviest(problem, 1, Budget.UNLIMITED).columns()).isEmpty();
        assertThat(STANDARD.cheapest(problem, Budget.UNLIMITED).columns()).containsExactly(0);
    }

    @Test
    void theCulpritsAreTheRowsThatCannotGetWhatTheyNeed() {
        CoverProblem problem = CoverProblem.of(3, 2)
                .covers(0, 0)
                .covers(1, 0)
                .covers(0, 1)
                .covers(1, 2)
                .need(0, 2)
                .need(1, 2)
                .standing(1, Standing.OUT)
                .build();

        assertThat(STANDARD.cheapest(problem, Budget.UNLIMITED).culprits()).containsExactly(0, 1, 2);
    }

    @Test
    void fewerThanAreInEveryPlanAreRefused() {
        CoverProblem problem = CoverProblem.of(1, 2)
                .standing(0, Standing.IN)
                .standing(1, Standing.IN)
                .build();

        assertThatThrownBy(() -> STANDARD.heaviest(problem, 1, Budget.UNLIMITED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("At most 1 columns, and 2 are in every plan");
    }

    private static void requireValid(CoverProblem problem, CoverPlan plan) {
        boolean[] chosen = plan.chosen(problem.columns());
        assertThat(problem.isCovered(chosen)).isTrue();
        assertThat(plan.value()).isCloseTo(problem.costOf(chosen), EXACT);
        for (int column = 0; column < chosen.length; column++) {
            assertThat(problem.standing(column)).isNotEqualTo(chosen[column] ? Standing.OUT : Standing.IN);
        }
    }

    private static boolean[] everything(CoverProblem problem) {
        boolean[] chosen = new boolean[problem.columns()];
        Arrays.fill(chosen, true);
        return chosen;
    }

    private static int settled(CoverProblem problem) {
        return CoverPlan.numbers(problem.settled()).size();
    }
}
