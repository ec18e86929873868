package fi.alunetwork.core.tie;

import org.jspecify.annotations.Nullable;

/**
 * How many of a node's partners are worth counting, if partners that are tied to each other are partly the same:
 * {@code d - 2 t / d} for {@code d} neighbours with {@code t} ties among them (Burt 1992, in the form of Borgatti 1997
 * for undirected ties). From 1, where all are tied to each other, to {@code d}, where none are. Efficiency is the
 * effective size over {@code d}, from {@code 1 / d} to 1. Both are undefined for an isolate.
 */
public final class EffectiveSize {

    private final TieGraph graph;
    private final Triangles triangles;

    private EffectiveSize(TieGraph graph, Triangles triangles) {
        this.graph = graph;
        this.triangles = triangles;
    }

    /**
     * Measures all nodes of a graph.
     *
     * @param triangles the triangles of the same graph: each is a tie between two partners of its third node
     */
    public static EffectiveSize of(TieGraph graph, Triangles triangles) {
        return new EffectiveSize(graph, triangles);
    }

    /** The effective size of a node, 1 to its degree; null for an isolate. */
    public @Nullable Double value(int node) {
        int degree = graph.degree(node);
        return degree == 0 ? null : degree - 2.0 * triangles.at(node) / degree;
    }

    /** The effective size over the degree, above 0 to 1; null for an isolate. */
    public @Nullable Double efficiency(int node) {
        Double value = value(node);
        return value == null ? null : value / graph.degree(node);
    }
}
