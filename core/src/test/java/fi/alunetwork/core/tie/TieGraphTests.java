package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TieGraphTests {

    @Test
    void aTieLiesAtBothItsEndsAndCountsOnce() {
        TieGraph graph = TieSketch.graph(4, "0-1 2-1");

        assertThat(graph.ties()).isEqualTo(2);
        assertThat(graph.degree(1)).isEqualTo(2);
        assertThat(graph.neighbour(graph.from(1))).isZero();
        assertThat(graph.neighbour(graph.from(1) + 1)).isEqualTo(2);
        assertThat(graph.degree(3)).isZero();
        assertThat(graph.tied(2, 1)).isTrue();
        assertThat(graph.tied(2, 0)).isFalse();
    }

    @Test
    void tyingTwiceJoinsTheKinds() {
        TieGraph graph =
                TieGraph.ofSize(2).tie(0, 1, 3).tie(1, 0, 5).tie(0, 1, 3).build();

        assertThat(graph.ties()).isEqualTo(1);
        assertThat(graph.kinds(graph.position(1, 0))).isEqualTo(0b101000);
    }

    @Test
    void anArcLeadsOneWayUntilAnotherLeadsBack() {
        TieGraph oneWay = TieGraph.ofSize(2).arc(1, 0, 30).build();
        assertThat(oneWay.leads(oneWay.position(1, 0))).isTrue();
        assertThat(oneWay.leads(oneWay.position(0, 1))).isFalse();
        assertThat(oneWay.kinds(oneWay.position(1, 0))).isEqualTo(1 << 30);

        TieGraph both = TieGraph.ofSize(2).arc(1, 0, 30).arc(0, 1, 2).build();
        assertThat(both.ties()).isEqualTo(1);
        assertThat(both.leads(both.position(0, 1))).isTrue();
    }

    @Test
    void kindsCanBeLookedAtAlone() {
        TieGraph graph =
                TieGraph.ofSize(3).tie(0, 1, 0).tie(0, 1, 1).arc(1, 2, 1).build();
        TieGraph first = graph.ofKinds(0b01);
        TieGraph second = graph.ofKinds(0b10);

        assertThat(first.size()).isEqualTo(3);
        assertThat(first.ties()).isEqualTo(1);
        assertThat(second.ties()).isEqualTo(2);
        assertThat(second.kinds(second.position(0, 1))).isEqualTo(0b10);
        assertThat(second.leads(second.position(1, 2))).isTrue();
    }

    @Test
    void nodesOfASetKeepTheirOrderAndTheTiesBetweenThem() {
        TieGraph graph = TieSketch.graph(5, "0-2 2-4 4-1 3-4");
        TieGraph among = graph.among(TieSketch.nodes(0, 2, 3, 4));

        assertThat(among.size()).isEqualTo(4);
        assertThat(TieSketch.matrix(among)).isDeepEqualTo(TieSketch.matrix(TieSketch.graph(4, "0-1 1-3 2-3")));
    }

    @Test
    void nobodyIsTiedToThemselvesOrToSomebodyOutside() {
        TieGraphBuilder builder = TieGraph.ofSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.tie(1, 1, 0))
                .withMessageContaining("1 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.tie(0, 3, 0))
                .withMessageContaining("0 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.arc(0, 1, 31))
                .withMessageContaining("31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieGraph.ofSize(-1))
                .withMessageContaining("-1");
    }

    @Test
    void componentsAreNumberedByTheirSmallestNodes() {
        Components components = Components.of(TieSketch.graph(6, "4-1 0-5"));

        assertThat(components.count()).isEqualTo(4);
        assertThat(components.componentOf(5)).isZero();
        assertThat(components.componentOf(4)).isEqualTo(1);
        assertThat(components.componentOf(3)).isEqualTo(3);
        assertThat(components.isolates()).isEqualTo(2);
        assertThat(components.largest()).isZero();
        assertThat(components.connectedPairs()).isEqualTo(2);
        assertThat(Components.of(TieSketch.graph(0, "")).largest()).isNegative();
    }

    @Test
    void aPathOfAHundredThousandNodesIsOneComponent() {
        TieGraph path = TieSketch.path(100_000);

        assertThat(Components.of(path).count()).isEqualTo(1);
        Paths paths = new Paths(path);
        assertThat(paths.from(0)).isEqualTo(100_000);
        assertThat(paths.distance(99_999)).isEqualTo(99_999);
    }

    @Test
    void shortestPathsAreThoseOfTheDefinition() {
        Random random = new Random(7);
        for (int world = 0; world < 100; world++) {
            TieGraph graph = TieSketch.random(1 + random.nextInt(12), random.nextDouble() / 2, 3, random);
            int[][] expected = TieSketch.distances(graph);
            Paths paths = new Paths(graph);
            for (int source = 0; source < graph.size(); source++) {
                int reached = paths.from(source);
                int within = 0;
                for (int node = 0; node < graph.size(); node++) {
                    boolean far = expected[source][node] >= graph.size();
                    assertThat(paths.distance(node)).isEqualTo(far ? -1 : expected[source][node]);
                    within += far ? 0 : 1;
                }
                assertThat(reached).isEqualTo(within);
            }
        }
    }

    @Test
    void aSearchUpToADistanceStopsThere() {
        Paths paths = new Paths(TieSketch.path(10));

        assertThat(paths.from(5, 2)).isEqualTo(5);
        assertThat(paths.distance(7)).isEqualTo(2);
        assertThat(paths.distance(8)).isNegative();
        assertThat(paths.from(0, 0)).isEqualTo(1);
        assertThat(paths.reached(0)).isZero();
        assertThat(paths.distance(5)).isNegative();
    }

    @Test
    void workThatWouldNotEndInTimeIsRefusedWithTheEstimate() {
        Effort effort = new Effort("Exact betweenness of 100000 actors", 4e9);

        assertThat(effort.estimate()).isEqualTo(Duration.ofSeconds(200));
        assertThat(effort.fits(Budget.UNLIMITED)).isTrue();
        assertThat(effort.fits(Budget.of(Duration.ofMinutes(5)))).isTrue();
        assertThatThrownBy(() -> effort.require(Budget.of(Duration.ofSeconds(5)), "Maybe ask for pivots."))
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("Exact betweenness of 100000 actors would take about 200 s")
                .hasMessageContaining("Maybe ask for pivots.");
        assertThat(Effort.searches("All distances", TieSketch.path(3), 3).steps())
                .isEqualTo(3 * (2 * 2 + 3));
    }
}
