package fi.alunetwork.core.cover;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundTests {

    private static final List<Budget> BUDGETS = List.of(Budget.UNLIMITED, Budget.of(Duration.ZERO));

    @Test
    void noCoverCostsLessThanTheBoundWhateverIsKnownAndHoweverShortTheTime() {
        for (int seed = 0; seed < 300; seed++) {
            CoverProblem problem = free(CoverSketch.random(seed));
            if (problem.unmeetable().isEmpty()) {
                double cheapest = CoverSketch.cheapest(problem);
                for (Budget budget : BUDGETS) {
                    assertThat(LagrangianBound.of(problem, 2 * cheapest, budget).value())
                            .as("seed %s", seed)
                            .isLessThanOrEqualTo(cheapest + 1e-9);
                }
            }
        }
    }

    @Test
    void noPlanWeighsMoreThanTheBoundWhateverIsKnownAndHoweverShortTheTime() {
        for (int seed = 0; seed < 300; seed++) {
            CoverProblem problem = free(CoverSketch.random(seed));
            for (int most = 0; most <= problem.columns(); most++) {
                double heaviest = CoverSketch.heaviest(problem, most);
                for (Budget budget : BUDGETS) {
                    assertThat(HeaviestBound.of(problem, most, heaviest / 2, budget)
                                    .value())
                            .as("seed %s", seed)
                            .isGreaterThanOrEqualTo(heaviest - 1e-9);
                }
            }
        }
    }

    @Test
    void whatABoundDecidesIsDecidedInEveryPlanWithinTheLimit() {
        for (int seed = 0; seed < 300; seed++) {
            CoverProblem problem = free(CoverSketch.random(seed));
            if (!problem.unmeetable().isEmpty()) {
                continue;
            }
            double limit = CoverSketch.cheapest(problem) + seed % 3;
            CoverProblem cheap =
                    LagrangianBound.of(problem, limit, Budget.UNLIMITED).within(limit);
            assertThat(CoverSketch.choices(problem))
                    .filteredOn(chosen -> problem.isCovered(chosen) && problem.costOf(chosen) <= limit)
                    .allMatch(chosen -> allows(cheap, chosen));
            double weight = CoverSketch.heaviest(problem, 2) - seed % 3;
            CoverProblem heavy =
                    HeaviestBound.of(problem, 2, weight, Budget.UNLIMITED).within(weight);
            assertThat(CoverSketch.choices(problem))
                    .filteredOn(chosen -> CoverPlan.numbers(chosen).size() == 2 && problem.weightOf(chosen) >= weight)
                    .allMatch(chosen -> allows(heavy, chosen));
        }
    }

    @Test
    void iteratedGreedyIsNoDearerThanGreedyAndInterchangeNoLighter() {
        CoverProblem country = CoverSketch.country(200, 180, 80, 5);
        double greedy = country.costOf(Greedy.cheapest(country).plan());
        boolean[] better = IteratedGreedy.cheaper(country, Greedy.cheapest(country), 0, 2_000, Budget.UNLIMITED);
        double light = country.weightOf(Greedy.heaviest(country, 8).plan());
        boolean[] heavier = Interchange.heavier(country, Greedy.heaviest(country, 8), 8, Budget.UNLIMITED);

        assertThat(country.isCovered(better)).isTrue();
        assertThat(country.costOf(better)).isLessThanOrEqualTo(greedy);
        assertThat(country.weightOf(heavier)).isGreaterThanOrEqualTo(light);
        assertThat(CoverPlan.numbers(heavier)).hasSizeLessThanOrEqualTo(8);
    }

    private static CoverProblem free(CoverProblem problem) {
        Standing[] standings = new Standing[problem.columns()];
        Arrays.fill(standings, Standing.FREE);
        return problem.with(standings);
    }

    private static boolean allows(CoverProblem problem, boolean[] chosen) {
        for (int column = 0; column < chosen.length; column++) {
            if (problem.standing(column) == (chosen[column] ? Standing.OUT : Standing.IN)) {
                return false;
            }
        }
        return true;
    }
}
