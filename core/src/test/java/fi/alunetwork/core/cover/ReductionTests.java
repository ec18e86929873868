package fi.alunetwork.core.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReductionTests {

    @Test
    void theOnlyCovererOfARowIsEssential() {
        Reduced reduced = cheapest(CoverSketch.drawn("x..", ".xx", "xx."));

        assertThat(CoverPlan.numbers(reduced.chosen())).containsExactly(0, 1);
        assertThat(reduced.rest().rows()).isZero();
    }

    @Test
    void aRowGoesWhereAnotherGivesItWhatItNeeds() {
        CoverProblem triangle = CoverSketch.drawn("xx.", ".xx", "x.x", "xxx");

        assertThat(cheapest(triangle).rest().rows()).isEqualTo(3);
    }

    @Test
    void aRowThatNeedsTwoOfThreeGivesOneToWhoeverHasTwoOfThem() {
        CoverProblemBuilder problem = CoverProblem.of(2, 4).need(0, 2);
        problem.covers(0, 0).covers(1, 0).covers(2, 0);
        problem.covers(0, 1).covers(1, 1).covers(3, 1);

        Reduced reduced = cheapest(problem.build());
        assertThat(reduced.rest().rows()).isLessThanOrEqualTo(1);
        assertThat(new ExactCover().cheapest(problem.build(), Budget.UNLIMITED).value())
                .isEqualTo(2);
    }

    @Test
    void ofEqualColumnsTheOneWithTheLowestNumberStays() {
        assertThat(CoverPlan.numbers(cheapest(CoverSketch.drawn("xx", "xx")).chosen()))
                .containsExactly(0);
    }

    @Test
    void aCheaperColumnIsNotDominatedByADearerOne() {
        CoverProblem problem = CoverProblem.of(2, 2)
                .covers(0, 0)
                .covers(0, 1)
                .covers(1, 0)
                .covers(1, 1)
                .cost(0, 3)
                .build();

        assertThat(CoverPlan.numbers(cheapest(problem).chosen())).containsExactly(1);
    }

    @Test
    void aColumnWhoseRowsWantTwoIsNotDominated() {
        CoverProblem problem = CoverProblem.of(2, 3)
                .covers(0, 0)
                .covers(1, 0)
                .covers(2, 0)
                .covers(0, 1)
                .covers(2, 1)
                .need(0, 2)
                .build();

        assertThat(new ExactCover().cheapest(problem, Budget.UNLIMITED).value()).isEqualTo(2);
    }

    @Test
    void rowsThatAreCoveredByTheSameWeighTogether() {
        Reduced reduced = Reduction.forHeaviest(CoverSketch.drawn("xx.", "xx.", ".xx", "x.x"), 1, Budget.UNLIMITED);

        assertThat(reduced.rest().rows()).isEqualTo(3);
        assertThat(reduced.rest().weight(0)).isEqualTo(2);
    }

    @Test
    void whatIsSettledCountsInTheRestAndComesBack() {
        CoverProblem problem = CoverProblem.of(2, 4)
                .covers(0, 0)
                .covers(1, 1)
                .covers(2, 1)
                .covers(3, 1)
                .cost(0, 5)
                .standing(0, Standing.IN)
                .standing(1, Standing.OUT)
                .build();
        Reduced reduced = cheapest(problem);

        assertThat(reduced.settledCost()).isEqualTo(6);
        assertThat(CoverPlan.numbers(reduced.back(new boolean[0]))).isEqualTo(List.of(0, 2));
    }

    @Test
    void theBestOfTheRestIsTheBestOfTheWhole() {
        for (int seed = 0; seed < 300; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            if (problem.unmeetable().isEmpty()) {
                Reduced reduced = cheapest(problem);
                assertThat(reduced.settledCost() + CoverSketch.cheapest(reduced.rest()))
                        .as("seed %s", seed)
                        .isCloseTo(CoverSketch.cheapest(problem), within(1e-9));
            }
            int in = CoverPlan.numbers(problem.settled()).size();
            Reduced reduced = Reduction.forHeaviest(problem, in + 2, Budget.UNLIMITED);
            assertThat(reduced.settledWeight() + CoverSketch.heaviest(reduced.rest(), 2))
                    .as("seed %s", seed)
                    .isCloseTo(CoverSketch.heaviest(problem, in + 2), within(1e-9));
        }
    }

    private static Reduced cheapest(CoverProblem problem) {
        return Reduction.forCheapest(problem, Budget.UNLIMITED);
    }
}
