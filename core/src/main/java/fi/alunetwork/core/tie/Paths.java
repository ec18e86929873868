package fi.alunetwork.core.tie;

import java.util.Arrays;

/**
 * Shortest paths from one node to all others, counted in ties (breadth-first search). One instance serves many sources
 * one after another and is not for two threads. A search takes time by the ties of the source's component.
 */
public final class Paths {

    private final TieGraph graph;
    private final int[] distances;
    private final int[] order;
    private int reached;

    /** Ready to search a graph. */
    public Paths(TieGraph graph) {
        this.graph = graph;
        this.distances = new int[graph.size()];
        this.order = new int[graph.size()];
        Arrays.fill(distances, -1);
    }

    /**
     * Searches from a node; what was known of the source before is forgotten.
     *
     * @return how many nodes have a path from it, itself included
     */
    public int from(int source) {
        return from(source, Integer.MAX_VALUE);
    }

    /**
     * Searches from a node up to a distance; what was known of the source before is forgotten.
     *
     * @param most the greatest distance wanted, 0 or more
     * @return how many nodes lie within it, itself included
     */
    public int from(int source, int most) {
        for (int i = 0; i < reached; i++) {
            distances[order[i]] = -1;
        }
        distances[source] = 0;
        order[0] = source;
        reached = 1;
        for (int next = 0; next < reached && distances[order[next]] < most; next++) {
            visit(order[next]);
        }
        return reached;
    }

    private void visit(int node) {
        for (int at = graph.from(node); at < graph.until(node); at++) {
            int other = graph.neighbour(at);
            if (distances[other] < 0) {
                distances[other] = distances[node] + 1;
                order[reached++] = other;
            }
        }
    }

    /** The number of ties from the source of the last search; below 0 where it was not reached. */
    public int distance(int node) {
        return distances[node];
    }

    /** The node that the last search reached as the n-th, from 0 for the source; nearer ones come first. */
    public int reached(int nth) {
        return order[nth];
    }
}
