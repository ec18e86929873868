package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.util.Arrays;

/**
 * Finds every triangle of a graph once, from its node of the smallest degree (the forward algorithm; Schank and Wagner
 * 2005, Latapy 2008). Time by ties to the power of 1.5 at most, memory by ties.
 */
final class TriangleWalk {

    private final TieGraph graph;
    private final int[] offsets;
    private final int[] upward;
    private double steps;

    /** Takes part in the walk. */
    interface Visitor {

        /** Three nodes, each tied to the other two. */
        void meet(int one, int other, int third);
    }

    private TriangleWalk(TieGraph graph) {
        this.graph = graph;
        this.offsets = new int[graph.size() + 1];
        this.upward = new int[graph.ties()];
        fillUpward();
    }

    /**
     * Walks through all triangles. The work is known exactly before it begins.
     *
     * @param what the work that needs it, such as "Counting the triangles", for the message
     * @throws TimeLimitException where it would not end in the time left, with the estimate
     */
    static void through(TieGraph graph, String what, Budget budget, Visitor visitor) {
        TriangleWalk walk = new TriangleWalk(graph);
        new Effort(what + " among " + graph.size() + " actors", walk.steps)
                .require(budget, "Maybe ask for one region or for fewer models.");
        walk.all(visitor, budget);
    }

    /** Gives every tie to its end of the smaller degree, the smaller number among equals, and counts the work. */
    private void fillUpward() {
        int next = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int other = graph.neighbour(at);
                int more = Integer.compare(graph.degree(other), graph.degree(node));
                if (more > 0 || (more == 0 && other > node)) {
                    upward[next++] = other;
                }
            }
            offsets[node + 1] = next;
        }
        steps = 2.0 * graph.ties() + graph.size();
        for (int other : upward) {
            steps += offsets[other + 1] - offsets[other];
        }
    }

    private void all(Visitor visitor, Budget budget) {
        int[] seenFrom = new int[graph.size()];
        Arrays.fill(seenFrom, -1);
        for (int node = 0; node < graph.size(); node++) {
            budget.check();
            for (int i = offsets[node]; i < offsets[node + 1]; i++) {
                seenFrom[upward[i]] = node;
            }
            for (int i = offsets[node]; i < offsets[node + 1]; i++) {
                int middle = upward[i];
                for (int j = offsets[middle]; j < offsets[middle + 1]; j++) {
                    if (seenFrom[upward[j]] == node) {
                        visitor.meet(node, middle, upward[j]);
                    }
                }
            }
        }
    }
}
