package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class TrianglesTests {

    private static final double TIGHT = 1e-12;

    @Test
    void anUmbrellaWhoseMembersDoNotMeetHasTriplesAndNoTriangle() {
        Triangles triangles = triangles(TieSketch.star(5));

        assertThat(triangles.count()).isZero();
        assertThat(triangles.triples()).isEqualTo(6);
        assertThat(triangles.transitivity()).isZero();
        assertThat(triangles.clustering(0)).isZero();
        assertThat(triangles.clustering(1)).isNull();
    }

    @Test
    void whereEverybodyWorksWithEverybodyEveryTripleIsClosed() {
        Triangles triangles = triangles(TieSketch.clique(5));

        assertThat(triangles.count()).isEqualTo(10);
        assertThat(triangles.at(3)).isEqualTo(6);
        assertThat(triangles.transitivity()).isEqualTo(1);
        assertThat(triangles.clustering(4)).isEqualTo(1);
    }

    @Test
    void twoCirclesWithABridgeCloseSixTriplesOfTen() {
        Triangles triangles = triangles(TieSketch.graph(6, "0-1 1-2 2-0 2-3 3-4 4-5 5-3"));

        assertThat(triangles.count()).isEqualTo(2);
        assertThat(triangles.triples()).isEqualTo(4 + 2 * 3);
        assertThat(triangles.transitivity()).isCloseTo(6.0 / 10, within(TIGHT));
        assertThat(triangles.clustering(2)).isCloseTo(1.0 / 3, within(TIGHT));
        assertThat(triangles.clustering(0)).isEqualTo(1);
    }

    @Test
    void withoutTriplesNothingIsKnownOfTransitivity() {
        assertThat(triangles(TieSketch.graph(0, "")).transitivity()).isNull();
        assertThat(triangles(TieSketch.graph(1, "")).transitivity()).isNull();
        assertThat(triangles(TieSketch.graph(4, "0-1 2-3")).transitivity()).isNull();
        assertThat(triangles(TieSketch.graph(4, "0-1")).clustering(3)).isNull();
    }

    @Test
    void aPathOfAHundredThousandNodesHasNoTriangle() {
        Triangles triangles = triangles(TieSketch.path(100_000));

        assertThat(triangles.count()).isZero();
        assertThat(triangles.triples()).isEqualTo(99_998);
    }

    @Test
    void trianglesAreThoseOfTheDefinitionUnderEveryNumbering() {
        Random random = new Random(11);
        for (int world = 0; world < 100; world++) {
            TieGraph graph = TieSketch.random(1 + random.nextInt(12), random.nextDouble(), 2, random);
            List<Integer> order = TieSketch.shuffled(graph.size(), random);
            Triangles found = triangles(graph);
            Triangles relabelled = triangles(TieSketch.relabelled(graph, order));
            for (int node = 0; node < graph.size(); node++) {
                assertThat(found.at(node)).isEqualTo(byDefinition(graph, node));
                assertThat(relabelled.at(order.get(node))).isEqualTo(found.at(node));
            }
            assertThat(relabelled.transitivity()).isEqualTo(found.transitivity());
        }
    }

    @Test
    void clusteringAgreesWithJGraphT() {
        Random random = new Random(12);
        for (int world = 0; world < 30; world++) {
            TieGraph graph = TieSketch.random(60, random.nextDouble() / 2, 2, random);
            Triangles found = triangles(graph);
            ClusteringCoefficient<Integer, DefaultEdge> oracle = new ClusteringCoefficient<>(asJGraphT(graph));
            for (int node = 0; node < graph.size(); node++) {
                Double clustering = found.clustering(node);
                if (clustering != null) {
                    assertThat(clustering).isCloseTo(oracle.getVertexScore(node), within(TIGHT));
                }
            }
            Double transitivity = found.transitivity();
            if (transitivity != null) {
                assertThat(transitivity).isCloseTo(oracle.getGlobalClusteringCoefficient(), within(TIGHT));
            }
        }
    }

    @Test
    void whatWouldNotEndInTimeIsRefusedBeforeItBegins() {
        assertThatThrownBy(() -> Triangles.of(TieSketch.clique(600), Budget.of(Duration.ofMillis(1))))
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("600 actors");
    }

    private static Triangles triangles(TieGraph graph) {
        return Triangles.of(graph, Budget.UNLIMITED);
    }

    private static long byDefinition(TieGraph graph, int node) {
        boolean[][] tied = TieSketch.matrix(graph);
        return IntStream.range(0, graph.size())
                .mapToLong(one -> IntStream.range(0, one)
                        .filter(other -> tied[node][one] && tied[node][other] && tied[one][other])
                        .count())
                .sum();
    }

    private static SimpleGraph<Integer, DefaultEdge> asJGraphT(TieGraph graph) {
        SimpleGraph<Integer, DefaultEdge> copy = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, graph.size()).forEach(copy::addVertex);
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.from(node); at < graph.until(node); at++) {
                if (graph.neighbour(at) > node) {
                    copy.addEdge(node, graph.neighbour(at));
                }
            }
        }
        return copy;
    }
}
