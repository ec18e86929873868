package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import org.jspecify.annotations.Nullable;

/**
 * How many of a node's partners are worth counting, if partners that are tied to each other are partly the same:
 * {@code d - 2 t / d} for {@code d} neighbours with {@code t} ties among them (Burt 1992, in the form of Borgatti 1997
 * for undirected ties). From 1, where all are tied to each other, to {@code d}, where none are. Efficiency is the
 * effective size over {@code d}, from {@code 1 / d} to 1. Both are undefined for an isolate.
 *
 * <p>Time by ties to the power of 1.5 at most (all triangles), memory by ties.
 */
public final class EffectiveSize {

    private final TieGraph graph;
    private final long[] amongPartners;

    private EffectiveSize(TieGraph graph, long[] amongPartners) {
        this.graph = graph;
        this.amongPartners = amongPartners;
    }

    /**
     * Measures all nodes of a graph.
     *
     * @throws TimeLimitException where it would not end in the time left, with the estimate
     */
    public static EffectiveSize of(TieGraph graph, Budget budget) {
        long[] amongPartners = new long[graph.size()];
        TriangleWalk.through(graph, "Effective size", budget, (one, other, third) -> {
            amongPartners[one]++;
            amongPartners[other]++;
            amongPartners[third]++;
        });
        return new EffectiveSize(graph, amongPartners);
    }

    /** The effective size of a node, 1 to its degree; null for an isolate. */
    public @Nullable Double value(int node) {
        int degree = graph.degree(node);
        return degree == 0 ? null : degree - 2.0 * amongPartners[node] / degree;
    }

    /** The effective size over the degree, above 0 to 1; null for an isolate. */
    public @Nullable Double efficiency(int node) {
        Double value = value(node);
        return value == null ? null : value / graph.degree(node);
    }
}
