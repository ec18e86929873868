package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.util.Arrays;

/**
 * How often a node {@code v} stands between two others {@code a} and {@code b} that are tied to it and not to each
 * other, told apart by the groups of the three (Gould and Fernandez 1989), here written in the order {@code a v b}:
 *
 * <ul>
 *   <li>coordinator {@code A A A}: all in one group,
 *   <li>itinerant {@code A B A}: between two of one other group,
 *   <li>gatekeeper {@code A B B}: from another group to its own,
 *   <li>representative {@code A A B}: from its own group to another one,
 *   <li>liaison {@code A B C}: between two other groups.
 * </ul>
 *
 * <p>Ties have no direction here, so each pair counts in both orders: gatekeeper and representative are equal, and
 * totals are twice the number of pairs. Two that are tied to each other need no broker and do not count. A node whose
 * group is not known takes part in none, neither as broker nor at an end.
 *
 * <p>Time by ties to the power of 1.5 at most (all triangles); memory by ties. Counts are from 0 to {@code (n - 1)(n -
 * 2)}.
 */
public final class Brokerage {

    private static final int ROLES = 5;

    private final int[] groupOf;
    /** The count of each role of each node, role by role. */
    private final long[][] counts;

    /** What a broker is to the two that it stands between. */
    public enum Role {
        /** All three are of one group. */
        COORDINATOR,
        /** The two are of one group, the broker of another. */
        ITINERANT,
        /** From another group to the broker's own. */
        GATEKEEPER,
        /** From the broker's own group to another one. */
        REPRESENTATIVE,
        /** All three are of different groups. */
        LIAISON
    }

    private Brokerage(int[] groupOf) {
        this.groupOf = groupOf;
        this.counts = new long[ROLES][groupOf.length];
    }

    /**
     * Counts the roles of all nodes of a graph.
     *
     * @param groupOf the group of each node, from 0; below 0 where it is not known
     * @throws IllegalArgumentException where there are more or fewer groups than nodes
     * @throws TimeLimitException where it would not end in the time left, with the estimate
     */
    public static Brokerage of(TieGraph graph, int[] groupOf, Budget budget) {
        if (groupOf.length != graph.size()) {
            throw new IllegalArgumentException(
                    "Groups of " + groupOf.length + " nodes; expected those of " + graph.size() + ".");
        }
        Brokerage brokerage = new Brokerage(groupOf.clone());
        brokerage.countPairs(graph);
        TriangleWalk.through(graph, "Counting brokers", budget, (one, other, third) -> {
            brokerage.leaveOut(one, other, third);
            brokerage.leaveOut(other, third, one);
            brokerage.leaveOut(third, one, other);
        });
        return brokerage;
    }

    /** Whether the group of a node is known, so that it can be a broker. */
    public boolean isKnown(int node) {
        return groupOf[node] >= 0;
    }

    /** How many ordered pairs a node stands between in a role; 0 where its group is not known. */
    public long count(int node, Role role) {
        return counts[row(role)][node];
    }

    /** How many ordered pairs a node stands between, in whatever role; 0 where its group is not known. */
    public long total(int node) {
        long total = 0;
        for (long[] role : counts) {
            total += role[node];
        }
        return total;
    }

    /** All pairs of partners, tied or not, by the sizes of the groups among them. */
    private void countPairs(TieGraph graph) {
        long[] sizes = new long[Arrays.stream(groupOf).max().orElse(-1) + 1];
        for (int node = 0; node < groupOf.length; node++) {
            if (groupOf[node] < 0) {
                continue;
            }
            long known = 0;
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int group = groupOf[graph.neighbour(at)];
                if (group >= 0) {
                    sizes[group]++;
                    known++;
                }
            }
            count(node, graph, sizes, known);
        }
    }

    /** Counts the pairs of one node and clears the sizes again. */
    private void count(int node, TieGraph graph, long[] sizes, long known) {
        long own = sizes[groupOf[node]];
        long others = known - own;
        sizes[groupOf[node]] = 0;
        long sameOther = 0;
        long squares = 0;
        for (int at = graph.from(node); at < graph.until(node); at++) {
            int group = groupOf[graph.neighbour(at)];
            if (group >= 0) {
                sameOther += sizes[group] * (sizes[group] - 1);
                squares += sizes[group] * sizes[group];
                sizes[group] = 0;
            }
        }
        counts[row(Role.COORDINATOR)][node] = own * (own - 1);
        counts[row(Role.ITINERANT)][node] = sameOther;
        counts[row(Role.GATEKEEPER)][node] = others * own;
        counts[row(Role.REPRESENTATIVE)][node] = own * others;
        counts[row(Role.LIAISON)][node] = others * others - squares;
    }

    /** The broker's two partners are tied to each other: they do not count, in either order. */
    private void leaveOut(int broker, int one, int other) {
        int group = groupOf[broker];
        int first = groupOf[one];
        int second = groupOf[other];
        if (group < 0 || first < 0 || second < 0) {
            return;
        }
        if (first == second) {
            counts[row(first == group ? Role.COORDINATOR : Role.ITINERANT)][broker] -= 2;
        } else if (first == group || second == group) {
            counts[row(Role.GATEKEEPER)][broker]--;
            counts[row(Role.REPRESENTATIVE)][broker]--;
        } else {
            counts[row(Role.LIAISON)][broker] -= 2;
        }
    }

    private static int row(Role role) {
        return switch (role) {
            case COORDINATOR -> 0;
            case ITINERANT -> 1;
            case GATEKEEPER -> 2;
            case REPRESENTATIVE -> 3;
            case LIAISON -> 4;
        };
    }
}
