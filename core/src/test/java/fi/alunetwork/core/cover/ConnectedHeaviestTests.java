package fi.alunetwork.core.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConnectedHeaviestTests {

    @Test
    void twoEndsWeighMoreThanNeighboursButOnlyWithTheOneBetweenThem() {
        CoverProblem ends = CoverProblem.of(3, 3)
                .covers(0, 0)
                .covers(1, 1)
                .covers(2, 2)
                .weight(0, 5)
                .weight(1, 1)
                .weight(2, 7)
                .build();
        ConnectedHeaviest path = ConnectedHeaviest.by(ColumnTies.of(List.of(List.of(1), List.of(2), List.of())));

        assertThat(path.heaviest(ends, 2, Budget.UNLIMITED))
                .isEqualTo(new CoverPlan(Status.OPTIMAL, List.of(1, 2), 8, 8, List.of()));
        assertThat(path.heaviest(ends, 3, Budget.UNLIMITED).value()).isEqualTo(13);
        assertThat(path.heaviest(ends, 0, Budget.UNLIMITED).columns()).isEmpty();
        assertThat(path.heaviest(ends.with(0, Standing.IN).with(2, Standing.IN), 2, Budget.UNLIMITED)
                        .status())
                .isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void itIsTheMostOfAllSubsetsThatHangTogether() {
        for (int seed = 0; seed < 400; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            ColumnTies ties = ties(problem.columns(), seed);
            int most = CoverPlan.numbers(problem.settled()).size() + seed % 4;
            OptionalDouble heaviest = heaviest(problem, ties, most);
            CoverPlan plan = ConnectedHeaviest.by(ties).heaviest(problem, most, Budget.UNLIMITED);
            if (heaviest.isEmpty()) {
                assertThat(plan).as("seed %s", seed).isEqualTo(CoverPlan.infeasible(List.of()));
            } else {
                assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.OPTIMAL);
                assertThat(plan.value()).as("seed %s", seed).isCloseTo(heaviest.getAsDouble(), within(1e-9));
                requireConnected(problem, ties, plan, most);
            }
        }
    }

    @Test
    void withoutTimeTheBoundIsStillAbove() {
        for (int seed = 0; seed < 200; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            ColumnTies ties = ties(problem.columns(), seed);
            int most = CoverPlan.numbers(problem.settled()).size() + seed % 4;
            OptionalDouble heaviest = heaviest(problem, ties, most);
            CoverPlan plan = ConnectedHeaviest.by(ties).heaviest(problem, most, Budget.of(Duration.ZERO));
            if (heaviest.isPresent()) {
                assertThat(plan.bound()).as("seed %s", seed).isGreaterThanOrEqualTo(heaviest.getAsDouble() - 1e-9);
                assertThat(plan.value()).as("seed %s", seed).isLessThanOrEqualTo(heaviest.getAsDouble() + 1e-9);
            }
        }
    }

    /** Three hundred in a row, each with a person of its own: without time the first root stands for the others. */
    @Test
    void aSearchThatIsGivenUpBeginsAtOneRootAlone() {
        int columns = 300;
        CoverProblemBuilder row = CoverProblem.of(columns, columns);
        List<List<Integer>> next = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            row.covers(column, column);
            next.add(column + 1 < columns ? List.of(column + 1) : List.of());
        }
        AtomicInteger looks = new AtomicInteger();
        Budget givenUp = Budget.UNLIMITED.orWhen(() -> looks.incrementAndGet() > 0);
        CoverPlan plan = ConnectedHeaviest.by(ColumnTies.of(next)).heaviest(row.build(), 5, givenUp);

        assertThat(plan.status()).isEqualTo(Status.TIME_LIMIT);
        assertThat(plan.bound()).isGreaterThanOrEqualTo(5);
        assertThat(looks).hasValueLessThan(columns);
    }

    @Test
    void fewerColumnsThanAreInAreRefused() {
        CoverProblem in = CoverProblem.of(1, 1).standing(0, Standing.IN).build();

        assertThatThrownBy(() ->
                        ConnectedHeaviest.by(ColumnTies.of(List.of(List.of()))).heaviest(in, 0, Budget.UNLIMITED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OptionalDouble heaviest(CoverProblem problem, ColumnTies ties, int most) {
        return CoverSketch.choices(problem).stream()
                .filter(chosen -> CoverPlan.numbers(chosen).size() <= most)
                .filter(chosen -> ties.parts(chosen) <= 1)
                .mapToDouble(problem::weightOf)
                .max();
    }

    private static void requireConnected(CoverProblem problem, ColumnTies ties, CoverPlan plan, int most) {
        boolean[] chosen = plan.chosen(problem.columns());
        assertThat(plan.columns()).hasSizeLessThanOrEqualTo(most);
        assertThat(ties.parts(chosen)).isLessThanOrEqualTo(1);
        assertThat(problem.weightOf(chosen)).isEqualTo(plan.value());
        for (int column = 0; column < chosen.length; column++) {
            assertThat(problem.standing(column)).isNotEqualTo(chosen[column] ? Standing.OUT : Standing.IN);
        }
    }

    private static ColumnTies ties(int columns, int seed) {
        Random random = new Random(seed);
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int one = 0; one < columns; one++) {
            List<Integer> tied = new ArrayList<>();
            for (int other = 0; other < one; other++) {
                if (random.nextInt(4) == 0) {
                    tied.add(other);
                }
            }
            neighbours.add(tied);
        }
        return ColumnTies.of(neighbours);
    }
}
