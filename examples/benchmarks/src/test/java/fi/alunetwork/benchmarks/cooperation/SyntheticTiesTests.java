package fi.alunetwork.benchmarks.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.tie.Components;
import fi.alunetwork.core.tie.TieGraph;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticTiesTests {

    @Test
    void theDrawnGraphHangsTogetherAndAFewHaveMostTies() {
        TieGraph graph = SyntheticTies.draw(2_000, 10, 1);
        int[] degrees =
                IntStream.range(0, graph.size()).map(graph::degree).sorted().toArray();

        assertThat(Components.of(graph).count()).isEqualTo(1);
        assertThat(graph.ties()).isBetween(18_000, 20_000);
        assertThat(degrees[degrees.length - 1]).isGreaterThan(10 * degrees[degrees.length / 2]);
    }

    @Test
    void theSameSeedDrawsTheSameGraph() {
        TieGraph one = SyntheticTies.draw(200, 3, 7);
        TieGraph again = SyntheticTies.draw(200, 3, 7);

        assertThat(again.ties()).isEqualTo(one.ties());
        for (int node = 0; node < one.size(); node++) {
            for (int at = one.from(node); at < one.until(node); at++) {
                assertThat(again.tied(node, one.neighbour(at))).isTrue();
            }
        }
    }
}
