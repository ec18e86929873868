package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How often two partners of somebody are partners of each other. Every triangle is found once, from its node of the
 * smallest degree (the forward algorithm; Schank and Wagner 2005, Latapy 2008): time by ties to the power of 1.5 at
 * most, memory by ties.
 *
 * <p>Transitivity is {@code 3 · triangles / connected triples} (Luce and Perry 1949), where a connected triple is a
 * node with two of its neighbours. Local clustering of a node is {@code 2 t / (d (d - 1))} for {@code t} triangles and
 * degree {@code d} (Watts and Strogatz 1998). Both go from 0 to 1.
 */
public final class Triangles {

    private final TieGraph graph;
    private final long[] at;

    private Triangles(TieGraph graph, long[] at) {
        this.graph = graph;
        this.at = at;
    }

    /**
     * Counts the triangles of a graph; none of an empty one. The work is known exactly before it begins.
     *
     * @throws TimeLimitException where it would not end in the time left, with the estimate
     */
    public static Triangles of(TieGraph graph, Budget budget) {
        long[] at = new long[graph.size()];
        TriangleWalk.through(graph, "Counting the triangles", budget, (one, other, third) -> {
            at[one]++;
            at[other]++;
            at[third]++;
        });
        return new Triangles(graph, at);
    }

    /** The number of triangles that a node is part of. */
    public long at(int node) {
        return at[node];
    }

    /** The number of triangles, each counted once. */
    public long count() {
        return Arrays.stream(at).sum() / 3;
    }

    /** The number of connected triples: pairs of neighbours, counted at each node. */
    public long triples() {
        long triples = 0;
        for (int node = 0; node < graph.size(); node++) {
            triples += pairs(graph.degree(node));
        }
        return triples;
    }

    /** The share of connected triples that are closed; null where there is no triple. */
    public @Nullable Double transitivity() {
        long triples = triples();
        return triples == 0 ? null : 3.0 * count() / triples;
    }

    /** The share of pairs of a node's neighbours that are tied; null where it has fewer than two neighbours. */
    public @Nullable Double clustering(int node) {
        long pairs = pairs(graph.degree(node));
        return pairs == 0 ? null : (double) at[node] / pairs;
    }

    private static long pairs(long degree) {
        return degree * (degree - 1) / 2;
    }
}
