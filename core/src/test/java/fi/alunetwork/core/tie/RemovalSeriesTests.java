package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemovalSeriesTests {

    @Test
    void theLeadOfAStarGoesFirstAndNobodyIsTiedAnyMore() {
        TieGraph star = TieSketch.star(5);
        int[] order = DegreeAttack.order(star);

        assertThat(order).containsExactly(0, 1, 2, 3, 4);
        RemovalSeries series = RemovalSeries.of(star, order);
        assertThat(sizes(series)).containsExactly(5, 1, 1, 1, 1, 0);
        assertThat(series.robustness()).isEqualTo((1 + 1 + 1 + 1) / 25.0);
    }

    @Test
    void aCliqueLosesOneAtATime() {
        TieGraph clique = TieSketch.clique(4);
        RemovalSeries series = RemovalSeries.of(clique, DegreeAttack.order(clique));

        assertThat(sizes(series)).containsExactly(4, 3, 2, 1, 0);
        assertThat(series.robustness()).isEqualTo(3 / 8.0);
    }

    @Test
    void degreesAreCountedAgainAfterEachRemoval() {
        // 1 has most ties; without it 3 has two, and 4 no more than 0 and 2.
        assertThat(DegreeAttack.order(TieSketch.graph(6, "1-0 1-2 1-3 3-4 3-5")))
                .startsWith(1, 3, 0);
        // On a path of five the first of the inner ones goes; then the middle of what is left.
        assertThat(DegreeAttack.order(TieSketch.path(5))).containsExactly(1, 3, 0, 2, 4);
    }

    @Test
    void emptyAndSingleHaveTheirSeries() {
        assertThat(RemovalSeries.of(TieSketch.path(0), new int[0]).robustness()).isNull();
        assertThat(sizes(RemovalSeries.of(TieSketch.path(1), new int[] {0}))).containsExactly(1, 0);
        assertThat(DegreeAttack.order(TieSketch.graph(2, ""))).containsExactly(0, 1);
        assertThat(RandomRemovals.of(TieSketch.path(0), 3, 1, Budget.UNLIMITED).meanRobustness())
                .isNull();
    }

    @Test
    void ordersAndSeriesAreWhatTheDefinitionsSay() {
        Random random = new Random(31);
        for (int world = 0; world < 150; world++) {
            TieGraph graph = TieSketch.random(1 + random.nextInt(14), random.nextDouble(), 2, random);
            int[] order = DegreeAttack.order(graph);
            RemovalSeries series = RemovalSeries.of(graph, order);
            BitSet gone = new BitSet();
            assertThat(series.largestAfter(0)).isEqualTo(Remainder.intact(graph).largest());
            double sum = 0;
            for (int step = 0; step < order.length; step++) {
                assertThat(order[step]).isEqualTo(mostTied(graph, gone));
                gone.set(order[step]);
                int largest = Remainder.without(graph, gone).largest();
                assertThat(series.largestAfter(step + 1)).isEqualTo(largest);
                sum += (double) largest / graph.size();
            }
            assertThat(series.largestAfter(graph.size())).isZero();
            assertThat(series.robustness()).isCloseTo(sum / graph.size(), within(1e-12));
        }
    }

    @Test
    void theSameSeedGivesTheSameRuns() {
        TieGraph graph = TieSketch.random(30, 0.1, 1, new Random(32));
        RandomRemovals one = RandomRemovals.of(graph, 20, 5, Budget.UNLIMITED);
        RandomRemovals other = RandomRemovals.of(graph, 20, 5, Budget.UNLIMITED);
        RandomRemovals another = RandomRemovals.of(graph, 20, 6, Budget.UNLIMITED);

        assertThat(means(other)).containsExactly(means(one));
        assertThat(means(another)).isNotEqualTo(means(one));
        for (int gone = 0; gone <= 30; gone++) {
            assertThat(one.meanAfter(gone)).isBetween((double) one.leastAfter(gone), (double) one.mostAfter(gone));
        }
        assertThat(one.meanAfter(30)).isZero();
        assertThat(one.meanRobustness())
                .isCloseTo(
                        IntStream.rangeClosed(1, 30).mapToDouble(one::meanAfter).sum() / 900, within(1e-12));
    }

    @Test
    void onACliqueEveryOrderIsTheSame() {
        RandomRemovals removals = RandomRemovals.of(TieSketch.clique(9), 10, 1, Budget.UNLIMITED);
        for (int gone = 0; gone <= 9; gone++) {
            assertThat(removals.leastAfter(gone)).isEqualTo(9 - gone);
            assertThat(removals.mostAfter(gone)).isEqualTo(9 - gone);
        }
        assertThat(removals.meanRobustness()).isEqualTo(4 / 9.0);
    }

    @Test
    void aPathOfAHundredThousandNodesFallsInTwoAtItsSecondNode() {
        TieGraph path = TieSketch.path(100_000);
        RemovalSeries series = RemovalSeries.of(path, DegreeAttack.order(path));

        assertThat(series.largestAfter(1)).isEqualTo(99_998);
        assertThat(series.largestAfter(100_000)).isZero();
    }

    private static int mostTied(TieGraph graph, BitSet gone) {
        int best = -1;
        long most = -1;
        for (int node = 0; node < graph.size(); node++) {
            int at = node;
            long ties = IntStream.range(graph.from(at), graph.until(at))
                    .filter(position -> !gone.get(graph.neighbour(position)))
                    .count();
            if (!gone.get(node) && ties > most) {
                most = ties;
                best = node;
            }
        }
        return best;
    }

    private static int[] sizes(RemovalSeries series) {
        return IntStream.rangeClosed(0, series.size()).map(series::largestAfter).toArray();
    }

    private static double[] means(RandomRemovals removals) {
        return IntStream.rangeClosed(0, 30).mapToDouble(removals::meanAfter).toArray();
    }
}
