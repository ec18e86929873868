package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EigenvectorTests {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void anUmbrellaLeadHasHalfOfTheSquares() {
        Eigenvector star = of(TieSketch.star(5));

        assertThat(star.value(0)).isEqualTo(Math.sqrt(0.5), CLOSE);
        assertThat(star.value(3)).isEqualTo(Math.sqrt(0.5 / 4), CLOSE);
        assertThat(star.hasSettled()).isTrue();
        assertThat(star.rounds()).isBetween(2, 200);
    }

    @Test
    void aChainSwingsLikeAString() {
        Eigenvector chain = of(TieSketch.path(5));
        double length = Math.sqrt(3);

        for (int node = 0; node < 5; node++) {
            assertThat(chain.value(node)).isEqualTo(Math.sin(Math.PI * (node + 1) / 6) / length, CLOSE);
        }
    }

    @Test
    void whereEverybodyKnowsEverybodyAllAreEqual() {
        assertThat(of(TieSketch.clique(4)).value(2)).isEqualTo(0.5, CLOSE);
    }

    @Test
    void outsideTheLargestPartItIsNotKnown() {
        Eigenvector parts = of(TieSketch.graph(6, "0-1 2-3 3-4"));

        assertThat(parts.value(0)).isNull();
        assertThat(parts.value(5)).isNull();
        assertThat(parts.value(3)).isEqualTo(Math.sqrt(0.5), CLOSE);
    }

    @Test
    void withoutTiesNobodyHasAValue() {
        assertThat(of(TieSketch.graph(3, "")).value(0)).isNull();
        assertThat(of(TieSketch.graph(1, "")).value(0)).isNull();
        assertThat(of(TieSketch.graph(0, "")).hasSettled()).isTrue();
    }

    @Test
    void theKarateClubHasItsPublishedValuesToFourDigits() {
        Eigenvector club = of(KarateClub.graph());

        assertThat(club.value(KarateClub.INSTRUCTOR)).isEqualTo(0.3555, within(5e-5));
        assertThat(club.value(KarateClub.ADMINISTRATOR)).isEqualTo(0.3734, within(5e-5));
    }

    @Test
    void itIsStretchedByTheMatrixAndNotTurned() {
        Random random = new Random(31);
        for (int world = 0; world < 40; world++) {
            TieGraph graph = TieSketch.random(20, 0.25, 1, random);
            Components components = Components.of(graph);
            Eigenvector found = of(graph);
            double stretch = 0;
            double squares = 0;
            for (int node = 0; node < 20; node++) {
                double value = or0(found.value(node));
                squares += value * value;
                stretch += value * neighbours(graph, found, node);
            }
            assertThat(squares).isEqualTo(1, CLOSE);
            for (int node = 0; node < 20; node++) {
                boolean inside = components.componentOf(node) == components.largest();
                assertThat(found.value(node) != null).isEqualTo(inside);
                assertThat(neighbours(graph, found, node)).isEqualTo(stretch * or0(found.value(node)), within(1e-8));
                assertThat(or0(found.value(node))).isGreaterThanOrEqualTo(0);
            }
        }
    }

    @Test
    void numbersOfActorsDoNotMatter() {
        Random random = new Random(32);
        TieGraph graph = TieSketch.random(25, 0.2, 1, random);
        List<Integer> order = TieSketch.shuffled(25, random);
        Eigenvector before = of(graph);
        Eigenvector after = of(TieSketch.relabelled(graph, order));

        for (int node = 0; node < 25; node++) {
            assertThat(or0(after.value(order.get(node)))).isEqualTo(or0(before.value(node)), CLOSE);
        }
    }

    @Test
    void aVeryLongChainEndsUnsettledAndSaysSo() {
        Eigenvector chain = of(TieSketch.path(20_000));

        assertThat(chain.hasSettled()).isFalse();
        assertThat(chain.rounds()).isEqualTo(Eigenvector.MOST_ROUNDS);
    }

    private static double neighbours(TieGraph graph, Eigenvector found, int node) {
        double sum = 0;
        for (int at = graph.from(node); at < graph.until(node); at++) {
            sum += or0(found.value(graph.neighbour(at)));
        }
        return sum;
    }

    private static double or0(Double value) {
        return value == null ? 0 : value;
    }

    private static Eigenvector of(TieGraph graph) {
        return Eigenvector.of(graph, Budget.UNLIMITED);
    }
}
