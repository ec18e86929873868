package fi.alunetwork.core.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocationTests {

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final CoverSolver SOLVER = CoverSolvers.standard();

    @Test
    void theMedianOfALineIsItsMiddleAndTheCentreToo() {
        LocationProblem line = line(0, 1, 2, 3, 4);

        assertThat(PMedian.of(line, 1, SOLVER, Budget.UNLIMITED))
                .isEqualTo(new CoverPlan(Status.OPTIMAL, List.of(2), 6, 6, List.of()));
        assertThat(PCenter.of(line, 1, SOLVER, Budget.UNLIMITED))
                .isEqualTo(new CoverPlan(Status.OPTIMAL, List.of(2), 2, 2, List.of()));
    }

    @Test
    void aFixedSiteStaysThoughAnotherWouldBeBetter() {
        LocationProblem line = line(0, 1, 2, 3, 4).fixed(List.of(0));

        assertThat(PMedian.of(line, 1, SOLVER, Budget.UNLIMITED).value()).isEqualTo(10);
        assertThat(PCenter.of(line, 1, SOLVER, Budget.UNLIMITED).value()).isEqualTo(4);
        assertThat(PMedian.of(line, 2, SOLVER, Budget.UNLIMITED).columns()).contains(0);
    }

    @Test
    void theCulpritsAreThePointsThatSoFewSitesDoNotReach() {
        LocationProblem apart = LocationProblem.of(new double[] {5, 1, 3, 0}, new double[][] {
            {1, NONE, 4}, {NONE, 2, Double.NaN}, {NONE, 2, 1}, {NONE, NONE, NONE}
        });

        assertThat(apart.unreachable()).containsExactly(3);
        assertThat(PMedian.of(apart, 1, SOLVER, Budget.UNLIMITED)).isEqualTo(CoverPlan.infeasible(List.of(1)));
        assertThat(PCenter.of(apart, 1, SOLVER, Budget.UNLIMITED)).isEqualTo(CoverPlan.infeasible(List.of(1)));
        assertThat(PMedian.of(apart, 2, SOLVER, Budget.UNLIMITED).value()).isEqualTo(13);
        assertThat(apart.nearest(List.of(0, 1))).containsExactly(0, 1, 1, -1);
    }

    @Test
    void theCentreIsTheBestOfAllSubsets() {
        for (int seed = 0; seed < 200; seed++) {
            LocationProblem problem = random(seed);
            for (int sites = 2; sites <= problem.sites(); sites++) {
                double best = best(problem, sites, LocationTests::worst);
                CoverPlan plan = PCenter.of(problem, sites, SOLVER, Budget.UNLIMITED);
                if (Double.isInfinite(best)) {
                    assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.INFEASIBLE);
                } else {
                    assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.OPTIMAL);
                    assertThat(plan.value()).as("seed %s", seed).isEqualTo(best);
                    assertThat(worst(problem, plan.chosen(problem.sites()))).isEqualTo(best);
                }
            }
        }
    }

    @Test
    void theMedianIsTheBestOfAllSubsets() {
        for (int seed = 0; seed < 600; seed++) {
            LocationProblem problem = random(seed);
            for (int sites = 2; sites <= problem.sites(); sites++) {
                double best = best(problem, sites, LocationTests::sum);
                CoverPlan plan = PMedian.of(problem, sites, SOLVER, Budget.UNLIMITED);
                if (Double.isInfinite(best)) {
                    assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.INFEASIBLE);
                } else {
                    assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.OPTIMAL);
                    assertThat(plan.columns()).hasSize(sites);
                    assertThat(plan.value()).as("seed %s", seed).isCloseTo(best, within(1e-6));
                    assertThat(sum(problem, plan.chosen(problem.sites()))).isCloseTo(best, within(1e-6));
                }
            }
        }
    }

    @Test
    void withoutTimeThePlansAreValidOrHonestlyEmpty() {
        Budget none = Budget.of(Duration.ZERO);
        for (int seed = 0; seed < 100; seed++) {
            LocationProblem problem = random(seed);
            int sites = Math.min(3, problem.sites());
            CoverPlan median = PMedian.of(problem, sites, SOLVER, none);
            CoverPlan centre = PCenter.of(problem, sites, SOLVER, none);
            if (!median.columns().isEmpty()) {
                assertThat(median.bound()).isLessThanOrEqualTo(best(problem, sites, LocationTests::sum) + 1e-6);
            }
            if (!centre.columns().isEmpty()) {
                assertThat(centre.bound()).isLessThanOrEqualTo(best(problem, sites, LocationTests::worst));
            }
        }
    }

    @Test
    void theMediansOfACountryAreCloseToTheirBound() {
        LocationProblem country = country(200, 3);
        CoverPlan plan = PMedian.of(country, 15, SOLVER, Budget.UNLIMITED);

        assertThat(plan.gap()).isLessThan(0.01);
        assertThat(sum(country, plan.chosen(country.sites()))).isCloseTo(plan.value(), within(1e-3));
        assertThat(PMedian.of(country, 15, SOLVER, Budget.UNLIMITED)).isEqualTo(plan);
    }

    @Test
    void badProblemsAreRefused() {
        assertThatThrownBy(() -> LocationProblem.of(new double[] {1}, new double[][] {{-1}}))
                .hasMessageContaining("Point 0 has the costs [-1.0]");
        assertThatThrownBy(() -> LocationProblem.of(new double[] {-1}, new double[][] {{1}}))
                .hasMessageContaining("Point 0 weighs -1.0");
        assertThatThrownBy(() -> PMedian.of(line(0, 1), 3, SOLVER, Budget.UNLIMITED))
                .hasMessageContaining("3 sites of 2, of which 0 are fixed");
    }

    private static LocationProblem line(double... places) {
        double[][] costs = new double[places.length][places.length];
        double[] weights = new double[places.length];
        for (int point = 0; point < places.length; point++) {
            weights[point] = 1;
            for (int site = 0; site < places.length; site++) {
                costs[point][site] = Math.abs(places[point] - places[site]);
            }
        }
        return LocationProblem.of(weights, costs);
    }

    private static LocationProblem country(int size, long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(size, 0, 500).toArray();
        double[] y = random.doubles(size, 0, 1100).toArray();
        double[][] costs = new double[size][size];
        for (int point = 0; point < size; point++) {
            for (int site = 0; site < size; site++) {
                costs[point][site] = Math.hypot(x[point] - x[site], y[point] - y[site]);
            }
        }
        return LocationProblem.of(random.doubles(size, 1, 100).toArray(), costs);
    }

    private static LocationProblem random(int seed) {
        Random random = new Random(seed);
        int points = 2 + random.nextInt(9);
        int sites = 2 + random.nextInt(6);
        double[] weights = random.ints(points, 0, 9).asDoubleStream().toArray();
        double[][] costs = new double[points][sites];
        for (double[] row : costs) {
            for (int site = 0; site < sites; site++) {
                row[site] = random.nextInt(6) == 0 ? NONE : random.nextInt(30);
            }
        }
        LocationProblem problem = LocationProblem.of(weights, costs);
        return random.nextInt(3) == 0 ? problem.fixed(List.of(random.nextInt(sites))) : problem;
    }

    private interface Measure {
        double of(LocationProblem problem, boolean[] chosen);
    }

    private static double best(LocationProblem problem, int sites, Measure measure) {
        double best = NONE;
        for (int mask = 0; mask < 1 << problem.sites(); mask++) {
            boolean[] chosen = new boolean[problem.sites()];
            boolean allowed = Integer.bitCount(mask) == sites;
            for (int site = 0; site < chosen.length; site++) {
                chosen[site] = (mask >> site & 1) == 1;
                allowed &= chosen[site] || !problem.isFixed(site);
            }
            best = allowed ? Math.min(best, measure.of(problem, chosen)) : best;
        }
        return best;
    }

    private static double worst(LocationProblem problem, boolean[] chosen) {
        return weighty(problem)
                .mapToDouble(point -> least(problem, point, chosen))
                .max()
                .orElse(0);
    }

    private static double sum(LocationProblem problem, boolean[] chosen) {
        return weighty(problem)
                .mapToDouble(point -> problem.weight(point) * least(problem, point, chosen))
                .sum();
    }

    private static IntStream weighty(LocationProblem problem) {
        return IntStream.range(0, problem.points()).filter(point -> problem.weight(point) > 0);
    }

    private static double least(LocationProblem problem, int point, boolean[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(site -> chosen[site])
                .mapToDouble(site -> problem.cost(point, site))
                .min()
                .orElse(NONE);
    }
}
