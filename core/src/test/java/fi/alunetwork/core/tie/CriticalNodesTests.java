package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CriticalNodesTests {

    @Test
    void theLeadIsTheWorstOfAStarAndOneIsEnough() {
        assertThat(worst(TieSketch.star(6), 1)).isEqualTo(new CriticalNodes(List.of(0), 0, 0, true, 1L));
        assertThat(worst(TieSketch.star(6), 3)).isEqualTo(new CriticalNodes(List.of(0), 0, 0, true, 1L));
    }

    @Test
    void theMiddleIsTheWorstOfAPath() {
        assertThat(worst(TieSketch.path(5), 1)).isEqualTo(new CriticalNodes(List.of(2), 2, 2, true, 1L));
        assertThat(worst(TieSketch.path(5), 2)).isEqualTo(new CriticalNodes(List.of(1, 3), 0, 0, true, 1L));
    }

    @Test
    void allSetsOfACliqueAreEquallyBadAndTheFirstIsNamed() {
        assertThat(worst(TieSketch.clique(6), 2)).isEqualTo(new CriticalNodes(List.of(0, 1), 6, 6, true, 15L));
    }

    @Test
    void whereNobodyIsTiedNobodyNeedsToGo() {
        assertThat(worst(TieSketch.graph(4, ""), 2)).isEqualTo(new CriticalNodes(List.of(), 0, 0, true, null));
        assertThat(worst(TieSketch.path(0), 1)).isEqualTo(new CriticalNodes(List.of(), 0, 0, true, null));
    }

    @Test
    void noSetIsWorseByLookingAtAllOfThem() {
        Random random = new Random(41);
        for (int world = 0; world < 120; world++) {
            TieGraph graph = TieSketch.random(1 + random.nextInt(9), random.nextDouble() / 1.5, 2, random);
            for (int most = 1; most <= 4; most++) {
                CriticalNodes found = worst(graph, most);
                long fewest = fewest(graph, most);
                assertThat(found.connectedPairs()).isEqualTo(fewest);
                assertThat(left(graph, found.nodes())).isEqualTo(fewest);
                assertThat(found.isProven()).isTrue();
                if (!found.nodes().isEmpty()) {
                    int size = found.nodes().size();
                    assertThat(fewest(graph, size - 1)).isGreaterThan(fewest);
                    List<Integer> equal = sets(graph.size())
                            .filter(set -> Integer.bitCount(set) == size)
                            .filter(set -> left(graph, set) == fewest)
                            .boxed()
                            .toList();
                    assertThat(found.equallyBad()).isEqualTo(equal.size());
                    // With its bits reversed, the set that comes first is the greatest number.
                    assertThat(equal)
                            .allSatisfy(set -> assertThat(
                                            Integer.compareUnsigned(Integer.reverse(set), reversed(found.nodes())))
                                    .isLessThanOrEqualTo(0));
                }
            }
        }
    }

    @Test
    void whatIsTooMuchToLookAtIsGreedyWithABound() {
        TieGraph graph = TieSketch.random(400, 0.01, 1, new Random(42));
        CriticalNodes found = worst(graph, 5);

        assertThat(found.nodes()).hasSize(5).isSorted();
        assertThat(found.isProven()).isFalse();
        assertThat(found.equallyBad()).isNull();
        assertThat(found.bound()).isLessThan(found.connectedPairs()).isPositive();
        assertThat(found.connectedPairs()).isEqualTo(left(graph, found.nodes()));
        assertThat(worst(graph, 5)).isEqualTo(found);
        assertThat(found.connectedPairs()).isLessThan(worst(graph, 1).connectedPairs());
        assertThat(CriticalNodes.effort(graph, 5).steps()).isEqualTo(5 * (400 + 2.0 * graph.ties()));
    }

    @Test
    void aPathOfAHundredThousandNodesIsCutInTheMiddle() {
        assertThat(worst(TieSketch.path(100_000), 1).nodes()).containsExactly(49_999);
    }

    @Test
    void itStopsWhenTheTimeIsUp() {
        Budget over = Budget.of(Duration.ZERO);
        assertThatThrownBy(() -> CriticalNodes.of(TieSketch.path(5), 2, over)).isInstanceOf(TimeLimitException.class);
    }

    private static CriticalNodes worst(TieGraph graph, int most) {
        return CriticalNodes.of(graph, most, Budget.UNLIMITED);
    }

    private static long fewest(TieGraph graph, int most) {
        return sets(graph.size())
                .filter(set -> Integer.bitCount(set) <= most)
                .mapToLong(set -> left(graph, set))
                .min()
                .orElseThrow();
    }

    private static IntStream sets(int size) {
        return IntStream.range(0, 1 << size);
    }

    private static long left(TieGraph graph, int set) {
        return Remainder.without(graph, BitSet.valueOf(new long[] {set})).connectedPairs();
    }

    private static long left(TieGraph graph, List<Integer> nodes) {
        return Remainder.without(
                        graph,
                        TieSketch.nodes(nodes.stream().mapToInt(node -> node).toArray()))
                .connectedPairs();
    }

    private static int reversed(List<Integer> nodes) {
        return Integer.reverse(nodes.stream().mapToInt(node -> 1 << node).sum());
    }
}
