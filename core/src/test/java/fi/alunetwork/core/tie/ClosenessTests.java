package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.junit.jupiter.api.Test;

class ClosenessTests {

    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void anUmbrellaLeadIsOneTieFromEverybody() {
        Closeness star = of(TieSketch.star(5));

        assertThat(star.closeness(0)).isEqualTo(1);
        assertThat(star.closeness(1)).isEqualTo(4.0 / (1 + 3 * 2), CLOSE);
        assertThat(star.harmonic(0)).isEqualTo(4);
        assertThat(star.harmonic(1)).isEqualTo(1 + 3 * 0.5, CLOSE);
        assertThat(star.harmonicNormalised(1)).isEqualTo((1 + 3 * 0.5) / 4, CLOSE);
    }

    @Test
    void whoIsInASmallPartIsScaledByTheShareThatItReaches() {
        Closeness parts = of(TieSketch.graph(6, "0-1 1-2 3-4"));

        assertThat(parts.closeness(1)).isEqualTo(2.0 / 5 * (2.0 / 2), CLOSE);
        assertThat(parts.closeness(0)).isEqualTo(2.0 / 5 * (2.0 / 3), CLOSE);
        assertThat(parts.closeness(3)).isEqualTo(1.0 / 5 * (1.0 / 1), CLOSE);
        assertThat(parts.harmonic(0)).isEqualTo(1 + 1.0 / 2, CLOSE);
        assertThat(parts.harmonic(4)).isEqualTo(1);
    }

    @Test
    void anIsolateIsNearNobody() {
        Closeness parts = of(TieSketch.graph(3, "0-1"));

        assertThat(parts.closeness(2)).isNull();
        assertThat(parts.harmonic(2)).isZero();
        assertThat(parts.harmonicNormalised(2)).isEqualTo(0);
    }

    @Test
    void oneAloneHasNoOthers() {
        Closeness single = of(TieSketch.graph(1, ""));

        assertThat(single.closeness(0)).isNull();
        assertThat(single.harmonic(0)).isZero();
        assertThat(single.harmonicNormalised(0)).isNull();
        assertThat(of(TieSketch.graph(0, ""))).isNotNull();
    }

    @Test
    void theKarateClubHasItsPublishedValues() {
        Closeness club = of(KarateClub.graph());

        assertThat(club.closeness(KarateClub.INSTRUCTOR)).isEqualTo(33.0 / 58, CLOSE);
        assertThat(club.closeness(KarateClub.ADMINISTRATOR)).isEqualTo(33.0 / 60, CLOSE);
    }

    @Test
    void itIsTheMeanDistanceByDefinition() {
        Random random = new Random(21);
        for (int world = 0; world < 80; world++) {
            TieGraph graph = TieSketch.random(1 + random.nextInt(12), random.nextDouble() / 2, 1, random);
            int[][] distances = TieSketch.distances(graph);
            Closeness found = of(graph);
            for (int node = 0; node < graph.size(); node++) {
                double sum = 0;
                double reached = 0;
                double harmonic = 0;
                for (int other = 0; other < graph.size(); other++) {
                    if (other != node && distances[node][other] < graph.size()) {
                        sum += distances[node][other];
                        harmonic += 1.0 / distances[node][other];
                        reached++;
                    }
                }
                if (reached == 0) {
                    assertThat(found.closeness(node)).isNull();
                } else {
                    assertThat(found.closeness(node)).isEqualTo(reached * reached / sum / (graph.size() - 1), CLOSE);
                }
                assertThat(found.harmonic(node)).isEqualTo(harmonic, CLOSE);
            }
        }
    }

    @Test
    void anotherLibraryFindsTheSame() {
        Random random = new Random(22);
        for (int world = 0; world < 20; world++) {
            TieGraph graph = TieSketch.random(30, 0.05 + random.nextDouble() * 0.2, 1, random);
            var harmonic = new HarmonicCentrality<>(Oracle.of(graph), false, true).getScores();
            var closeness = new ClosenessCentrality<>(Oracle.of(graph), false, true).getScores();
            boolean whole = Components.of(graph).count() == 1;
            Closeness found = of(graph);
            for (int node = 0; node < graph.size(); node++) {
                assertThat(found.harmonicNormalised(node)).isEqualTo(harmonic.get(node), within(1e-9));
                if (whole) {
                    assertThat(found.closeness(node)).isEqualTo(closeness.get(node), within(1e-9));
                }
            }
        }
    }

    @Test
    void numbersOfActorsDoNotMatter() {
        Random random = new Random(23);
        TieGraph graph = TieSketch.random(25, 0.1, 1, random);
        List<Integer> order = TieSketch.shuffled(25, random);
        Closeness before = of(graph);
        Closeness after = of(TieSketch.relabelled(graph, order));

        for (int node = 0; node < 25; node++) {
            assertThat(after.closeness(order.get(node))).isEqualTo(before.closeness(node));
            assertThat(after.harmonic(order.get(node))).isEqualTo(before.harmonic(node), CLOSE);
        }
    }

    @Test
    void whatWouldNotEndInTimeIsRefusedBeforeItBegins() {
        TieGraph graph = TieSketch.path(100_000);

        assertThatThrownBy(() -> Closeness.of(graph, Budget.of(Duration.ofSeconds(8))))
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("Closeness of 100000 actors would take about 1500 s");
    }

    private static Closeness of(TieGraph graph) {
        return Closeness.of(graph, Budget.UNLIMITED);
    }
}
