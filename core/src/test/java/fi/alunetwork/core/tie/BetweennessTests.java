package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;

class BetweennessTests {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void anUmbrellaLeadStandsBetweenAllOthers() {
        Betweenness star = exact(TieSketch.star(6));

        assertThat(star.raw(0)).isEqualTo(5 * 4 / 2);
        assertThat(star.normalised(0)).isEqualTo(1);
        assertThat(star.raw(3)).isZero();
        assertThat(star.isExact()).isTrue();
        assertThat(star.pivots()).isEqualTo(6);
    }

    @Test
    void onAChainItIsThoseBeforeTimesThoseBehind() {
        Betweenness chain = exact(TieSketch.path(7));

        assertThat(IntStream.range(0, 7).mapToObj(chain::raw)).containsExactly(0.0, 5.0, 8.0, 9.0, 8.0, 5.0, 0.0);
        assertThat(chain.normalised(3)).isEqualTo(9.0 / 15, CLOSE);
    }

    @Test
    void whereEverybodyKnowsEverybodyNobodyIsBetween() {
        Betweenness clique = exact(TieSketch.clique(5));

        assertThat(IntStream.range(0, 5).mapToObj(clique::raw)).containsOnly(0.0);
    }

    @Test
    void twoWaysAroundARingOfFourAreShared() {
        Betweenness ring = exact(TieSketch.graph(4, "0-1 1-2 2-3 3-0"));

        assertThat(IntStream.range(0, 4).mapToObj(ring::raw)).containsOnly(0.5);
    }

    @Test
    void theKarateClubHasItsPublishedValues() {
        Betweenness club = exact(KarateClub.graph());

        assertThat(club.raw(KarateClub.INSTRUCTOR)).isEqualTo(231.0714285714, within(1e-9));
        assertThat(club.normalised(KarateClub.INSTRUCTOR)).isEqualTo(0.4376352814, within(1e-9));
        assertThat(club.normalised(KarateClub.ADMINISTRATOR)).isEqualTo(0.3040749760, within(1e-9));
    }

    @Test
    void itIsTheShareOfShortestPathsByDefinition() {
        Random random = new Random(11);
        for (int world = 0; world < 60; world++) {
            TieGraph graph = TieSketch.random(1 + random.nextInt(11), random.nextDouble() * 0.6, 1, random);
            double[] expected = byDefinition(graph);
            Betweenness found = exact(graph);
            for (int node = 0; node < graph.size(); node++) {
                assertThat(found.raw(node)).isEqualTo(expected[node], CLOSE);
            }
        }
    }

    @Test
    void anotherLibraryFindsTheSame() {
        Random random = new Random(12);
        for (int world = 0; world < 20; world++) {
            TieGraph graph = TieSketch.random(40, 0.02 + random.nextDouble() * 0.2, 1, random);
            var oracle = new BetweennessCentrality<>(Oracle.of(graph)).getScores();
            Betweenness found = exact(graph);
            for (int node = 0; node < graph.size(); node++) {
                assertThat(found.raw(node)).isEqualTo(oracle.get(node), within(1e-7));
            }
        }
    }

    @Test
    void numbersOfActorsDoNotMatter() {
        Random random = new Random(13);
        TieGraph graph = TieSketch.random(25, 0.15, 1, random);
        List<Integer> order = TieSketch.shuffled(25, random);
        Betweenness before = exact(graph);
        Betweenness after = exact(TieSketch.relabelled(graph, order));

        for (int node = 0; node < 25; node++) {
            assertThat(after.raw(order.get(node))).isEqualTo(before.raw(node), CLOSE);
        }
    }

