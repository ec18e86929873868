package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import org.jspecify.annotations.Nullable;

/**
 * How much a node's partners hold it, because they are partners of each other (Burt 1992): {@code c_i = Σ_j (p_ij + Σ_q
 * p_iq p_qj)²} over its neighbours {@code j} and the common neighbours {@code q} of the two, where {@code p_ij = 1 /
 * d_i} is the part of its ties that one of them is. Small for whoever bridges partners that do not know each other:
 * {@code 1 / d} without any tie between its partners. 1 with a single partner, and 1.125 with two whose only ties are
 * the one between them and those to the node. Undefined for an isolate.
 *
 * <p>Time by ties to the power of 1.5 at most (all triangles) and the logarithm of the largest degree; memory by ties.
 */
public final class Constraint {

    private final TieGraph graph;
    private final double[] values;

    private Constraint(TieGraph graph, double[] values) {
        this.graph = graph;
        this.values = values;
    }

    /**
     * Measures all nodes of a graph.
     *
     * @throws TimeLimitException where it would not end in the time left, with the estimate
     */
    public static Constraint of(TieGraph graph, Budget budget) {
        double[] detours = new double[2 * graph.ties()];
        TriangleWalk.through(graph, "Measuring constraint", budget, (one, other, third) -> {
            add(graph, detours, one, other, third);
            add(graph, detours, other, third, one);
            add(graph, detours, third, one, other);
        });
        double[] values = new double[graph.size()];
        for (int node = 0; node < values.length; node++) {
            double sum = 0;
            for (int at = graph.from(node); at < graph.until(node); at++) {
                sum += (1 + detours[at]) * (1 + detours[at]);
            }
            double degree = graph.degree(node);
            values[node] = sum / (degree * degree);
        }
        return new Constraint(graph, values);
    }

    /** The constraint of a node, above 0; null for an isolate. */
    public @Nullable Double value(int node) {
        return graph.degree(node) == 0 ? null : values[node];
    }

    /** The third node is a detour between the two others, both ways. */
    private static void add(TieGraph graph, double[] detours, int one, int other, int third) {
        double part = 1.0 / graph.degree(third);
        detours[graph.position(one, other)] += part;
        detours[graph.position(other, one)] += part;
    }
}
