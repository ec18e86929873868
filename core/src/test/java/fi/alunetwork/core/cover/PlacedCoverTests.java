package fi.alunetwork.core.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.PlaceNetwork.Offer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacedCoverTests {

    private static final int PROBLEMS = 150;

    /**
     * Two rows of 10 and 4 people; column 0 has places for 8 of both, column 1 for 5 of the second, 2 for 3 of both.
     */
    private static PlaceNetwork town() {
        return PlaceNetwork.of(
                new double[] {10, 4},
                List.of(
                        new Offer(8, List.of(0), List.of(0, 1)),
                        new Offer(5, List.of(1), List.of(1)),
                        new Offer(3, List.of(2), List.of(0, 1))));
    }

    @Test
    void peopleGiveWayToOthersWhoHaveOneChoiceOnly() {
        Placing placing = town().placing(List.of(0, 1));

        assertThat(placing.placed()).isEqualTo(12);
        assertThat(placing.byRow()).containsExactly(8.0, 4.0);
        assertThat(placing.byOffer()).containsExactly(8.0, 4.0, 0.0);
        assertThat(placing.shortRows()).containsExactly(0);
        assertThat(placing.isEnough()).isFalse();
    }

    @Test
    void everybodyHasAPlaceWithAllThree() {
        assertThat(town().placing(List.of(0, 1, 2)).isEnough()).isTrue();
        assertThat(PlaceNetwork.of(new double[] {10, 4}, List.of(new Offer(14, List.of(0, 2), List.of(0, 1))))
                        .placing(List.of(2))
                        .isEnough())
                .isTrue();
        assertThat(town().placing(List.of()).shortRows()).containsExactly(0, 1);
    }

    @Test
    void placesOfNoNumberAreRefused() {
        assertThatThrownBy(() -> new Offer(-1, List.of(0), List.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> PlaceNetwork.of(new double[] {Double.NaN}, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asManyArePlacedAsTheNarrowestCutLets() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            PlaceNetwork places = random(problem, seed);
            for (boolean[] chosen : CoverSketch.choices(problem)) {
                Placing placing = places.placing(CoverPlan.numbers(chosen));
                assertThat(placing.placed()).as("seed %s", seed).isCloseTo(narrowest(places, chosen), within(1e-6));
                assertThat(placing.isEnough())
                        .isEqualTo(placing.placed() > total(places) - 1e-6 * Math.max(1, total(places)));
            }
        }
    }

    @Test
    void itIsTheCheapestOfAllSubsetsWithPlacesEnough() {
        int found = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            PlaceNetwork places = random(problem, seed);
            double cheapest = cheapest(problem, places);
            CoverPlan plan = PlanGoals.cheapestPlaced(places, null).best(problem, Budget.UNLIMITED);
            if (Double.isInfinite(cheapest)) {
                assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.INFEASIBLE);
                assertThat(plan.culprits()).as("seed %s", seed).isNotEmpty();
            } else {
                found++;
                assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.OPTIMAL);
                assertThat(plan.value()).as("seed %s", seed).isCloseTo(cheapest, within(1e-9));
                assertThat(isAllowed(problem, places, plan.chosen(problem.columns())))
                        .isTrue();
            }
        }
        assertThat(found).isGreaterThan(PROBLEMS / 5);
    }

    @Test
    void withoutTimeTheBoundUndercutsAndThePlanHasPlaces() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            PlaceNetwork places = random(problem, seed);
            double cheapest = cheapest(problem, places);
            CoverPlan plan = PlanGoals.cheapestPlaced(places, null).best(problem, Budget.of(Duration.ZERO));
            if (Double.isInfinite(cheapest)) {
                assertThat(plan.status() == Status.INFEASIBLE || Double.isInfinite(plan.value()))
                        .as("seed %s", seed)
                        .isTrue();
            } else {
                assertThat(plan.bound()).as("seed %s", seed).isLessThanOrEqualTo(cheapest + 1e-9);
                assertThat(plan.value()).as("seed %s", seed).isGreaterThanOrEqualTo(cheapest - 1e-9);
                assertThat(isAllowed(problem, places, plan.chosen(problem.columns())))
                        .as("seed %s", seed)
                        .isTrue();
            }
        }
    }

    @Test
    void soManyColumnsGiveTheMostPeopleAPlace() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            CoverProblem problem = CoverSketch.random(seed);
            PlaceNetwork places = random(problem, seed);
            int most = CoverPlan.numbers(problem.settled()).size() + seed % 4;
            double best = CoverSketch.choices(problem).stream()
                    .filter(chosen -> CoverPlan.numbers(chosen).size() <= most)
                    .mapToDouble(chosen -> narrowest(places, chosen))
                    .max()
                    .orElseThrow();
            CoverPlan plan = PlanGoals.mostPlaced(most, places, null).best(problem, Budget.UNLIMITED);
            assertThat(plan.status()).as("seed %s", seed).isEqualTo(Status.OPTIMAL);
            assertThat(plan.value()).as("seed %s", seed).isCloseTo(best, within(1e-6));
            assertThat(plan.columns()).as("seed %s", seed).hasSizeLessThanOrEqualTo(most);
            CoverPlan hasty = PlanGoals.mostPlaced(most, places, null).best(problem, Budget.of(Duration.ZERO));
            assertThat(hasty.bound()).as("seed %s", seed).isGreaterThanOrEqualTo(best - 1e-6);
            assertThat(hasty.value()).as("seed %s", seed).isLessThanOrEqualTo(best + 1e-6);
        }
    }

    /** Of ten columns with a place each, five are tried when the time ends: the others may add one each. */
    @Test
    void whereTheTimeEndsWhileColumnsAreTriedThePlacesOfferedAreTheBound() {
        int columns = 10;
        CoverProblem problem = CoverProblem.of(1, columns).build();
        PlaceNetwork places = PlaceNetwork.of(
                new double[] {8},
                IntStream.range(0, columns)
                        .mapToObj(column -> new Offer(1, List.of(column), List.of(0)))
                        .toList());
        AtomicInteger looks = new AtomicInteger();
        Budget five = Budget.UNLIMITED.orWhen(() -> looks.incrementAndGet() > 5);

        assertThat(PlanGoals.mostPlaced(3, places, null).best(problem, five))
                .isEqualTo(new CoverPlan(Status.TIME_LIMIT, List.of(), 0, 3, List.of()));
        assertThat(PlanGoals.mostPlaced(9, places, null)
                        .best(problem, Budget.of(Duration.ZERO))
                        .bound())
                .as("no more than there are people")
                .isEqualTo(8);
    }

    /** People of rows and places of columns at random; some offers are run by two columns, some reach few rows. */
    private static PlaceNetwork random(CoverProblem problem, long seed) {
        Random random = new Random(~seed);
        double[] people = new double[problem.rows()];
        Arrays.setAll(people, row -> random.nextInt(3) * (seed % 5 == 0 ? random.nextDouble() : random.nextInt(9)));
        List<Offer> offers = new ArrayList<>();
        for (int column = 0; column < problem.columns(); column++) {
            for (int offer = random.nextInt(3); offer > 0; offer--) {
                int other = random.nextInt(problem.columns());
                List<Integer> behind = IntStream.of(column, random.nextInt(4) == 0 ? other : column)
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList();
                int of = column;
                List<Integer> rows = IntStream.range(0, problem.covered(of))
                        .map(nth -> problem.covered(of, nth))
                        .filter(row -> random.nextInt(4) > 0)
                        .boxed()
                        .toList();
                offers.add(new Offer(random.nextInt(40), behind, rows));
            }
        }
        return PlaceNetwork.of(people, offers);
    }

    /** The least, over all sets of rows, of the people outside and the places in reach of those inside. */
    private static double narrowest(PlaceNetwork places, boolean[] chosen) {
        List<Offer> open = places.offers().stream()
                .filter(offer -> offer.columns().stream().anyMatch(column -> chosen[column]))
                .toList();
        int[] reached = open.stream()
                .mapToInt(
                        offer -> offer.rows().stream().mapToInt(row -> 1 << row).sum())
                .toArray();
        double least = Double.POSITIVE_INFINITY;
        for (int mask = 0; mask < 1 << places.rows(); mask++) {
            double sum = 0;
            for (int row = 0; row < places.rows(); row++) {
                sum += (mask >> row & 1) == 0 ? places.people(row) : 0;
            }
            for (int offer = 0; offer < reached.length; offer++) {
                sum += (reached[offer] & mask) == 0 ? 0 : open.get(offer).people();
            }
            least = Math.min(least, sum);
        }
        return least;
    }

    private static double total(PlaceNetwork places) {
        return IntStream.range(0, places.rows()).mapToDouble(places::people).sum();
    }

    private static boolean isAllowed(CoverProblem problem, PlaceNetwork places, boolean[] chosen) {
        return problem.isCovered(chosen) && narrowest(places, chosen) > total(places) - 1e-6;
    }

    private static double cheapest(CoverProblem problem, PlaceNetwork places) {
        return CoverSketch.choices(problem).stream()
                .filter(problem::isCovered)
                .filter(chosen -> isAllowed(problem, places, chosen))
                .mapToDouble(problem::costOf)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
