package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;

class CoresTests {

    @Test
    void starAndChainAreShallowAndACliqueIsDeep() {
        assertThat(numbers(TieSketch.star(5))).containsOnly(1);
        assertThat(numbers(TieSketch.path(5))).containsOnly(1);
        assertThat(numbers(TieSketch.clique(5))).containsOnly(4);
        assertThat(numbers(TieSketch.graph(3, "0-1"))).containsExactly(1, 1, 0);
    }

    @Test
    void manyPartnersOfFewTiesDoNotMakeACore() {
        // Three that know each other; one of them has three more partners who know nobody else.
        TieGraph graph = TieSketch.graph(6, "0-1 1-2 2-0 0-3 0-4 0-5");

        assertThat(numbers(graph)).containsExactly(2, 2, 2, 1, 1, 1);
    }

    @Test
    void theKarateClubHasACoreOfTen() {
        int[] club = numbers(KarateClub.graph());

        assertThat(Cores.of(KarateClub.graph(), Budget.UNLIMITED).greatest()).isEqualTo(4);
        assertThat(IntStream.range(0, 34).filter(node -> club[node] == 4))
                .containsExactly(0, 1, 2, 3, 7, 8, 13, 30, 32, 33);
    }

    @Test
    void takingAwayWhoHasFewerPartnersLeavesTheCore() {
        Random random = new Random(41);
        for (int world = 0; world < 100; world++) {
            TieGraph graph = TieSketch.random(1 + random.nextInt(14), random.nextDouble() * 0.7, 1, random);
            assertThat(numbers(graph)).containsExactly(byDefinition(graph));
        }
    }

    @Test
    void anotherLibraryFindsTheSame() {
        Random random = new Random(42);
        for (int world = 0; world < 20; world++) {
            TieGraph graph = TieSketch.random(60, random.nextDouble() * 0.3, 1, random);
            var oracle = new Coreness<>(Oracle.of(graph)).getScores();

            assertThat(numbers(graph))
                    .containsExactly(IntStream.range(0, 60).map(oracle::get).toArray());
        }
    }

    @Test
    void numbersOfActorsDoNotMatter() {
        Random random = new Random(43);
        TieGraph graph = TieSketch.random(30, 0.2, 1, random);
        List<Integer> order = TieSketch.shuffled(30, random);
        int[] before = numbers(graph);
        int[] after = numbers(TieSketch.relabelled(graph, order));

        for (int node = 0; node < 30; node++) {
            assertThat(after[order.get(node)]).isEqualTo(before[node]);
        }
    }

    @Test
    void longChainsAndNobodyAtAllAreAnsweredToo() {
        assertThat(Cores.of(TieSketch.path(100_000), Budget.UNLIMITED).greatest())
                .isEqualTo(1);
        assertThat(Cores.of(TieSketch.star(100_000), Budget.UNLIMITED).number(0))
                .isEqualTo(1);
        assertThat(Cores.of(TieSketch.graph(0, ""), Budget.UNLIMITED).greatest())
                .isZero();
        assertThat(numbers(TieSketch.graph(1, ""))).containsExactly(0);
    }

    private static int[] numbers(TieGraph graph) {
        Cores cores = Cores.of(graph, Budget.UNLIMITED);
        return IntStream.range(0, graph.size()).map(cores::number).toArray();
    }

    private static int[] byDefinition(TieGraph graph) {
        int[] numbers = new int[graph.size()];
        for (int least = 1; least < graph.size(); least++) {
            BitSet left = new BitSet();
            left.set(0, graph.size());
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int node = left.nextSetBit(0); node >= 0; node = left.nextSetBit(node + 1)) {
                    long partners = IntStream.range(graph.from(node), graph.until(node))
                            .filter(at -> left.get(graph.neighbour(at)))
                            .count();
                    if (partners < least) {
                        left.clear(node);
                        changed = true;
                    }
                }
            }
            for (int node = left.nextSetBit(0); node >= 0; node = left.nextSetBit(node + 1)) {
                numbers[node] = least;
            }
        }
        return numbers;
    }
}
