package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LeidenTests {

    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void twoCliquesWithABridgeAreTwoCommunities() {
        TieGraph graph = TieSketch.graph(6, "0-1 1-2 2-0 3-4 4-5 5-3 2-3");
        Leiden found = of(graph);

        assertThat(found.toArray()).containsExactly(0, 0, 0, 1, 1, 1);
        // Each has 3 of 7 ties and half of the degrees.
        assertThat(found.modularity()).isEqualTo(2 * (3.0 / 7 - 0.25), CLOSE);
        assertThat(Modularity.tiesInside(graph, found.toArray())).containsExactly(3, 3);
        assertThat(found.count()).isEqualTo(2);
        assertThat(found.size(1)).isEqualTo(3);
    }

    @Test
    void communitiesAreNumberedByTheirSmallestMembers() {
        Leiden found = of(TieSketch.graph(7, "5-4 4-3 3-5 2-0 0-6 6-2"));

        assertThat(found.toArray()).containsExactly(0, 1, 0, 2, 2, 2, 0);
    }

    @Test
    void withoutTiesEverybodyIsAlone() {
        Leiden found = of(TieSketch.graph(3, ""));

        assertThat(found.toArray()).containsExactly(0, 1, 2);
        assertThat(found.modularity()).isNull();
        assertThat(of(TieSketch.graph(0, "")).count()).isZero();
        assertThat(of(TieSketch.graph(1, "")).toArray()).containsExactly(0);
        assertThat(of(TieSketch.graph(4, "1-2")).toArray()).containsExactly(0, 1, 1, 2);
    }

    @Test
    void oneCommunityOfAllHasModularityZero() {
        assertThat(Modularity.of(KarateClub.graph(), new int[34])).isEqualTo(0, CLOSE);
        assertThat(of(TieSketch.clique(5)).count()).isEqualTo(1);
    }

    @Test
    void theKarateClubHasItsPublishedCommunities() {
        // The greatest modularity of the club, proven elsewhere by integer programming, and its four communities.
        Leiden found = of(KarateClub.graph());

        assertThat(found.modularity()).isEqualTo(0.4197896, within(1e-6));
        assertThat(found.count()).isEqualTo(4);
        assertThat(found.communityOf(KarateClub.INSTRUCTOR)).isNotEqualTo(found.communityOf(KarateClub.ADMINISTRATOR));
    }

    @Test
    void modularityIsTheSumOverPairsByDefinition() {
        Random random = new Random(81);
        for (int world = 0; world < 100; world++) {
            TieGraph graph = TieSketch.random(2 + random.nextInt(10), 0.1 + random.nextDouble() * 0.6, 1, random);
            int[] communities = random.ints(graph.size(), 0, 4).toArray();
            if (graph.ties() == 0) {
                assertThat(Modularity.of(graph, communities)).isNull();
            } else {
                assertThat(Modularity.of(graph, communities)).isEqualTo(byDefinition(graph, communities), CLOSE);
            }
        }
    }

    @Test
    void onSmallGraphsItIsTheBestOrNearlyThat() {
        Random random = new Random(82);
        int best = 0;
        int worlds = 150;
        for (int world = 0; world < worlds; world++) {
            TieGraph graph = TieSketch.random(2 + random.nextInt(7), 0.2 + random.nextDouble() * 0.6, 1, random);
            Leiden found = of(graph);
            assertConnected(graph, found);
            if (graph.ties() == 0) {
                best++;
                continue;
            }
            double optimum = optimum(graph, new int[graph.size()], 0, 0);
            assertThat(found.modularity()).isLessThanOrEqualTo(optimum + 1e-12);
            assertThat(found.modularity()).isGreaterThan(optimum - 0.1);
            best += found.modularity() > optimum - 1e-9 ? 1 : 0;
        }
        assertThat(best).isGreaterThan(worlds * 9 / 10);
    }

    @Test
    void plantedCommunitiesAreFoundWhateverTheirNumbers() {
        Random random = new Random(83);
        for (int world = 0; world < 5; world++) {
            int[] planted = random.ints(160, 0, 4).toArray();
            TieGraphBuilder builder = TieGraph.ofSize(160);
            for (int node = 0; node < 160; node++) {
                for (int other = node + 1; other < 160; other++) {
                    if (random.nextDouble() < (planted[node] == planted[other] ? 0.5 : 0.02)) {
                        builder.tie(node, other, 0);
                    }
                }
            }
            TieGraph graph = builder.build();

            assertThat(of(graph).toArray()).containsExactly(Leiden.numbered(planted));
        }
    }

    @Test
    void communitiesAreAlwaysConnectedAndNeverWorseThanTheParts() {
        Random random = new Random(84);
        for (int world = 0; world < 40; world++) {
            TieGraph graph = TieSketch.random(200, 0.005 + random.nextDouble() * 0.03, 1, random);
            Leiden found = Leiden.of(graph, world, Budget.UNLIMITED);
            Components parts = Components.of(graph);
            int[] components = IntStream.range(0, 200).map(parts::componentOf).toArray();

            assertConnected(graph, found);
            assertThat(found.modularity()).isGreaterThanOrEqualTo(Modularity.of(graph, components) - 1e-12);
            assertThat(found.modularity()).isEqualTo(Modularity.of(graph, found.toArray()));
        }
    }

    @Test
    void theSameSeedFindsTheSame() {
        TieGraph graph = TieSketch.random(150, 0.04, 1, new Random(85));

        assertThat(Leiden.of(graph, 5, Budget.UNLIMITED).toArray())
                .containsExactly(Leiden.of(graph, 5, Budget.UNLIMITED).toArray());
    }

    @Test
    void noSingleMoveAndNoMergerOfTwoWouldGain() {
        TieGraph graph = TieSketch.random(80, 0.08, 1, new Random(86));
        Leiden found = of(graph);
        for (int node = 0; node < 80; node++) {
            for (int to = 0; to <= found.count(); to++) {
                int[] moved = found.toArray();
                moved[node] = to;
                assertThat(Modularity.of(graph, moved)).isLessThanOrEqualTo(found.modularity() + 1e-9);
            }
        }
        for (int one = 0; one < found.count(); one++) {
            for (int other = 0; other < one; other++) {
                int into = other;
                int from = one;
                int[] merged = IntStream.of(found.toArray())
                        .map(community -> community == from ? into : community)
                        .toArray();
                assertThat(Modularity.of(graph, merged)).isLessThanOrEqualTo(found.modularity() + 1e-9);
            }
        }
    }

    @Test
    void longChainsAndWideStarsAreNoHarm() {
        TieGraph chain = TieSketch.path(100_000);
        assertConnected(chain, of(chain));
        assertThat(of(chain).modularity()).isGreaterThan(0.98);
        assertThat(of(TieSketch.star(100_000)).modularity()).isEqualTo(0, within(1e-6));
    }

    private static Leiden of(TieGraph graph) {
        return Leiden.of(graph, 1, Budget.UNLIMITED);
    }

    private static void assertConnected(TieGraph graph, Leiden found) {
        Set<Integer> seen = new HashSet<>();
        int[] communities = found.toArray();
        BitSet[] members = new BitSet[found.count()];
        for (int node = 0; node < communities.length; node++) {
            if (seen.add(communities[node])) {
                assertThat(communities[node]).isEqualTo(seen.size() - 1);
                members[communities[node]] = new BitSet();
            }
            members[communities[node]].set(node);
        }
        assertThat(seen).hasSize(found.count());
        int reached = 0;
        int[] queue = new int[graph.size()];
        for (BitSet left : members) {
            queue[0] = left.nextSetBit(0);
            left.clear(queue[0]);
            int count = 1;
            for (int next = 0; next < count; next++) {
                for (int at = graph.from(queue[next]); at < graph.until(queue[next]); at++) {
                    int other = graph.neighbour(at);
                    if (left.get(other)) {
                        left.clear(other);
                        queue[count++] = other;
                    }
                }
            }
            assertThat(left.isEmpty()).isTrue();
            reached += count;
        }
        assertThat(reached).isEqualTo(graph.size());
    }

    /** Tied or not, less the chance by degrees, over all ordered pairs of one community. */
    private static double byDefinition(TieGraph graph, int[] communities) {
        double ties = graph.ties();
        double sum = 0;
        for (int one = 0; one < graph.size(); one++) {
            for (int other = 0; other < graph.size(); other++) {
                if (communities[one] == communities[other]) {
                    sum += (graph.tied(one, other) ? 1 : 0) - graph.degree(one) * graph.degree(other) / (2 * ties);
                }
            }
        }
        return sum / (2 * ties);
    }

    /** The greatest modularity over all partitions: node after node goes to a community that is there or a new one. */
    private static double optimum(TieGraph graph, int[] communities, int node, int count) {
        if (node == graph.size()) {
            return byDefinition(graph, communities);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int community = 0; community <= count; community++) {
            communities[node] = community;
            best = Math.max(best, optimum(graph, communities, node + 1, Math.max(count, community + 1)));
        }
        return best;
    }
}
