package fi.alunetwork.core.tie;

import java.util.Arrays;

/**
 * The order in which nodes go when always the one with most ties left goes next, the smaller one of equals (attack by
 * recalculated degree; Albert, Jeong and Barabási 2000, Holme, Kim, Yoon and Han 2002). Since degrees only fall, each
 * degree is dealt with once, from the highest down: time by nodes and ties and a logarithm.
 */
public final class DegreeAttack {

    private final TieGraph graph;
    private final int[] degrees;
    private final int[][] waiting;
    private final int[] counts;
    private final int[] order;
    private int gone;

    private DegreeAttack(TieGraph graph) {
        int most = 0;
        for (int node = 0; node < graph.size(); node++) {
            most = Math.max(most, graph.degree(node));
        }
        this.graph = graph;
        this.degrees = new int[graph.size()];
        this.waiting = new int[most + 1][0];
        this.counts = new int[most + 1];
        this.order = new int[graph.size()];
    }

    /** All nodes in the order in which they go. */
    public static int[] order(TieGraph graph) {
        return new DegreeAttack(graph).run();
    }

    private int[] run() {
        for (int node = 0; node < graph.size(); node++) {
            await(node, graph.degree(node));
        }
        for (int degree = waiting.length - 1; degree >= 0; degree--) {
            int[] next = Arrays.copyOf(waiting[degree], counts[degree]);
            Arrays.sort(next);
            for (int node : next) {
                if (degrees[node] == degree) {
                    remove(node);
                }
            }
            waiting[degree] = new int[0];
        }
        return order;
    }

    private void remove(int node) {
        degrees[node] = -1;
        order[gone++] = node;
        for (int at = graph.from(node); at < graph.until(node); at++) {
            int other = graph.neighbour(at);
            if (degrees[other] > 0) {
                await(other, degrees[other] - 1);
            }
        }
    }

    private void await(int node, int degree) {
        degrees[node] = degree;
        if (counts[degree] == waiting[degree].length) {
            waiting[degree] = Arrays.copyOf(waiting[degree], 2 * counts[degree] + 1);
        }
        waiting[degree][counts[degree]++] = node;
    }
}
