package fi.alunetwork.core.tie;

import org.jspecify.annotations.Nullable;

/**
 * How far a network turns on one actor: degree centralisation, {@code Σ_v (max d - d_v) / ((n - 1)(n - 2))} (Freeman
 * 1979). 0 where all have as many ties, 1 for a star. Takes time by nodes.
 */
public final class Centralisation {

    private static final int SMALLEST = 3;

    private Centralisation() {}

    /**
     * The centralisation of a graph, 0 to 1; null for fewer than three nodes, of which every one is both or neither.
     */
    public static @Nullable Double of(TieGraph graph) {
        int size = graph.size();
        if (size < SMALLEST) {
            return null;
        }
        int most = 0;
        for (int node = 0; node < size; node++) {
            most = Math.max(most, graph.degree(node));
        }
        long behind = (long) size * most - 2L * graph.ties();
        return behind / ((size - 1.0) * (size - 2.0));
    }
}
