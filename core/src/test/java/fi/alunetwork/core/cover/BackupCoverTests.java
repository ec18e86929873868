package fi.alunetwork.core.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackupCoverTests {

    private static final CoverSolver SOLVER = CoverSolvers.standard();

    @Test
    void aRowWithOneCovererIsNeverBackedUp() {
        CoverPlan plan = BackupCover.of(CoverSketch.drawn("x..", ".xx", ".xx"), 3, SOLVER, Budget.UNLIMITED);

        assertThat(plan).isEqualTo(new CoverPlan(Status.OPTIMAL, List.of(0, 1, 2), 2, 2, List.of()));
    }

    @Test
    void ofTheCoversWithTheFewestColumnsTheOneWithTheMostBackupIsChosen() {
        CoverProblem problem = CoverSketch.drawn("xx..", "x.x.", "..xx", ".x.x");

        assertThat(BackupCover.of(problem, SOLVER, Budget.UNLIMITED).value()).isZero();
        assertThat(BackupCover.of(problem, 4, SOLVER, Budget.UNLIMITED).value()).isEqualTo(4);
    }

    @Test
    void itIsTheMostOfAllSubsetsThatCover() {
        for (int seed = 0; seed < 300; seed++) {
            CoverProblem problem = plain(seed);
            int settled = CoverPlan.numbers(problem.settled()).size();
            for (int most = settled; most <= problem.columns(); most++) {
                int size = most;
                double best = CoverSketch.choices(problem).stream()
                        .filter(problem::isCovered)
                        .filter(chosen -> CoverPlan.numbers(chosen).size() <= size)
                        .mapToDouble(chosen -> backedUp(problem, chosen))
                        .max()
                        .orElse(-1);
                CoverPlan plan = BackupCover.of(problem, most, SOLVER, Budget.UNLIMITED);
                assertThat(plan.status()).as("seed %s", seed).isEqualTo(best < 0 ? Status.INFEASIBLE : Status.OPTIMAL);
                if (best >= 0) {
                    assertThat(plan.value()).as("seed %s", seed).isCloseTo(best, within(1e-6));
                    assertThat(problem.isCovered(plan.chosen(problem.columns())))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void withoutTimeTheBoundIsStillAbove() {
        for (int seed = 0; seed < 100; seed++) {
            CoverProblem problem = plain(seed);
            int most = Math.min(4, problem.columns());
            CoverPlan proved = BackupCover.of(problem, most, SOLVER, Budget.UNLIMITED);
            CoverPlan plan = BackupCover.of(problem, most, SOLVER, Budget.of(Duration.ZERO));
            if (proved.status() == Status.OPTIMAL) {
                assertThat(plan.status()).isIn(Status.OPTIMAL, Status.TIME_LIMIT);
                assertThat(plan.bound()).as("seed %s", seed).isGreaterThanOrEqualTo(proved.value() - 1e-6);
            }
        }
    }

    @Test
    void whereTheMostIsNotProvedThePlanCoversAllTheSame() {
        CoverProblem country = CoverSketch.country(150, 120, 90, 7);
        CoverPlan plan = BackupCover.of(country, CoverSolvers.bySize(0), Budget.UNLIMITED);

        assertThat(country.isCovered(plan.chosen(country.columns()))).isTrue();
        assertThat(plan.value()).isEqualTo(backedUp(country, plan.chosen(country.columns())));
        assertThat(plan.bound()).isGreaterThanOrEqualTo(plan.value());
    }

    @Test
    void theMostBackupOfACountryIsProved() {
        CoverProblem country = CoverSketch.country(250, 240, 60, 11);
        CoverPlan plan = BackupCover.of(country, SOLVER, Budget.UNLIMITED);

        assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
        assertThat(plan.columns())
                .hasSameSizeAs(SOLVER.cheapest(country, Budget.UNLIMITED).columns());
        assertThat(country.isCovered(plan.chosen(country.columns()))).isTrue();
        assertThat(plan.value()).isEqualTo(backedUp(country, plan.chosen(country.columns())));
    }

    @Test
    void whatIsSettledHoldsWhereTheMostIsNotProvedToo() {
        CoverProblem country =
                CoverSketch.country(150, 120, 90, 7).with(3, Standing.IN).with(5, Standing.OUT);
        CoverSolver hasty = CoverSolvers.bySize(0);
        CoverPlan cover = hasty.cheapest(country, Budget.UNLIMITED);
        CoverPlan plan = BackupCover.of(country, cover.columns().size() + 3, hasty, Budget.UNLIMITED);

        assertThat(plan.columns()).contains(3).doesNotContain(5);
        assertThat(plan.columns()).hasSizeLessThanOrEqualTo(cover.columns().size() + 3);
        assertThat(country.isCovered(plan.chosen(country.columns()))).isTrue();
        assertThat(plan.value()).isGreaterThan(backedUp(country, cover.chosen(country.columns())));
        assertThat(plan.bound()).isGreaterThanOrEqualTo(plan.value());
    }

    @Test
    void whatCannotBeCoveredIsNamed() {
        assertThat(BackupCover.of(CoverSketch.drawn("x.", ".x", ".x"), 1, SOLVER, Budget.UNLIMITED))
                .isEqualTo(CoverPlan.infeasible(List.of(0)));
        assertThat(BackupCover.of(CoverSketch.drawn("x", "."), SOLVER, Budget.UNLIMITED))
                .isEqualTo(CoverPlan.infeasible(List.of(1)));
    }

    @Test
    void needsOfTheirOwnAreRefused() {
        CoverProblem twice = CoverProblem.of(1, 1).need(0, 2).build();

        assertThatThrownBy(() -> BackupCover.of(twice, 1, SOLVER, Budget.UNLIMITED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs above 1");
    }

    private static CoverProblem plain(int seed) {
        Random random = new Random(seed);
        int rows = 1 + random.nextInt(8);
        int columns = 1 + random.nextInt(7);
        CoverProblemBuilder problem = CoverProblem.of(rows, columns);
        for (int row = 0; row < rows; row++) {
            problem.weight(row, random.nextInt(50));
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(5) < 2) {
                    problem.covers(column, row);
                }
            }
        }
        if (random.nextInt(2) == 0) {
            problem.standing(random.nextInt(columns), Standing.IN).standing(random.nextInt(columns), Standing.OUT);
        }
        return problem.build();
    }

    private static double backedUp(CoverProblem problem, boolean[] chosen) {
        int[] counts = problem.counts(chosen);
        return IntStream.range(0, counts.length)
                .filter(row -> counts[row] > 1)
                .mapToDouble(problem::weight)
                .sum();
    }
}
