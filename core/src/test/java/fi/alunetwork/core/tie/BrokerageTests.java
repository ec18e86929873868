package fi.alunetwork.core.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.tie.Brokerage.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BrokerageTests {

    @Test
    void aLeadAmongItsOwnKindIsACoordinatorInBothOrders() {
        Brokerage star = Brokerage.of(TieSketch.star(4), new int[] {0, 0, 0, 0}, Budget.UNLIMITED);

        assertThat(star.count(0, Role.COORDINATOR)).isEqualTo(3 * 2);
        assertThat(star.total(0)).isEqualTo(6);
        assertThat(star.total(1)).isZero();
    }

    @Test
    void eachRoleIsToldByTheGroupsOfTheThree() {
        assertRole(Role.COORDINATOR, 0, 0, 0, 2);
        assertRole(Role.ITINERANT, 1, 0, 1, 2);
        assertRole(Role.GATEKEEPER, 1, 0, 0, 1);
        assertRole(Role.REPRESENTATIVE, 0, 0, 1, 1);
        assertRole(Role.LIAISON, 1, 0, 2, 2);
    }

    @Test
    void twoWhoKnowEachOtherNeedNoBroker() {
        assertThat(Brokerage.of(TieSketch.clique(3), new int[] {0, 1, 2}, Budget.UNLIMITED)
                        .total(1))
                .isZero();
    }

    @Test
    void anUnknownGroupTakesPartInNone() {
        Brokerage end = Brokerage.of(TieSketch.star(4), new int[] {0, -1, 1, 1}, Budget.UNLIMITED);
        assertThat(end.count(0, Role.ITINERANT)).isEqualTo(2);
        assertThat(end.total(0)).isEqualTo(2);

        Brokerage broker = Brokerage.of(TieSketch.star(4), new int[] {-1, 0, 1, 1}, Budget.UNLIMITED);
        assertThat(broker.total(0)).isZero();
        assertThat(broker.isKnown(0)).isFalse();
        assertThat(broker.isKnown(1)).isTrue();
    }

    @Test
    void rolesAreThoseOfAllOrderedPairs() {
        Random random = new Random(61);
        for (int world = 0; world < 150; world++) {
            TieGraph graph = TieSketch.random(random.nextInt(12), random.nextDouble() * 0.7, 1, random);
            int[] groups = random.ints(graph.size(), -1, 4).toArray();
            Brokerage found = Brokerage.of(graph, groups, Budget.UNLIMITED);
            for (int node = 0; node < graph.size(); node++) {
                Map<Role, Long> expected = byDefinition(graph, groups, node);
                for (Role role : Role.values()) {
                    assertThat(found.count(node, role))
                            .as("%s of %s", role, node)
                            .isEqualTo(expected.get(role));
                }
                assertThat(found.total(node))
                        .isEqualTo(expected.values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
                assertThat(found.count(node, Role.GATEKEEPER)).isEqualTo(found.count(node, Role.REPRESENTATIVE));
            }
        }
    }

    @Test
    void neitherNumbersNorNamesOfGroupsMatter() {
        Random random = new Random(62);
        TieGraph graph = TieSketch.random(25, 0.2, 1, random);
        int[] groups = random.ints(25, 0, 3).toArray();
        List<Integer> order = TieSketch.shuffled(25, random);
        int[] renamed = new int[25];
        for (int node = 0; node < 25; node++) {
            renamed[order.get(node)] = 2 - groups[node];
        }
        Brokerage before = Brokerage.of(graph, groups, Budget.UNLIMITED);
        Brokerage after = Brokerage.of(TieSketch.relabelled(graph, order), renamed, Budget.UNLIMITED);

        for (int node = 0; node < 25; node++) {
            for (Role role : Role.values()) {
                assertThat(after.count(order.get(node), role)).isEqualTo(before.count(node, role));
            }
        }
    }

    @Test
    void aHubOfAHundredThousandIsCountedByGroups() {
        int[] groups = new int[100_001];
        for (int node = 1; node < groups.length; node++) {
            groups[node] = node % 2;
        }
        Brokerage hub = Brokerage.of(TieSketch.star(100_001), groups, Budget.UNLIMITED);

        assertThat(hub.count(0, Role.COORDINATOR)).isEqualTo(50_000L * 49_999);
        assertThat(hub.count(0, Role.GATEKEEPER)).isEqualTo(50_000L * 50_000);
        assertThat(hub.count(0, Role.ITINERANT)).isEqualTo(50_000L * 49_999);
        assertThat(hub.count(0, Role.LIAISON)).isZero();
    }

    @Test
    void groupsMustBeThoseOfTheNodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brokerage.of(TieSketch.star(4), new int[3], Budget.UNLIMITED))
                .withMessageContaining("Groups of 3 nodes; expected those of 4");
    }

    private static void assertRole(Role role, int from, int broker, int to, int count) {
        Brokerage found = Brokerage.of(TieSketch.graph(3, "0-1 1-2"), new int[] {from, broker, to}, Budget.UNLIMITED);

        assertThat(found.count(1, role)).isEqualTo(count);
        assertThat(found.total(1)).isEqualTo(2);
    }

    private static Map<Role, Long> byDefinition(TieGraph graph, int[] groups, int broker) {
        boolean[][] tied = TieSketch.matrix(graph);
        Map<Role, Long> counts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            counts.put(role, 0L);
        }
        for (int from = 0; from < graph.size(); from++) {
            for (int to = 0; to < graph.size(); to++) {
                boolean between = from != to && tied[from][broker] && tied[broker][to] && !tied[from][to];
                if (between && groups[from] >= 0 && groups[broker] >= 0 && groups[to] >= 0) {
                    counts.merge(role(groups[from], groups[broker], groups[to]), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private static Role role(int from, int broker, int to) {
        if (from == to) {
            return from == broker ? Role.COORDINATOR : Role.ITINERANT;
        }
        return to == broker ? Role.GATEKEEPER : from == broker ? Role.REPRESENTATIVE : Role.LIAISON;
    }
}
