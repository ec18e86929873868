package fi.alunetwork.core.criticality;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.criticality.WorstSet.Status;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.reach.Providers.Kind;
import fi.alunetwork.core.reach.RandomWorld;
import fi.alunetwork.core.reach.RandomWorld.House;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random worlds with a fixed seed: closures against the definition over all subsets, and what must always hold. */
class CriticalityInvariantTests {

    private static final int WORLDS = 200;
    private static final double KM = 40;
    private static final CriticalityQuestion QUESTION = CriticalityQuestion.about(Service.YOUTH_WORKSHOP)
            .within(Threshold.ofKm(KM))
            .closing(1, 2, 3);

    private static Map<Kind, Ranking> ask(DatedGraph graph) {
        Map<Kind, Ranking> byKind = new HashMap<>();
        CriticalityAnalysis.answer(graph, QUESTION, Budget.UNLIMITED)
                .services()
                .get(0)
                .rankings()
                .forEach(ranking -> byKind.put(ranking.kind(), ranking));
        return byKind;
    }

    /** Who covers each home: a bit for each workshop, or for each operator. */
    private static int[] covering(RandomWorld world, Kind kind) {
        int[] covering = new int[world.homes().size()];
        for (int home = 0; home < covering.length; home++) {
            for (int i = 0; i < world.houses().size(); i++) {
                House house = world.houses().get(i);
                if (house.open() && world.way(world.homes().get(home), house) <= KM) {
                    covering[home] |= 1 << (kind == Kind.WORKSHOP ? i : house.operator());
                }
            }
        }
        return covering;
    }

    private static double lost(RandomWorld world, int[] covering, int closed) {
        double lost = 0;
        for (int home = 0; home < covering.length; home++) {
            boolean all = covering[home] != 0 && (covering[home] & ~closed) == 0;
            lost += all ? world.homes().get(home).people() : 0;
        }
        return lost;
    }

    private static boolean everyoneMatters(RandomWorld world, int[] covering, int closed, double lost) {
        for (int bit = 1; bit <= closed; bit <<= 1) {
            if ((closed & bit) != 0 && lost(world, covering, closed & ~bit) >= lost) {
                return false;
            }
        }
        return true;
    }

    private static void assertWorst(RandomWorld world, Kind kind, WorstSet worst) {
        int[] covering = covering(world, kind);
        double most = 0;
        int ties = 0;
        for (int mask = 0; mask < 1 << 9; mask++) {
            double lost = Integer.bitCount(mask) <= worst.size() ? lost(world, covering, mask) : 0;
            if (lost > most) {
                most = lost;
                ties = 0;
            }
            ties += lost > 0 && lost == most && everyoneMatters(world, covering, mask, lost) ? 1 : 0;
        }
        assertThat(worst.status()).isEqualTo(Status.OPTIMAL);
        assertThat(worst.lost()).isEqualTo(most);
        assertThat(worst.bound()).isEqualTo(most);
        assertThat(worst.equallyBad()).isEqualTo(most == 0 ? null : ties);
    }

    @Test
    void worstSetsAreTheWorstOfAllSubsets() {
        Random random = new Random(20040101);
        int pairs = 0;
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            Map<Kind, Ranking> rankings = ask(world.graph());
            for (Kind kind : Kind.values()) {
                for (WorstSet worst : rankings.get(kind).worst()) {
                    assertWorst(world, kind, worst);
                    pairs += worst.providers().size() == 2 ? 1 : 0;
                }
            }
        }
        assertThat(pairs).isGreaterThan(50);
    }

    @Test
    void oneProvidersLossIsTheDefinitionAndOtherLabelsChangeNothing() {
        Random random = new Random(20040102);
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            List<ProviderCriticality> rows =
                    ask(world.graph()).get(Kind.ORGANISATION).providers();
            for (ProviderCriticality row : rows) {
                int operator = Integer.parseInt(row.provider().id().substring(1));
                assertThat(row.lost()).isEqualTo(lost(world, covering(world, Kind.ORGANISATION), 1 << operator));
            }
            List<ProviderCriticality> turned =
                    ask(world.graph(true)).get(Kind.ORGANISATION).providers();
            assertThat(turned.stream().map(ProviderCriticality::lost))
                    .containsExactlyElementsOf(
                            rows.stream().map(ProviderCriticality::lost).toList());
        }
    }

    @Test
    void anotherWorkshopNeverRaisesTheCriticalityOfOthers() {
        Random random = new Random(20040103);
        for (int i = 0; i < WORLDS; i++) {
            RandomWorld world = new RandomWorld(random);
            Map<String, Double> before = losses(world);
            world.addHouse(random);
            Map<String, Double> after = losses(world);
            before.forEach((workshop, lost) ->
                    assertThat(after.getOrDefault(workshop, 0.0)).isLessThanOrEqualTo(lost));
        }
    }

    private static Map<String, Double> losses(RandomWorld world) {
        Map<String, Double> losses = new HashMap<>();
        ask(world.graph())
                .get(Kind.WORKSHOP)
                .providers()
                .forEach(row -> losses.put(row.provider().id(), row.lost()));
        return losses;
    }
}
