package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CohesionMeasuresTests {

    private static final double TIGHT = 1e-12;

    @Test
    void anUmbrellaIsCentralisedWhollyAndACircleOfEqualsNotAtAll() {
        assertThat(Centralisation.of(TieSketch.star(6))).isEqualTo(1);
        assertThat(Centralisation.of(TieSketch.clique(5))).isZero();
        assertThat(Centralisation.of(TieSketch.graph(3, ""))).isZero();
        assertThat(Centralisation.of(TieSketch.path(4))).isCloseTo(2.0 / 6, within(TIGHT));
        assertThat(Centralisation.of(TieSketch.graph(2, "0-1"))).isNull();
        assertThat(Centralisation.of(TieSketch.graph(0, ""))).isNull();
    }

    @Test
    void anOrderIsAnsweredOnlyByAnOrderBack() {
        TieGraph graph = TieGraph.ofSize(4)
                .arc(0, 1, 0)
                .arc(1, 0, 2)
                .arc(1, 2, 0)
                .tie(2, 3, 0)
                .build();
        Reciprocity found = Reciprocity.of(graph);

        assertThat(found).isEqualTo(new Reciprocity(2, 3));
        assertThat(found.share()).isCloseTo(2.0 / 3, within(TIGHT));
        assertThat(Reciprocity.of(TieSketch.clique(4)).share()).isNull();
    }

    @Test
    void pairsWithTwoKindsOfTiesAreMultiplex() {
        TieGraph graph = TieGraph.ofSize(4)
                .tie(0, 1, 3)
                .tie(0, 1, 5)
                .tie(1, 2, 3)
                .tie(2, 3, 5)
                .tie(3, 2, 5)
                .build();
        Multiplexity found = Multiplexity.of(graph);

        assertThat(found.multiple()).isEqualTo(1);
        assertThat(found.share()).isCloseTo(1.0 / 3, within(TIGHT));
        assertThat(found.of(5)).isEqualTo(2);
        assertThat(found.either(3, 5)).isEqualTo(3);
        assertThat(found.overlap(3, 5)).isCloseTo(1.0 / 3, within(TIGHT));
        assertThat(found.overlap(5, 3)).isEqualTo(found.overlap(3, 5));
        assertThat(found.overlap(3, 3)).isEqualTo(1);
        assertThat(found.overlap(0, 1)).isNull();
        assertThat(Multiplexity.of(TieSketch.graph(3, "")).share()).isNull();
    }

    @Test
    void twoCirclesOfTheirOwnKindAreAssortativeButForTheirBridge() {
        TieGraph graph = TieSketch.graph(6, "0-1 1-2 2-0 2-3 3-4 4-5 5-3");

        // six of seven ties are within, and each circle has half of the ends: (6/7 - 1/2) / (1 - 1/2)
        assertThat(Assortativity.ofGroups(graph, new int[] {0, 0, 0, 1, 1, 1})).isCloseTo(5.0 / 7, within(TIGHT));
        assertThat(Assortativity.ofGroups(graph, new int[6])).isNull();
        assertThat(Assortativity.ofGroups(graph, new int[] {0, -1, -1, 1, -1, -1}))
                .isNull();
        assertThat(Assortativity.ofGroups(TieSketch.graph(2, "0-1"), new int[] {0, 1}))
                .isEqualTo(-1);
        assertThat(Assortativity.ofGroups(TieSketch.graph(0, ""), new int[0])).isNull();
    }

    @Test
    void anUmbrellaTiesTheOneWithManyToThoseWithFew() {
        assertThat(Assortativity.ofDegrees(TieSketch.star(5))).isCloseTo(-1.0, within(TIGHT));
        // six ends with a mean degree of 5/3: products -8/9 + 2/9, squares 8/9 + 4/9
        assertThat(Assortativity.ofDegrees(TieSketch.path(4))).isCloseTo(-0.5, within(TIGHT));
        assertThat(Assortativity.ofDegrees(TieSketch.clique(4))).isNull();
        assertThat(Assortativity.ofDegrees(TieSketch.graph(3, ""))).isNull();
        assertThat(Assortativity.ofDegrees(TieSketch.graph(4, "0-1 2-3"))).isNull();
    }

    @Test
    void mixingIsThatOfTheDefinition() {
        Random random = new Random(21);
        for (int world = 0; world < 100; world++) {
            TieGraph graph = TieSketch.random(2 + random.nextInt(10), random.nextDouble(), 2, random);
            int[] groups = random.ints(graph.size(), -1, 3).toArray();
            Double found = Assortativity.ofGroups(graph, groups);
            Double expected = groupsByDefinition(graph, groups);
            assertThat(found == null).isEqualTo(expected == null);
            if (found != null && expected != null) {
                assertThat(found).isCloseTo(expected, within(1e-9));
            }
        }
    }

    @Test
    void noFigureDependsOnTheNumbering() {
        Random random = new Random(22);
        for (int world = 0; world < 50; world++) {
            TieGraph graph = arcs(12, random);
            List<Integer> order = TieSketch.shuffled(graph.size(), random);
            TieGraph other = TieSketch.relabelled(graph, order);
            int[] groups = random.ints(graph.size(), -1, 3).toArray();
            int[] moved = new int[groups.length];
            for (int node = 0; node < groups.length; node++) {
                moved[order.get(node)] = groups[node];
            }

            assertThat(Centralisation.of(other)).isEqualTo(Centralisation.of(graph));
            assertThat(Reciprocity.of(other)).isEqualTo(Reciprocity.of(graph));
            assertThat(Multiplexity.of(other).multiple())
                    .isEqualTo(Multiplexity.of(graph).multiple());
            assertThat(EiIndex.of(other, moved)).isEqualTo(EiIndex.of(graph, groups));
            assertThat(Assortativity.ofGroups(other, moved)).isEqualTo(Assortativity.ofGroups(graph, groups));
        }
    }

    private static TieGraph arcs(int size, Random random) {
        TieGraphBuilder builder = TieGraph.ofSize(size);
        for (int tie = 0; tie < 2 * size; tie++) {
            int one = random.nextInt(size);
            int other = (one + 1 + random.nextInt(size - 1)) % size;
            builder.arc(one, other, random.nextInt(3));
        }
        return builder.build();
    }

    private static @Nullable Double groupsByDefinition(TieGraph graph, int[] groups) {
        boolean[][] tied = TieSketch.matrix(graph);
        double[][] mixing = new double[3][3];
        double all = 0;
        for (int one = 0; one < groups.length; one++) {
            for (int other = 0; other < groups.length; other++) {
                if (tied[one][other] && groups[one] >= 0 && groups[other] >= 0) {
                    mixing[groups[one]][groups[other]]++;
                    all++;
                }
            }
        }
        double trace = 0;
        double squared = 0;
        for (int i = 0; i < 3; i++) {
            trace += mixing[i][i] / all;
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    squared += mixing[i][k] / all * mixing[k][j] / all;
                }
            }
        }
        return all == 0 || squared > 1 - TIGHT ? null : (trace - squared) / (1 - squared);
    }
}
