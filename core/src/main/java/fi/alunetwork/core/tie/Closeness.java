package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import org.jspecify.annotations.Nullable;

/**
 * How near a node is to the others, in ties. Two measures of the same searches, one from every node: time by {@code n
 * (n + m)}, memory by {@code n}.
 *
 * <p>Closeness is {@code (r / n') · (r / Σ d)}, where {@code r} is the number of other nodes that have a path to the
 * node, {@code Σ d} the sum of its distances to them, and {@code n' = n - 1} (Sabidussi 1966, scaled by the reachable
 * share as in Wasserman and Faust 1994). From 0 to 1, which the middle of a star reaches; undefined for an isolate.
 *
 * <p>Harmonic closeness is {@code Σ 1/d} over all other nodes, 0 for those without a path (Marchiori and Latora 2000).
 * From 0 to {@code n - 1}; over {@code n - 1} from 0 to 1. An isolate has 0.
 */
public final class Closeness {

    private final double[] closeness;
    private final double[] harmonic;

    private Closeness(int size) {
        this.closeness = new double[size];
        this.harmonic = new double[size];
    }

    /** The work of the searches. */
    public static Effort effort(TieGraph graph) {
        return Effort.searches("Closeness of " + graph.size() + " actors", graph, graph.size());
    }

    /**
     * Measures all nodes of a graph.
     *
     * @throws TimeLimitException where it would not end in the time left, with the estimate
     */
    public static Closeness of(TieGraph graph, Budget budget) {
        effort(graph).require(budget, "Maybe ask for one region or for fewer models.");
        Closeness found = new Closeness(graph.size());
        Paths paths = new Paths(graph);
        for (int node = 0; node < graph.size(); node++) {
            budget.check();
            found.measure(node, paths);
        }
        return found;
    }

    /** Closeness scaled by the reachable share, above 0 to 1; null for an isolate. */
    public @Nullable Double closeness(int node) {
        return harmonic[node] == 0 ? null : closeness[node];
    }

    /** The sum of inverse distances, 0 to {@code n - 1}. */
    public double harmonic(int node) {
        return harmonic[node];
    }

    /** The mean of inverse distances, 0 to 1; null where there is no other node. */
    public @Nullable Double harmonicNormalised(int node) {
        return harmonic.length < 2 ? null : harmonic[node] / (harmonic.length - 1);
    }

    private void measure(int node, Paths paths) {
        int reached = paths.from(node);
        long sum = 0;
        double inverse = 0;
        for (int i = 1; i < reached; i++) {
            int distance = paths.distance(paths.reached(i));
            sum += distance;
            inverse += 1.0 / distance;
        }
        double others = reached - 1.0;
        closeness[node] = sum == 0 ? 0 : others / (harmonic.length - 1) * (others / sum);
        harmonic[node] = inverse;
    }
}
