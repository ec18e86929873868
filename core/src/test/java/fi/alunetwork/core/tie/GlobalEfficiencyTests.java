package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GlobalEfficiencyTests {

    private static final double EXACT = 1e-12;

    @Test
    void whereEverybodyIsTiedToEverybodyItIsOne() {
        assertThat(efficiency(TieSketch.clique(7))).isEqualTo(1);
    }

    @Test
    void inAStarTheOthersAreTwoTiesApart() {
        // Five at one tie and ten pairs at two, each counted from both ends.
        assertThat(efficiency(TieSketch.star(6))).isEqualTo((2 * 5 + 2 * 10 / 2.0) / 30);
    }

    @Test
    void onAPathOfFourItIsThirteenOfEighteen() {
        assertThat(efficiency(TieSketch.path(4))).isCloseTo((3 + 2 / 2.0 + 1 / 3.0) / 6, within(EXACT));
    }

    @Test
    void withoutAPairThereIsNone() {
        assertThat(efficiency(TieSketch.path(0))).isNull();
        assertThat(efficiency(TieSketch.path(1))).isNull();
        assertThat(efficiency(TieSketch.graph(3, ""))).isZero();
    }

    @Test
    void wholeAndAfterEachRemovalItIsWhatTheDefinitionSays() {
        Random random = new Random(21);
        for (int world = 0; world < 150; world++) {
            TieGraph graph = TieSketch.random(random.nextInt(13), random.nextDouble(), 2, random);
            double whole = GlobalEfficiency.inverseSum(graph, Budget.UNLIMITED);
            assertThat(whole).isCloseTo(byDefinition(graph), within(EXACT));
            double[] sums = GlobalEfficiency.afterEachRemoval(graph, Budget.UNLIMITED);
            for (int node = 0; node < graph.size(); node++) {
                BitSet others = new BitSet();
                others.set(0, graph.size());
                others.clear(node);
                assertThat(sums[node]).isCloseTo(byDefinition(graph.among(others)), within(EXACT));
                assertThat(sums[node]).isLessThanOrEqualTo(whole + EXACT);
            }
        }
    }

    @Test
    void namesDoNotMatterToTheLastDigit() {
        Random random = new Random(22);
        TieGraph graph = TieSketch.random(40, 0.08, 1, random);
        List<Integer> order = TieSketch.shuffled(40, random);
        TieGraph other = TieSketch.relabelled(graph, order);
        double[] here = GlobalEfficiency.afterEachRemoval(graph, Budget.UNLIMITED);
        double[] there = GlobalEfficiency.afterEachRemoval(other, Budget.UNLIMITED);

        assertThat(efficiency(other)).isEqualTo(efficiency(graph));
        for (int node = 0; node < 40; node++) {
            assertThat(there[order.get(node)]).isEqualTo(here[node]);
        }
    }

    @Test
    void theEstimateCountsTheSearchesOfEachComponent() {
        // Two tied nodes cost four positions a search, the isolate one.
        TieGraph graph = TieSketch.graph(3, "0-1");
        assertThat(GlobalEfficiency.effort(graph).steps()).isEqualTo(2 * 4 + 1);
        // The lead of a star is searched around from six nodes, the leaves are not; a search looks at 6 + 2 * 5.
        assertThat(GlobalEfficiency.effortOfEachRemoval(TieSketch.star(6)).steps())
                .isEqualTo((6 + 6 + 5) * 16);
    }

    @Test
    void anIsolateMoreCostsNoSearchOfTheOthers() {
        TieGraph isolates = TieSketch.graph(100_000, "0-1");
        double[] sums = GlobalEfficiency.afterEachRemoval(isolates, Budget.UNLIMITED);

        assertThat(sums[0]).isZero();
        assertThat(sums[99_999]).isEqualTo(2);
    }

    @Test
    void itStopsWhenTheTimeIsUp() {
        Budget over = Budget.of(Duration.ZERO);
        assertThatThrownBy(() -> GlobalEfficiency.inverseSum(TieSketch.path(3), over))
                .isInstanceOf(TimeLimitException.class);
    }

    private static @Nullable Double efficiency(TieGraph graph) {
        return GlobalEfficiency.ratio(GlobalEfficiency.inverseSum(graph, Budget.UNLIMITED), graph.size());
    }

    private static double byDefinition(TieGraph graph) {
        int[][] distances = TieSketch.distances(graph);
        double sum = 0;
        for (int i = 0; i < graph.size(); i++) {
            for (int j = 0; j < graph.size(); j++) {
                sum += i != j && distances[i][j] < graph.size() ? 1.0 / distances[i][j] : 0;
            }
        }
        return sum;
    }
}
