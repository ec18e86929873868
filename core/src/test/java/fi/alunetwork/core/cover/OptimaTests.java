package fi.alunetwork.core.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptimaTests {

    private static final CoverSolver SOLVER = CoverSolvers.standard();

    @Test
    void aRingOfFourHasTwoCoversOfTwo() {
        CoverProblem ring = CoverSketch.drawn("xx..", ".xx.", "..xx", "x..x");

        assertThat(optima(ring, 10)).isEqualTo(new Optima(List.of(List.of(0, 2), List.of(1, 3)), true));
        assertThat(optima(ring, 2).complete()).isTrue();
        assertThat(optima(ring, 1).plans()).hasSize(1);
        assertThat(optima(ring, 1).complete()).isFalse();
    }

    @Test
    void theListIsThatOfAllSubsetsThatCostAsLittle() {
        for (int seed = 0; seed < 300; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            if (problem.unmeetable().isEmpty()) {
                assertThat(optima(problem, 5_000).plans())
                        .as("seed %s", seed)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(all(problem));
                assertThat(optima(problem, 5_000).complete()).isTrue();
            }
        }
    }

    @Test
    void theListIsInTheOrderOfItsColumns() {
        assertThat(optima(CoverSketch.drawn("xxx"), 9).plans()).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void nothingHasOneCoverThatIsEmpty() {
        assertThat(optima(CoverProblem.of(0, 2).build(), 9)).isEqualTo(new Optima(List.of(List.of()), true));
    }

    @Test
    void withoutTimeTheListIsNotCalledComplete() {
        CoverProblem problem = CoverSketch.drawn("xx", "xx");
        CoverPlan plan = SOLVER.cheapest(problem, Budget.UNLIMITED);

        assertThat(Optima.of(problem, plan, 9, Budget.of(Duration.ZERO)).complete())
                .isFalse();
    }

    @Test
    void aCountryHasManyCoversThatAreAsCheap() {
        CoverProblem country = CoverSketch.country(150, 120, 90, 7);
        Optima optima = optima(country, 30);

        assertThat(optima.plans()).doesNotHaveDuplicates().isNotEmpty().allMatch(plan -> {
            boolean[] chosen = new boolean[country.columns()];
            plan.forEach(column -> chosen[column] = true);
            return country.isCovered(chosen)
                    && plan.size() == optima.plans().get(0).size();
        });
    }

    @Test
    void onlyAProvedPlanHasEquals() {
        CoverPlan unproved = new CoverPlan(Status.TIME_LIMIT, List.of(0), 1, 0, List.of());

        assertThatThrownBy(() -> Optima.of(CoverSketch.drawn("x"), unproved, 9, Budget.UNLIMITED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A plan that is TIME_LIMIT");
    }

    @Test
    void whoCannotBeDoneWithoutIsInAllOfThem() {
        for (int seed = 0; seed < 300; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            if (problem.unmeetable().isEmpty()) {
                CoverPlan plan = SOLVER.cheapest(problem, Budget.UNLIMITED);
                BestPlans.Needed found = needed(problem, plan);
                List<List<Integer>> all = all(problem);
                List<Integer> inAll = plan.columns().stream()
                        .filter(column -> all.stream().allMatch(other -> other.contains(column)))
                        .filter(column -> problem.standing(column) == Standing.FREE
                                || cheapest(problem, column) > plan.value() + 1e-9)
                        .toList();
                assertThat(found.inEveryBest()).as("seed %s", seed).isEqualTo(inAll);
                assertThat(found.inEveryPlan())
                        .as("seed %s", seed)
                        .isEqualTo(plan.columns().stream()
                                .filter(column -> Double.isInfinite(cheapest(problem, column)))
                                .toList());
            }
        }
    }

    /** What the cheapest cover without a column costs, though it were in every one by decision. */
    private static double cheapest(CoverProblem problem, int without) {
        return CoverSketch.cheapest(problem.with(without, Standing.OUT));
    }

    private static BestPlans.Needed needed(CoverProblem problem, CoverPlan plan) {
        return BestPlans.of(problem, PlanGoals.cheapest(null)).needed(plan, Budget.UNLIMITED);
    }

    @Test
    void theOnlyProviderOfAPlaceIsIndispensable() {
        CoverProblem problem = CoverSketch.drawn("xx.", "..x", "xxx");

        assertThat(needed(problem, SOLVER.cheapest(problem, Budget.UNLIMITED)).inEveryPlan())
                .containsExactly(2);
    }

    @Test
    void withoutTimeWhoIsInEveryCheapestIsNotKnown() {
        CoverProblem problem = CoverSketch.country(300, 250, 100, 1);
        Budget over = Budget.of(Duration.ZERO);
        CoverPlan unproved = SOLVER.cheapest(problem, over);

        assertThat(BestPlans.of(problem, PlanGoals.cheapest(null))
                        .needed(unproved, over)
                        .inEveryBest())
                .isNull();
    }

    private static Optima optima(CoverProblem problem, int limit) {
        return Optima.of(problem, SOLVER.cheapest(problem, Budget.UNLIMITED), limit, Budget.UNLIMITED);
    }

    private static List<List<Integer>> all(CoverProblem problem) {
        double cheapest = CoverSketch.cheapest(problem);
        return CoverSketch.choices(problem).stream()
                .filter(problem::isCovered)
                .filter(chosen -> problem.costOf(chosen) <= cheapest + 1e-9)
                .map(CoverPlan::numbers)
                .toList();
    }
}
