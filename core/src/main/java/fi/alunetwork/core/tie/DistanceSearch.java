package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import java.util.Arrays;

/** Counts the distances from one node after another, as if one node were not there. Not for two threads. */
final class DistanceSearch {

    /** Nobody has gone. */
    static final int NOBODY = -1;

    private static final int SEARCHES_BETWEEN_CHECKS = 64;

    private final TieGraph graph;
    private final Budget budget;
    private final int[] distances;
    private final int[] order;
    private int searches;

    DistanceSearch(TieGraph graph, Budget budget) {
        this.graph = graph;
        this.budget = budget;
        this.distances = new int[graph.size()];
        this.order = new int[graph.size()];
        Arrays.fill(distances, -1);
    }

    /** Adds the distances from a source, each so many times, to the counts. */
    void count(int source, int gone, int times, DistanceCounts counts) {
        if (searches++ % SEARCHES_BETWEEN_CHECKS == 0) {
            budget.check();
        }
        if (gone != NOBODY) {
            distances[gone] = 0;
        }
        int reached = search(source);
        for (int nth = 1; nth < reached; nth++) {
            counts.add(distances[order[nth]], times);
        }
        for (int nth = 0; nth < reached; nth++) {
            distances[order[nth]] = -1;
        }
        if (gone != NOBODY) {
            distances[gone] = -1;
        }
    }

    private int search(int source) {
        distances[source] = 0;
        order[0] = source;
        int reached = 1;
        for (int next = 0; next < reached; next++) {
            int node = order[next];
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int other = graph.neighbour(at);
                if (distances[other] < 0) {
                    distances[other] = distances[node] + 1;
                    order[reached++] = other;
                }
            }
        }
        return reached;
    }
}
