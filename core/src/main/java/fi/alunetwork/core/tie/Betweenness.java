package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How often a node lies on shortest paths between others (Freeman 1977): the sum over unordered pairs {@code s},
 * {@code t} of other nodes of {@code σ_st(v) / σ_st}, where {@code σ_st} is the number of shortest paths between them
 * and {@code σ_st(v)} that of those through {@code v}. Pairs without a path count nothing. From 0 to {@code (n - 1)(n -
 * 2) / 2}, which the middle of a star reaches; that many pairs normalise it to 0 to 1.
 *
 * <p>Exact by one search from every node (Brandes 2001): time by {@code n (n + m)}, memory by {@code n}. Sampled by
 * searches from {@code k} nodes drawn without replacement (pivots), scaled by {@code n / k} (Brandes and Pich 2007):
 * the expected value is the exact one, and with {@code k = n} it is the exact one.
 */
public final class Betweenness {

    private final double[] raw;
    private final int pivots;

    private Betweenness(double[] raw, int pivots) {
        this.raw = raw;
        this.pivots = pivots;
    }

    /** The work of searches from so many nodes. */
    public static Effort effort(TieGraph graph, int pivots) {
        boolean exact = pivots >= graph.size();
        return Effort.searches(
                (exact ? "Exact betweenness" : "Betweenness by " + pivots + " pivots") + " of " + graph.size()
                        + " actors",
                graph,
                Math.min(pivots, graph.size()));
    }

    /**
     * The exact values.
     *
     * @throws TimeLimitException where it would not end in the time left, with the estimate
     */
    public static Betweenness exact(TieGraph graph, Budget budget) {
        effort(graph, graph.size()).require(budget, "Maybe allow sampling, or ask for one region or fewer models.");
        int[] all = new int[graph.size()];
        Arrays.setAll(all, node -> node);
        return of(graph, all, graph.size(), budget);
    }

    /**
     * Estimates by searches from pivots; the exact values where the pivots are all nodes.
     *
     * @param pivots from how many nodes to search, 1 or more
     * @param seed by which they are drawn; the same seed draws the same ones
     * @throws IllegalArgumentException where {@code pivots} is below 1
     * @throws TimeLimitException where it would not end in the time left, with the estimate
     */
    public static Betweenness sampled(TieGraph graph, int pivots, long seed, Budget budget) {
        if (pivots < 1) {
            throw new IllegalArgumentException("Betweenness by " + pivots + " pivots; expected 1 or more.");
        }
        if (pivots >= graph.size()) {
            return exact(graph, budget);
        }
        effort(graph, pivots).require(budget, "Maybe allow fewer pivots.");
        return of(graph, drawn(graph.size(), pivots, new Random(seed)), pivots, budget);
    }

    /**
     * The sum over unordered pairs of other nodes.
     *
     * @return 0 or more
     */
    public double raw(int node) {
        return raw[node];
    }

    /** The raw value over the number of pairs of other nodes, 0 to 1; null in a graph of fewer than three nodes. */
    public @Nullable Double normalised(int node) {
        double pairs = (raw.length - 1.0) * (raw.length - 2.0) / 2;
        return raw.length < 3 ? null : raw[node] / pairs;
    }

    /** From how many nodes was searched: all of them where the values are exact. */
    public int pivots() {
        return pivots;
    }

    /** Whether the values are exact. */
    public boolean isExact() {
        return pivots == raw.length;
    }

    private static Betweenness of(TieGraph graph, int[] sources, int pivots, Budget budget) {
        Search search = new Search(graph);
        for (int i = 0; i < pivots; i++) {
            budget.check();
            search.from(sources[i]);
        }
        // Every unordered pair was met from both its ends.
        double scale = pivots == 0 ? 0 : (double) graph.size() / pivots / 2;
        double[] raw = search.sums;
        for (int node = 0; node < raw.length; node++) {
            raw[node] *= scale;
        }
        return new Betweenness(raw, pivots);
    }

    /** Begins a shuffle and stops where enough are drawn (Fisher and Yates). */
    private static int[] drawn(int size, int count, Random random) {
        int[] nodes = new int[size];
        Arrays.setAll(nodes, node -> node);
        for (int i = 0; i < count; i++) {
            int chosen = i + random.nextInt(size - i);
            int node = nodes[chosen];
            nodes[chosen] = nodes[i];
            nodes[i] = node;
        }
        return nodes;
    }

    /** Searches from one source after another and adds up what depends on each node. */
    private static final class Search {

        /** Numbers of paths above this are scaled down, because chains of forks have more than a double can hold. */
        private static final double MANY = 1e200;

        private final TieGraph graph;
        private final double[] sums;
        private final int[] distances;
        /** The sum of the paths to the nodes before it. */
        private final double[] arriving;
        /** The same, scaled as for all nodes of its distance: only their ratios count. */
        private final double[] paths;

        private final double[] dependence;
        private final int[] order;

        Search(TieGraph graph) {
            this.graph = graph;
            this.sums = new double[graph.size()];
            this.distances = new int[graph.size()];
            this.arriving = new double[graph.size()];
            this.paths = new double[graph.size()];
            this.dependence = new double[graph.size()];
            this.order = new int[graph.size()];
            Arrays.fill(distances, -1);
        }

        void from(int source) {
            int reached = countPaths(source);
            for (int i = reached - 1; i > 0; i--) {
                int node = order[i];
                double share = (1 + dependence[node]) / arriving[node];
                for (int at = graph.from(node); at < graph.until(node); at++) {
                    int other = graph.neighbour(at);
                    if (distances[other] == distances[node] - 1) {
                        dependence[other] += paths[other] * share;
                    }
                }
                sums[node] += dependence[node];
            }
            for (int i = 0; i < reached; i++) {
                distances[order[i]] = -1;
                dependence[order[i]] = 0;
            }
        }

        private int countPaths(int source) {
            distances[source] = 0;
            arriving[source] = 1;
            order[0] = source;
            int reached = 1;
            int levelEnd = 0;
            for (int next = 0; next < reached; next++) {
                if (next == levelEnd) {
                    levelEnd = reached;
                    scale(next, levelEnd);
                }
                int node = order[next];
                for (int at = graph.from(node); at < graph.until(node); at++) {
                    int other = graph.neighbour(at);
                    if (distances[other] < 0) {
                        distances[other] = distances[node] + 1;
                        arriving[other] = 0;
                        order[reached++] = other;
                    }
                    if (distances[other] == distances[node] + 1) {
                        arriving[other] += paths[node];
                    }
                }
            }
            return reached;
        }

        /** All nodes of one distance are met: their paths are all known. */
        private void scale(int from, int until) {
            double most = 0;
            for (int i = from; i < until; i++) {
                most = Math.max(most, arriving[order[i]]);
            }
            double factor = most > MANY ? 1 / most : 1;
            for (int i = from; i < until; i++) {
                paths[order[i]] = Math.max(arriving[order[i]] * factor, Double.MIN_NORMAL);
            }
        }
    }
}
