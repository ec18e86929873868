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
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConnectedCoverTests {

    @Test
    void twoThatCoverAllNeedTheOneBetweenThem() {
        CoverProblem ends = CoverSketch.drawn("x..", "..x");
        ColumnTies path = ties(3, 0, 1, 1, 2);

        assertThat(ConnectedCover.by(path).cheapest(ends, Budget.UNLIMITED))
                .isEqualTo(new CoverPlan(Status.OPTIMAL, List.of(0, 1, 2), 3, 3, List.of()));
    }

    @Test
    void withoutAPathTheCulpritsAreWhatTheBetterPartLacks() {
        CoverProblem ends = CoverSketch.drawn("x..", "..x", "..x");

        assertThat(ConnectedCover.by(ties(3, 0, 1)).cheapest(ends, Budget.UNLIMITED))
                .isEqualTo(CoverPlan.infeasible(List.of(0)));
    }

    @Test
    void whoMustBeInAndHasNoPathToTheOthersIsApart() {
        CoverProblem problem = CoverProblem.of(1, 3)
                .covers(0, 0)
                .standing(0, Standing.IN)
                .standing(1, Standing.OUT)
                .standing(2, Standing.IN)
                .build();
        ConnectedCover connected = ConnectedCover.by(ties(3, 0, 1, 1, 2));

        assertThat(connected.apart(problem)).containsExactly(2);
        assertThat(connected.cheapest(problem, Budget.UNLIMITED)).isEqualTo(CoverPlan.infeasible(List.of()));
    }

    @Test
    void nothingHangsTogether() {
        assertThat(ConnectedCover.by(ties(2)).cheapest(CoverProblem.of(0, 2).build(), Budget.UNLIMITED))
                .isEqualTo(new CoverPlan(Status.OPTIMAL, List.of(), 0, 0, List.of()));
    }

    @Test
    void itIsTheCheapestOfAllSubsetsThatHangTogether() {
        int found = 0;
        for (int seed = 0; seed < 400; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            ColumnTies ties = randomTies(problem.columns(), seed);
            double cheapest = CoverSketch.choices(problem).stream()
                    .filter(problem::isCovered)
                    .filter(chosen -> ties.parts(chosen) <= 1)
                    .mapToDouble(problem::costOf)
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            CoverPlan plan = ConnectedCover.by(ties).cheapest(problem, Budget.UNLIMITED);
            if (Double.isInfinite(cheapest)) {
                assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.INFEASIBLE);
            } else {
                found++;
                assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.OPTIMAL);
                assertThat(plan.value()).as("seed %s", seed).isCloseTo(cheapest, within(1e-9));
                requireConnected(problem, ties, plan);
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void withoutTimeThereIsStillAPlanThatHangsTogether() {
        for (int seed = 0; seed < 200; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            ColumnTies ties = randomTies(problem.columns(), seed);
            CoverPlan proved = ConnectedCover.by(ties).cheapest(problem, Budget.UNLIMITED);
            CoverPlan plan = ConnectedCover.by(ties).cheapest(problem, Budget.of(Duration.ZERO));
            if (proved.status() == Status.OPTIMAL) {
                requireConnected(problem, ties, plan);
                assertThat(plan.bound()).as("seed %s", seed).isLessThanOrEqualTo(proved.value() + 1e-9);
                assertThat(plan.value()).as("seed %s", seed).isGreaterThanOrEqualTo(proved.value() - 1e-9);
            } else {
                assertThat(plan).isEqualTo(proved);
            }
        }
    }

    @Test
    void ofEqualPlansTheOneInTheFewestPartsIsLiked() {
        ConnectedCover connected = ConnectedCover.by(ties(4, 1, 2));

        assertThat(connected.fewestParts(List.of(List.of(0, 3), List.of(1, 2), List.of(2, 3))))
                .containsExactly(1, 2);
        assertThatThrownBy(() -> connected.fewestParts(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTieWithNobodyIsRefused() {
        assertThatThrownBy(() -> ColumnTies.of(List.of(List.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Column 0 is tied with 1");
    }

    private static void requireConnected(CoverProblem problem, ColumnTies ties, CoverPlan plan) {
        boolean[] chosen = plan.chosen(problem.columns());
        assertThat(problem.isCovered(chosen)).isTrue();
        assertThat(ties.parts(plan.columns())).isLessThanOrEqualTo(1);
        assertThat(problem.costOf(chosen)).isCloseTo(plan.value(), within(1e-9));
        for (int column = 0; column < chosen.length; column++) {
            assertThat(problem.standing(column)).isNotEqualTo(chosen[column] ? Standing.OUT : Standing.IN);
        }
    }

    private static ColumnTies randomTies(int columns, int seed) {
        Random random = new Random(seed);
        double density = 0.1 + random.nextDouble() / 3;
        List<Integer> ends = new ArrayList<>();
        for (int one = 0; one < columns; one++) {
            for (int other = one + 1; other < columns; other++) {
                if (random.nextDouble() < density) {
                    ends.addAll(List.of(one, other));
                }
            }
        }
        return ties(columns, ends.stream().mapToInt(Integer::intValue).toArray());
    }

    private static ColumnTies ties(int columns, int... ends) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            neighbours.add(new ArrayList<>());
        }
        for (int at = 0; at < ends.length; at += 2) {
            neighbours.get(ends[at]).add(ends[at + 1]);
        }
        return ColumnTies.of(neighbours);
    }
}
