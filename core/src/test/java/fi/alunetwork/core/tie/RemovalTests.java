package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RemovalTests {

    private static final String TWO_CLIQUES_WITH_A_BRIDGE = "0-1 0-2 1-2 2-3 3-4 3-5 4-5";

    @Test
    void anUmbrellaLeadLeavesEverybodyAlone() {
        TieGraph star = TieSketch.star(6);
        SingleRemovals removals = SingleRemovals.of(star);

        assertThat(removals.without(0)).isEqualTo(new Remainder(6, 5, 5, 1, 0, 10));
        assertThat(removals.isCutPoint(0)).isTrue();
        assertThat(removals.without(3)).isEqualTo(new Remainder(6, 5, 1, 5, 10, 0));
        assertThat(removals.isCutPoint(3)).isFalse();
    }

    @Test
    void aPathBreaksWhereItIsCut() {
        SingleRemovals removals = SingleRemovals.of(TieSketch.path(5));

        assertThat(removals.without(1)).isEqualTo(new Remainder(5, 4, 2, 3, 3, 3));
        assertThat(removals.without(2)).isEqualTo(new Remainder(5, 4, 2, 2, 2, 4));
        assertThat(removals.without(4)).isEqualTo(new Remainder(5, 4, 1, 4, 6, 0));
    }

    @Test
    void aCliqueDoesNotMissAnybody() {
        SingleRemovals removals = SingleRemovals.of(TieSketch.clique(5));
        for (int node = 0; node < 5; node++) {
            assertThat(removals.without(node)).isEqualTo(new Remainder(5, 4, 1, 4, 6, 0));
        }
    }

    @Test
    void twoCliquesFallApartAtEitherEndOfTheirBridge() {
        SingleRemovals removals = SingleRemovals.of(TieSketch.graph(7, TWO_CLIQUES_WITH_A_BRIDGE));

        assertThat(removals.without(2)).isEqualTo(new Remainder(7, 6, 3, 3, 1 + 3, 6));
        assertThat(removals.without(3)).isEqualTo(new Remainder(7, 6, 3, 3, 3 + 1, 6));
        assertThat(removals.isCutPoint(0)).isFalse();
        assertThat(removals.without(6)).isEqualTo(new Remainder(7, 6, 1, 6, 15, 0));
    }

    @Test
    void theLastOneLeavesNothing() {
        assertThat(SingleRemovals.of(TieSketch.path(1)).without(0)).isEqualTo(new Remainder(1, 0, 0, 0, 0, 0));
        assertThat(Remainder.intact(TieSketch.path(0))).isEqualTo(new Remainder(0, 0, 0, 0, 0, 0));
        assertThat(Remainder.without(TieSketch.path(3), TieSketch.nodes(0, 1, 2)))
                .isEqualTo(new Remainder(3, 0, 0, 0, 0, 0));
    }

    @Test
    void everySingleRemovalIsWhatTheDefinitionSays() {
        Random random = new Random(11);
        for (int world = 0; world < 200; world++) {
            TieGraph graph = TieSketch.random(1 + random.nextInt(14), random.nextDouble() / 2, 2, random);
            SingleRemovals removals = SingleRemovals.of(graph);
            int before = Components.of(graph).count();
            for (int node = 0; node < graph.size(); node++) {
                Remainder expected = byDefinition(graph, TieSketch.nodes(node));
                assertThat(removals.without(node)).isEqualTo(expected);
                assertThat(Remainder.without(graph, TieSketch.nodes(node))).isEqualTo(expected);
                assertThat(removals.isCutPoint(node)).isEqualTo(expected.components() > before);
            }
        }
    }

    @Test
    void whatIsLeftOfAGroupIsWhatTheDefinitionSaysAndNeverMore() {
        Random random = new Random(12);
        for (int world = 0; world < 200; world++) {
            TieGraph graph = TieSketch.random(random.nextInt(12), random.nextDouble() / 2, 2, random);
            BitSet leaving = new BitSet();
            Remainder last = Remainder.intact(graph);
            for (int node : TieSketch.shuffled(graph.size(), random)) {
                leaving.set(node);
                Remainder left = Remainder.without(graph, leaving);
                assertThat(left).isEqualTo(byDefinition(graph, leaving));
                assertThat(left.connectedPairs()).isLessThanOrEqualTo(last.connectedPairs());
                assertThat(left.largest()).isLessThanOrEqualTo(last.largest());
                last = left;
            }
        }
    }

    @Test
    void namesDoNotMatter() {
        Random random = new Random(13);
        for (int world = 0; world < 50; world++) {
            TieGraph graph = TieSketch.random(12, 0.2, 1, random);
            List<Integer> order = TieSketch.shuffled(12, random);
            SingleRemovals here = SingleRemovals.of(graph);
            SingleRemovals there = SingleRemovals.of(TieSketch.relabelled(graph, order));
            for (int node = 0; node < 12; node++) {
                assertThat(there.without(order.get(node))).isEqualTo(here.without(node));
            }
        }
    }

    @Test
    void aPathOfAHundredThousandNodesIsNoDeeperThanOneOfTen() {
        SingleRemovals removals = SingleRemovals.of(TieSketch.path(100_000));

        assertThat(removals.without(40_000))
                .isEqualTo(new Remainder(
                        100_000, 99_999, 2, 59_999, 40_000L * 39_999 / 2 + 59_999L * 59_998 / 2, 40_000L * 59_999));
    }

    /** Components by the closure of "tied", pairs by counting them. */
    private static Remainder byDefinition(TieGraph graph, BitSet leaving) {
        int[][] before = TieSketch.distances(graph);
        BitSet staying = new BitSet();
        staying.set(0, graph.size());
        staying.andNot(leaving);
        int[] nodes = staying.stream().toArray();
        int[][] after = TieSketch.distances(graph.among(staying));
        int components = 0;
        int largest = 0;
        long pairs = 0;
        long severed = 0;
        for (int i = 0; i < nodes.length; i++) {
            int component = 1;
            boolean first = true;
            for (int j = 0; j < nodes.length; j++) {
                boolean joined = i != j && after[i][j] < nodes.length;
                component += joined ? 1 : 0;
                first &= !joined || i < j;
                pairs += joined && i < j ? 1 : 0;
                severed += i < j && !joined && before[nodes[i]][nodes[j]] < graph.size() ? 1 : 0;
            }
            components += first ? 1 : 0;
            largest = Math.max(largest, component);
        }
        return new Remainder(graph.size(), nodes.length, components, largest, pairs, severed);
    }
}
