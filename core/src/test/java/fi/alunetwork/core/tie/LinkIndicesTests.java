package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jgrapht.Graph;
import org.jgrapht.alg.linkprediction.AdamicAdarIndexLinkPrediction;
import org.jgrapht.alg.linkprediction.CommonNeighborsLinkPrediction;
import org.jgrapht.alg.linkprediction.JaccardCoefficientLinkPrediction;
import org.jgrapht.alg.linkprediction.ResourceAllocationIndexLinkPrediction;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class LinkIndicesTests {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    /** 0 and 1 both know 2, which knows 4 and 5 too, and 3, which knows nobody else; 0 alone knows 6. */
    private static final TieGraph ACQUAINTANCES = TieSketch.graph(8, "0-2 1-2 2-4 2-5 0-3 1-3 0-6");

    @Test
    void whoStandsBetweenManyCountsLess() {
        LinkIndices indices = LinkIndices.of(ACQUAINTANCES, 0, 1);

        assertThat(indices.count()).isEqualTo(2);
        assertThat(List.of(indices.common(0), indices.common(1))).containsExactly(2, 3);
        assertThat(indices.adamicAdar()).isCloseTo(1 / Math.log(4) + 1 / Math.log(2), ROUNDING);
        assertThat(indices.resourceAllocation()).isCloseTo(1.0 / 4 + 1.0 / 2, ROUNDING);
        assertThat(indices.jaccard()).hasValue(2.0 / 3);
    }

    @Test
    void withoutACommonNeighbourTheIndicesAreZero() {
        LinkIndices indices = LinkIndices.of(ACQUAINTANCES, 4, 6);

        assertThat(indices.count()).isZero();
        assertThat(indices.adamicAdar()).isZero();
        assertThat(indices.resourceAllocation()).isZero();
        assertThat(indices.jaccard()).hasValue(0);
    }

    @Test
    void ofTwoWithoutNeighboursTheShareIsNotDefined() {
        assertThat(LinkIndices.of(TieSketch.graph(2, ""), 0, 1).jaccard()).isEmpty();
        assertThat(LinkIndices.of(ACQUAINTANCES, 4, 7).jaccard()).hasValue(0);
    }

    @Test
    void oneNodeIsNoPair() {
        assertThatThrownBy(() -> LinkIndices.of(ACQUAINTANCES, 3, 3)).hasMessageContaining("Node 3 twice");
    }

    @Test
    void onALongPathTheSecondNextHasOneAcquaintanceInCommon() {
        TieGraph path = TieSketch.path(100_000);

        assertThat(LinkIndices.of(path, 49_999, 50_001).resourceAllocation()).isEqualTo(0.5);
        assertThat(LinkIndices.of(path, 0, 99_999).count()).isZero();
    }

    @Test
    void everyPairOfRandomGraphsIsAsJGraphTAndTheDefinitionHaveIt() {
        Random random = new Random(14);
        for (int round = 0; round < 40; round++) {
            TieGraph ties = TieSketch.random(2 + random.nextInt(12), random.nextDouble(), 1, random);
            Graph<Integer, DefaultEdge> graph = jgrapht(ties);
            for (int one = 0; one < ties.size(); one++) {
                for (int other = 0; other < ties.size(); other++) {
                    if (one != other) {
                        compare(ties, graph, one, other);
                    }
                }
            }
        }
    }

    private static void compare(TieGraph ties, Graph<Integer, DefaultEdge> graph, int one, int other) {
        LinkIndices indices = LinkIndices.of(ties, one, other);
        assertThat((double) indices.count()).isEqualTo(new CommonNeighborsLinkPrediction<>(graph).predict(one, other));
        assertThat(indices.adamicAdar())
                .isCloseTo(new AdamicAdarIndexLinkPrediction<>(graph).predict(one, other), ROUNDING);
        assertThat(indices.resourceAllocation())
                .isCloseTo(new ResourceAllocationIndexLinkPrediction<>(graph).predict(one, other), ROUNDING);
        Set<Integer> either = neighbours(ties, one);
        either.addAll(neighbours(ties, other));
        OptionalDouble jaccard = indices.jaccard();
        assertThat(jaccard.isPresent()).isEqualTo(!either.isEmpty());
        if (jaccard.isPresent()) {
            assertThat(jaccard.getAsDouble())
                    .isCloseTo(new JaccardCoefficientLinkPrediction<>(graph).predict(one, other), ROUNDING);
        }
        assertThat(LinkIndices.of(ties, other, one).adamicAdar()).isEqualTo(indices.adamicAdar());
    }

    private static Set<Integer> neighbours(TieGraph ties, int node) {
        Set<Integer> all = new TreeSet<>();
        IntStream.range(ties.from(node), ties.until(node)).forEach(at -> all.add(ties.neighbour(at)));
        return all;
    }

    private static Graph<Integer, DefaultEdge> jgrapht(TieGraph ties) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, ties.size()).forEach(graph::addVertex);
        for (int node = 0; node < ties.size(); node++) {
            for (int other : neighbours(ties, node)) {
                if (other > node) {
                    graph.addEdge(node, other);
                }
            }
        }
        return graph;
    }
}
