package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import org.jspecify.annotations.Nullable;

/**
 * How well tied a node is to nodes that are well tied themselves: the positive vector with {@code λ x = A x} for the
 * greatest {@code λ} of the adjacency matrix {@code A} (Bonacich 1972, 1987). Its Euclidean length is 1, so values go
 * from above 0 to below 1. Between components the vector has no meaning, so only nodes of the largest one have a value
 * (of equally large ones, the one with the smallest node); nobody has one in a graph without ties.
 *
 * <p>Found by power iteration on {@code A + I}, which has the same vectors and settles on bipartite graphs too, where
 * {@code A} alone swings. Ends when no value changes by more than {@value #PRECISION} in a round, or after
 * {@value #MOST_ROUNDS} rounds. Time by ties and rounds.
 */
public final class Eigenvector {

    /** Settled when no value changes more in a round. */
    public static final double PRECISION = 1e-12;

    /** After so many rounds it ends, settled or not. */
    public static final int MOST_ROUNDS = 2_000;

    private final Components components;
    private final double[] values;
    private final int rounds;
    private final boolean settled;

    private Eigenvector(Components components, double[] values, int rounds, boolean settled) {
        this.components = components;
        this.values = values;
        this.rounds = rounds;
        this.settled = settled;
    }

    /** Measures the nodes of the largest component. */
    public static Eigenvector of(TieGraph graph, Budget budget) {
        Components components = Components.of(graph);
        int largest = components.largest();
        double[] values = new double[graph.size()];
        if (graph.ties() == 0) {
            return new Eigenvector(components, values, 0, true);
        }
        for (int node = 0; node < values.length; node++) {
            values[node] = components.componentOf(node) == largest ? 1 / Math.sqrt(components.size(largest)) : 0;
        }
        int rounds = 0;
        boolean settled = false;
        double[] before = new double[values.length];
        while (!settled && rounds < MOST_ROUNDS) {
            budget.check();
            double[] swap = before;
            before = values;
            values = swap;
            settled = round(graph, before, values) <= PRECISION;
            rounds++;
        }
        return new Eigenvector(components, values, rounds, settled);
    }

    /** The value of a node; null outside the largest component, and in a graph without ties. */
    public @Nullable Double value(int node) {
        int largest = components.largest();
        return components.componentOf(node) == largest && components.size(largest) > 1 ? values[node] : null;
    }

    /** How many rounds it took. */
    public int rounds() {
        return rounds;
    }

    /** Whether it settled; where it did not, the values are near the vector and not more. */
    public boolean hasSettled() {
        return settled;
    }

    /** One round; nodes outside the component have 0 and keep it. Returns the greatest change. */
    private static double round(TieGraph graph, double[] before, double[] values) {
        double squares = 0;
        for (int node = 0; node < values.length; node++) {
            double sum = before[node];
            for (int at = graph.from(node); at < graph.until(node); at++) {
                sum += before[graph.neighbour(at)];
            }
            values[node] = sum;
            squares += sum * sum;
        }
        double length = Math.sqrt(squares);
        double change = 0;
        for (int node = 0; node < values.length; node++) {
            values[node] /= length;
            change = Math.max(change, Math.abs(values[node] - before[node]));
        }
        return change;
    }
}