    @Test
    void aChainOfForksWithMorePathsThanADoubleHoldsIsNoHarm() {
        int forks = 1_100;
        TieGraphBuilder builder = TieGraph.ofSize(3 * forks + 1);
        for (int fork = 0; fork < forks; fork++) {
            int start = 3 * fork;
            builder.tie(start, start + 1, 0).tie(start, start + 2, 0);
            builder.tie(start + 1, start + 3, 0).tie(start + 2, start + 3, 0);
        }
        Betweenness chain = exact(builder.build());

        // Whoever is before the fork and whoever is behind it, by one of the two ways.
        double before = 3 * 400 + 1;
        double behind = 3 * (forks - 400 - 1) + 1;
        assertThat(chain.raw(3 * 400 + 1)).isEqualTo(before * behind / 2, within(1e-3));
        assertThat(chain.raw(0)).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void allPivotsAreTheExactValues() {
        TieGraph club = KarateClub.graph();
        Betweenness exact = exact(club);
        Betweenness sampled = Betweenness.sampled(club, 1_000, 3, Budget.UNLIMITED);

        assertThat(sampled.isExact()).isTrue();
        assertThat(sampled.pivots()).isEqualTo(34);
        assertThat(IntStream.range(0, 34).mapToObj(sampled::raw))
                .containsExactlyElementsOf(
                        IntStream.range(0, 34).mapToObj(exact::raw).toList());
    }

    @Test
    void samplesHitTheExactValueOnAverage() {
        TieGraph club = KarateClub.graph();
        double exact = exact(club).raw(KarateClub.INSTRUCTOR);
        double mean = IntStream.range(0, 2_000)
                .mapToDouble(seed ->
                        Betweenness.sampled(club, 5, seed, Budget.UNLIMITED).raw(KarateClub.INSTRUCTOR))
                .average()
                .orElseThrow();

        assertThat(mean).isEqualTo(exact, within(0.03 * exact));
    }

    @Test
    void aSampleIsDrawnBySeedAndTellsItsPivots() {
        TieGraph club = KarateClub.graph();
        Betweenness once = Betweenness.sampled(club, 7, 42, Budget.UNLIMITED);
        Betweenness again = Betweenness.sampled(club, 7, 42, Budget.UNLIMITED);

        assertThat(once.pivots()).isEqualTo(7);
        assertThat(once.isExact()).isFalse();
        assertThat(values(once)).containsExactly(values(again));
        assertThat(values(once)).isNotEqualTo(values(Betweenness.sampled(club, 7, 43, Budget.UNLIMITED)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Betweenness.sampled(club, 0, 1, Budget.UNLIMITED))
                .withMessageContaining("0 pivots");
    }

    @Test
    void withoutTwoOthersThereIsNothingToStandBetween() {
        assertThat(exact(TieSketch.graph(2, "0-1")).normalised(0)).isNull();
        assertThat(exact(TieSketch.graph(1, "")).raw(0)).isZero();
        assertThat(exact(TieSketch.graph(3, "")).normalised(2)).isEqualTo(0);
        assertThat(exact(TieSketch.graph(0, "")).isExact()).isTrue();
    }

    @Test
    void whatWouldNotEndInTimeIsRefusedBeforeItBegins() {
        TieGraph graph = TieSketch.random(3_000, 0.005, 1, new Random(1));

        assertThatThrownBy(() -> Betweenness.exact(graph, Budget.of(Duration.ofMillis(10))))
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("Exact betweenness of 3000 actors would take about")
                .hasMessageContaining("Maybe allow sampling");
        assertThatThrownBy(() -> Betweenness.sampled(graph, 2_000, 1, Budget.of(Duration.ofMillis(10))))
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("Betweenness by 2000 pivots");
    }

    private static Betweenness exact(TieGraph graph) {
        return Betweenness.exact(graph, Budget.UNLIMITED);
    }

    private static double[] values(Betweenness betweenness) {
        return IntStream.range(0, 34).mapToDouble(betweenness::raw).toArray();
    }

    /** Over all pairs: the number of shortest paths through a node over that of all of them. */
    private static double[] byDefinition(TieGraph graph) {
        int[][] distances = TieSketch.distances(graph);
        double[] sums = new double[graph.size()];
        for (int from = 0; from < graph.size(); from++) {
            for (int to = from + 1; to < graph.size(); to++) {
                for (int node = 0; node < graph.size(); node++) {
                    boolean on = distances[from][node] + distances[node][to] == distances[from][to];
                    if (node != from && node != to && on && distances[from][to] <= graph.size()) {
                        sums[node] += paths(graph, distances, from, node)
                                * paths(graph, distances, node, to)
                                / paths(graph, distances, from, to);
                    }
                }
            }
        }
        return sums;
    }

    private static double paths(TieGraph graph, int[][] distances, int from, int to) {
        return from == to
                ? 1
                : IntStream.range(graph.from(to), graph.until(to))
                        .map(graph::neighbour)
                        .filter(before -> distances[from][before] + 1 == distances[from][to])
                        .mapToDouble(before -> paths(graph, distances, from, before))
                        .sum();
    }
}
