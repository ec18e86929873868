package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.junit.jupiter.api.Test;

class CutPointsTests {

    @Test
    void anUmbrellaLeadIsTheOnlyCutPoint() {
        CutPoints star = of(TieSketch.star(5));

        assertThat(star.points()).containsExactly(0);
        assertThat(star.isCutPoint(0)).isTrue();
        assertThat(star.isCutPoint(1)).isFalse();
        assertThat(star.bridges()).isEqualTo(4);
        assertThat(star.bridgesOf(0)).containsExactly(1, 2, 3, 4);
        assertThat(star.bridgesOf(3)).containsExactly(0);
        assertThat(star.pairsSeparated(0)).isEqualTo(4 * 3 / 2);
        assertThat(star.partsWithout(0)).containsExactly(new int[] {1}, new int[] {2}, new int[] {3}, new int[] {4});
    }

    @Test
    void twoCliquesHangTogetherByOneTie() {
        TieGraph graph = TieSketch.graph(7, "0-1 1-2 2-0 3-4 4-5 5-6 6-3 4-6 2-3");
        CutPoints found = of(graph);

        assertThat(found.points()).containsExactly(2, 3);
        assertThat(found.bridges()).isEqualTo(1);
        assertThat(found.isBridge(2, 3)).isTrue();
        assertThat(found.isBridge(3, 2)).isTrue();
        assertThat(found.isBridge(0, 1)).isFalse();
        assertThat(found.isBridge(0, 6)).isFalse();
        assertThat(found.pairsSeparated(2)).isEqualTo(2 * 4);
        assertThat(found.partsWithout(2)).containsExactly(new int[] {3, 4, 5, 6}, new int[] {0, 1});
        assertThat(found.partsWithout(3)).containsExactly(new int[] {0, 1, 2}, new int[] {4, 5, 6});
        assertThat(found.pairsSeparated(0)).isZero();
        assertThat(found.partsWithout(0)).containsExactly(new int[] {1, 2, 3, 4, 5, 6});
    }

    @Test
    void inARingNothingHangsOnOne() {
        CutPoints ring = of(TieSketch.graph(5, "0-1 1-2 2-3 3-4 4-0"));

        assertThat(ring.points()).isEmpty();
        assertThat(ring.bridges()).isZero();
    }

    @Test
    void theKarateClubHangsOnItsInstructor() {
        CutPoints club = of(KarateClub.graph());

        assertThat(club.points()).containsExactly(KarateClub.INSTRUCTOR);
        assertThat(club.bridges()).isEqualTo(1);
        assertThat(club.isBridge(0, 11)).isTrue();
        // 27 stay together, five meet among themselves, one knows nobody else.
        assertThat(club.partsWithout(0).stream().map(part -> part.length)).containsExactly(27, 5, 1);
        assertThat(club.pairsSeparated(0)).isEqualTo(27 * 5 + 27 + 5);
    }

    @Test
    void isolatesAndNobodyAtAllAreNoCutPoints() {
        assertThat(of(TieSketch.graph(0, "")).points()).isEmpty();
        CutPoints single = of(TieSketch.graph(1, ""));
        assertThat(single.isCutPoint(0)).isFalse();
        assertThat(single.partsWithout(0)).isEmpty();
        assertThat(single.pairsSeparated(0)).isZero();
        assertThat(of(TieSketch.graph(3, "0-1")).bridgesOf(2)).isEmpty();
    }

