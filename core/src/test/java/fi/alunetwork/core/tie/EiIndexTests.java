package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EiIndexTests {

    private static final double TIGHT = 1e-12;
    private static final TieGraph TWO_CIRCLES = TieSketch.graph(6, "0-1 1-2 2-0 2-3 3-4 4-5 5-3");
    private static final int[] CIRCLES = {0, 0, 0, 1, 1, 1};

    @Test
    void twoCirclesKeepToThemselvesButForTheirBridge() {
        EiIndex found = EiIndex.of(TWO_CIRCLES, CIRCLES);

        assertThat(found).isEqualTo(new EiIndex(1, 6, 9, 6, 0));
        assertThat(found.index()).isCloseTo(-5.0 / 7, within(TIGHT));
        assertThat(found.expected()).isCloseTo(3.0 / 15, within(TIGHT));
    }

    @Test
    void whoseGroupIsNotKnownTakesNoPartAndIsCounted() {
        EiIndex found = EiIndex.of(TieSketch.star(4), new int[] {0, 1, -1, 0});

        assertThat(found).isEqualTo(new EiIndex(1, 1, 2, 1, 1));
        assertThat(found.index()).isZero();
    }

    @Test
    void withoutTiesBetweenKnownGroupsThereIsNoIndex() {
        EiIndex umbrellaNotKnown = EiIndex.of(TieSketch.star(4), new int[] {-1, 0, 1, 1});
        assertThat(umbrellaNotKnown.index()).isNull();
        assertThat(umbrellaNotKnown.expected()).isCloseTo(1.0 / 3, within(TIGHT));
        assertThat(EiIndex.of(TieSketch.graph(1, ""), new int[1]).expected()).isNull();
        assertThat(EiIndex.of(TieSketch.graph(0, ""), new int[0]).index()).isNull();
        assertThat(EiPermutations.of(TieSketch.graph(3, ""), new int[3], 99, 1, Budget.UNLIMITED))
                .isNull();
        assertThat(EiPermutations.of(TWO_CIRCLES, CIRCLES, 0, 1, Budget.UNLIMITED))
                .isNull();
    }

    @Test
    void theExpectedIndexIsTheMeanOverAllWaysToDealTheGroupsOut() {
        Random random = new Random(31);
        for (int world = 0; world < 20; world++) {
            TieGraph graph = TieSketch.random(6, 0.6, 1, random);
            int[] groups = random.ints(6, 0, 3).toArray();
            EiIndex found = EiIndex.of(graph, groups);
            if (found.index() != null) {
                double mean = permutations(groups).stream()
                        .mapToDouble(dealt -> 2.0 * EiIndex.of(graph, dealt).external() / graph.ties() - 1)
                        .average()
                        .orElseThrow();
                assertThat(found.expected()).isCloseTo(mean, within(1e-9));
            }
        }
    }

    @Test
    void drawnPermutationsComeCloseToAllOfThem() {
        Random random = new Random(32);
        for (int world = 0; world < 10; world++) {
            TieGraph graph = TieSketch.random(6, 0.6, 1, random);
            int[] groups = random.ints(6, 0, 3).toArray();
            EiPermutations drawn = EiPermutations.of(graph, groups, 9_999, world, Budget.UNLIMITED);
            if (drawn != null) {
                EiIndex found = EiIndex.of(graph, groups);
                List<int[]> all = permutations(groups);
                double[] external = all.stream()
                        .mapToDouble(dealt -> EiIndex.of(graph, dealt).external())
                        .toArray();
                double mean = IntStream.range(0, external.length)
                        .mapToDouble(i -> external[i])
                        .average()
                        .orElseThrow();
                double far = Math.abs(found.external() - mean);
                assertThat(drawn.moreInternal()).isCloseTo(share(external, e -> e <= found.external()), within(0.02));
                assertThat(drawn.moreExternal()).isCloseTo(share(external, e -> e >= found.external()), within(0.02));
                assertThat(drawn.twoSided())
                        .isCloseTo(share(external, e -> Math.abs(e - mean) >= far - 1e-9), within(0.02));
            }
        }
    }

    @Test
    void theSameSeedDrawsTheSameOnEveryJava() {
        EiPermutations found = EiPermutations.of(TWO_CIRCLES, CIRCLES, 999, 42, Budget.UNLIMITED);

        // two of the twenty ways to split six into three and three leave one tie between them: p is near 0.1
        assertThat(found).isEqualTo(EiPermutations.of(TWO_CIRCLES, CIRCLES, 999, 42, Budget.UNLIMITED));
        assertThat(found).isNotNull();
        assertThat(found.permutations()).isEqualTo(999);
        assertThat(found.seed()).isEqualTo(42);
        assertThat(found.moreInternal()).isEqualTo(0.093);
        assertThat(found.moreExternal()).isEqualTo(1);
        assertThat(found.twoSided()).isEqualTo(found.moreInternal());
    }

    @Test
    void oneGroupAloneIsNeverSurprising() {
        EiPermutations found = EiPermutations.of(TieSketch.path(5), new int[5], 19, 7, Budget.UNLIMITED);

        assertThat(found).isEqualTo(new EiPermutations(19, 7, 1, 1, 1));
    }

    @Test
    void permutationsThatWouldNotEndInTimeAreRefusedWithTheEstimate() {
        TieGraph path = TieSketch.path(100_000);
        int[] groups = IntStream.range(0, 100_000).map(node -> node % 2).toArray();

        assertThatThrownBy(() -> EiPermutations.of(path, groups, 10_000, 1, Budget.of(Duration.ofSeconds(5))))
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("10000 permutations of the groups of 100000 actors would take about 100 s")
                .hasMessageContaining("Maybe ask for fewer permutations");
    }

    private static double share(double[] values, DoublePredicate which) {
        return (double) Arrays.stream(values).filter(which).count() / values.length;
    }

    /** All orders of the values, each order of the positions once. */
    private static List<int[]> permutations(int[] values) {
        List<List<Integer>> orders = List.of(List.of());
        for (int value : values) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int place = 0; place <= order.size(); place++) {
                    List<Integer> next = new ArrayList<>(order);
                    next.add(place, value);
                    longer.add(next);
                }
            }
            orders = longer;
        }
        return orders.stream()
                .map(order -> order.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
