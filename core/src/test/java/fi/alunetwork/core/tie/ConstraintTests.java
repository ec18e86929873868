package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Burt's constraint and effective size, which look at the same ties among partners. */
class ConstraintTests {

    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void anUmbrellaLeadIsHeldByNobody() {
        assertThat(constraint(TieSketch.star(6)).value(0)).isEqualTo(1.0 / 5, CLOSE);
        assertThat(constraint(TieSketch.star(6)).value(1)).isEqualTo(1);
        assertThat(size(TieSketch.star(6)).value(0)).isEqualTo(5);
        assertThat(size(TieSketch.star(6)).efficiency(0)).isEqualTo(1);
        assertThat(size(TieSketch.star(6)).value(1)).isEqualTo(1);
    }

    @Test
    void twoPartnersWhoKnowEachOtherHoldMoreThanOne() {
        TieGraph triangle = TieSketch.clique(3);

        assertThat(constraint(triangle).value(0)).isEqualTo(2 * Math.pow(0.5 + 0.5 * 0.5, 2), CLOSE);
        assertThat(size(triangle).value(0)).isEqualTo(1);
        assertThat(size(triangle).efficiency(0)).isEqualTo(0.5);
    }

    @Test
    void inACliqueOfFourEachDetourCountsANinth() {
        // Each of three partners: a third itself, and through each of the two others a third of a third.
        assertThat(constraint(TieSketch.clique(4)).value(0)).isEqualTo(3 * Math.pow(1.0 / 3 + 2.0 / 9, 2), CLOSE);
        assertThat(size(TieSketch.clique(4)).value(0)).isEqualTo(3 - 2.0 * 3 / 3);
    }

    @Test
    void anIsolateHasNeither() {
        TieGraph graph = TieSketch.graph(3, "0-1");

        assertThat(constraint(graph).value(2)).isNull();
        assertThat(size(graph).value(2)).isNull();
        assertThat(size(graph).efficiency(2)).isNull();
        assertThat(constraint(TieSketch.graph(0, ""))).isNotNull();
        assertThat(size(TieSketch.graph(1, "")).value(0)).isNull();
    }

    @Test
    void whoBridgesTwoCliquesIsHeldLeast() {
        // Two cliques of three, joined through node 6.
        TieGraph graph = TieSketch.graph(7, "0-1 1-2 2-0 3-4 4-5 5-3 2-6 6-3");
        Constraint constraint = constraint(graph);

        assertThat(constraint.value(6)).isEqualTo(0.5, CLOSE);
        for (int node = 0; node < 6; node++) {
            assertThat(constraint.value(node)).isGreaterThan(0.5);
        }
    }

    @Test
    void theKarateClubHasItsPublishedValues() {
        assertThat(constraint(KarateClub.graph()).value(KarateClub.INSTRUCTOR)).isEqualTo(0.1554233, within(1e-7));
        assertThat(size(KarateClub.graph()).value(KarateClub.INSTRUCTOR)).isEqualTo(16 - 2.0 * 18 / 16, CLOSE);
    }

    @Test
    void theyAreThoseOfTheDefinition() {
        Random random = new Random(51);
        for (int world = 0; world < 80; world++) {
            TieGraph graph = TieSketch.random(1 + random.nextInt(14), random.nextDouble() * 0.8, 1, random);
            boolean[][] tied = TieSketch.matrix(graph);
            Constraint constraint = constraint(graph);
            EffectiveSize size = size(graph);
            for (int node = 0; node < graph.size(); node++) {
                if (graph.degree(node) == 0) {
                    assertThat(constraint.value(node)).isNull();
                    continue;
                }
                assertThat(constraint.value(node)).isEqualTo(constraintByDefinition(graph, tied, node), CLOSE);
                assertThat(size.value(node)).isEqualTo(sizeByDefinition(graph, tied, node), CLOSE);
                assertThat(size.efficiency(node))
                        .isEqualTo(sizeByDefinition(graph, tied, node) / graph.degree(node), CLOSE);
            }
        }
    }

    @Test
    void numbersOfActorsDoNotMatter() {
        Random random = new Random(52);
        TieGraph graph = TieSketch.random(30, 0.3, 1, random);
        List<Integer> order = TieSketch.shuffled(30, random);
        Constraint before = constraint(graph);
        Constraint after = constraint(TieSketch.relabelled(graph, order));

        for (int node = 0; node < 30; node++) {
            assertThat(after.value(order.get(node))).isEqualTo(before.value(node), CLOSE);
        }
    }

    @Test
    void aHubOfAHundredThousandIsNoHarm() {
        assertThat(constraint(TieSketch.star(100_000)).value(0)).isEqualTo(1.0 / 99_999, CLOSE);
        assertThat(size(TieSketch.path(100_000)).value(5)).isEqualTo(2);
    }

    private static double part(TieGraph graph, boolean[][] tied, int one, int other) {
        return tied[one][other] ? 1.0 / graph.degree(one) : 0;
    }

    private static double constraintByDefinition(TieGraph graph, boolean[][] tied, int node) {
        double sum = 0;
        for (int partner = 0; partner < graph.size(); partner++) {
            double held = part(graph, tied, node, partner);
            for (int through = 0; through < graph.size() && tied[node][partner]; through++) {
                held += part(graph, tied, node, through) * part(graph, tied, through, partner);
            }
            sum += held * held;
        }
        return sum;
    }

    /** For each partner one, less the mean of its ties to the other partners (Burt's redundancy). */
    private static double sizeByDefinition(TieGraph graph, boolean[][] tied, int node) {
        double sum = 0;
        for (int partner = 0; partner < graph.size(); partner++) {
            double redundant = 0;
            for (int other = 0; other < graph.size() && tied[node][partner]; other++) {
                redundant += tied[node][other] && tied[partner][other] ? 1.0 / graph.degree(node) : 0;
            }
            sum += tied[node][partner] ? 1 - redundant : 0;
        }
        return sum;
    }

    private static Constraint constraint(TieGraph graph) {
        return Constraint.of(graph, Budget.UNLIMITED);
    }

    private static EffectiveSize size(TieGraph graph) {
        return EffectiveSize.of(graph, Triangles.of(graph, Budget.UNLIMITED));
    }
}