    @Test
    void removalLeavesMoreComponentsByDefinition() {
        Random random = new Random(71);
        for (int world = 0; world < 200; world++) {
            TieGraph graph = TieSketch.random(random.nextInt(13), random.nextDouble() * 0.5, 1, random);
            CutPoints found = of(graph);
            Components whole = Components.of(graph);
            int bridges = 0;
            for (int node = 0; node < graph.size(); node++) {
                List<List<Integer>> parts = partsByRemoval(graph, whole, node);
                assertThat(found.isCutPoint(node)).isEqualTo(parts.size() > 1);
                assertThat(found.partsWithout(node).stream()
                                .map(part -> IntStream.of(part).boxed().toList()))
                        .containsExactlyElementsOf(parts);
                long kept = parts.stream()
                        .mapToLong(part -> part.size() * (part.size() - 1L) / 2)
                        .sum();
                long others = whole.size(whole.componentOf(node)) - 1L;
                assertThat(found.pairsSeparated(node)).isEqualTo(others * (others - 1) / 2 - kept);
                for (int at = graph.from(node); at < graph.until(node); at++) {
                    int other = graph.neighbour(at);
                    boolean expected =
                            Components.of(without(graph, node, other)).count() > whole.count();
                    assertThat(found.isBridge(node, other)).isEqualTo(expected);
                    bridges += expected ? 1 : 0;
                }
            }
            assertThat(found.bridges()).isEqualTo(bridges / 2);
        }
    }

    @Test
    void anotherLibraryFindsTheSame() {
        Random random = new Random(72);
        for (int world = 0; world < 20; world++) {
            TieGraph graph = TieSketch.random(80, 0.02 + random.nextDouble() * 0.02, 1, random);
            var oracle = new BiconnectivityInspector<>(Oracle.of(graph));
            CutPoints found = of(graph);

            assertThat(found.points())
                    .containsExactly(new TreeSet<>(oracle.getCutpoints())
                            .stream().mapToInt(Integer::intValue).toArray());
            assertThat(found.bridges()).isEqualTo(oracle.getBridges().size());
        }
    }

    @Test
    void numbersOfActorsDoNotMatter() {
        Random random = new Random(73);
        TieGraph graph = TieSketch.random(40, 0.05, 1, random);
        List<Integer> order = TieSketch.shuffled(40, random);
        CutPoints before = of(graph);
        CutPoints after = of(TieSketch.relabelled(graph, order));

        for (int node = 0; node < 40; node++) {
            assertThat(after.isCutPoint(order.get(node))).isEqualTo(before.isCutPoint(node));
            assertThat(after.pairsSeparated(order.get(node))).isEqualTo(before.pairsSeparated(node));
            assertThat(after.bridgesOf(order.get(node))).hasSameSizeAs(before.bridgesOf(node));
        }
    }

    @Test
    void aChainOfAHundredThousandIsCutEverywhereButAtItsEnds() {
        CutPoints chain = of(TieSketch.path(100_000));

        assertThat(chain.points()).hasSize(99_998);
        assertThat(chain.bridges()).isEqualTo(99_999);
        assertThat(chain.pairsSeparated(1)).isEqualTo(99_998);
        assertThat(IntStream.range(0, 100_000).mapToLong(chain::pairsSeparated).max())
                .hasValue(49_999L * 50_000);
        assertThat(chain.partsWithout(60_000).stream().map(part -> part.length)).containsExactly(60_000, 39_999);
    }

    private static CutPoints of(TieGraph graph) {
        return CutPoints.of(graph, Budget.UNLIMITED);
    }

    /** The components of the others among those that the node was together with, largest and smallest node first. */
    private static List<List<Integer>> partsByRemoval(TieGraph graph, Components whole, int node) {
        BitSet others = new BitSet();
        others.set(0, graph.size());
        others.clear(node);
        int[] numbers = others.stream().toArray();
        Components rest = Components.of(graph.among(others));
        List<List<Integer>> parts = new ArrayList<>();
        for (int component = 0; component < rest.count(); component++) {
            int wanted = component;
            parts.add(IntStream.range(0, numbers.length)
                    .filter(i -> rest.componentOf(i) == wanted)
                    .map(i -> numbers[i])
                    .boxed()
                    .toList());
        }
        parts.removeIf(part -> whole.componentOf(part.get(0)) != whole.componentOf(node));
        parts.sort(Comparator.comparingInt((List<Integer> part) -> -part.size()).thenComparingInt(part -> part.get(0)));
        return parts;
    }

    private static TieGraph without(TieGraph graph, int one, int other) {
        TieGraphBuilder builder = TieGraph.ofSize(graph.size());
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int end = graph.neighbour(at);
                if (end > node && !(node == Math.min(one, other) && end == Math.max(one, other))) {
                    builder.tie(node, end, 0);
                }
            }
        }
        return builder.build();
    }
}
