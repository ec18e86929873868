package fi.alunetwork.core.tie;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A shortest path between two nodes: of several, the one whose nodes are the smallest, from the first on. Found by one
 * breadth-first search; the number of all shortest paths by going through its distances once (Brandes 2001).
 *
 * @param nodes the nodes along it, both ends included; the one node where both are the same
 * @param count how many shortest paths there are; empty where there are more than {@link Long#MAX_VALUE}
 */
public record ShortestPath(List<Integer> nodes, OptionalLong count) {

    public ShortestPath {
        nodes = List.copyOf(nodes);
    }

    /** The path from one node to another; empty where there is none. Takes time by the ties of their component. */
    public static Optional<ShortestPath> between(TieGraph graph, int from, int to) {
        Paths paths = new Paths(graph);
        int reached = paths.from(to);
        int length = paths.distance(from);
        if (length < 0) {
            return Optional.empty();
        }
        Integer[] nodes = new Integer[length + 1];
        int node = from;
        for (int step = 0; step < length; step++) {
            nodes[step] = node;
            node = nearer(graph, paths, node);
        }
        nodes[length] = node;
        return Optional.of(new ShortestPath(List.of(nodes), count(graph, paths, from, reached)));
    }

    /** The number of ties along it. */
    public int length() {
        return nodes.size() - 1;
    }

    private static int nearer(TieGraph graph, Paths paths, int node) {
        int at = graph.from(node);
        while (paths.distance(graph.neighbour(at)) != paths.distance(node) - 1) {
            at++;
        }
        return graph.neighbour(at);
    }

    private static OptionalLong count(TieGraph graph, Paths paths, int from, int reached) {
        long[] counts = new long[graph.size()];
        counts[paths.reached(0)] = 1;
        for (int nth = 1; nth < reached && paths.distance(paths.reached(nth)) <= paths.distance(from); nth++) {
            int node = paths.reached(nth);
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int other = graph.neighbour(at);
                if (paths.distance(other) == paths.distance(node) - 1) {
                    counts[node] = sum(counts[node], counts[other]);
                }
            }
        }
        return counts[from] < 0 ? OptionalLong.empty() : OptionalLong.of(counts[from]);
    }

    /** Below 0 stands for more than can be counted, and stays so. */
    private static long sum(long one, long other) {
        return one < 0 || other < 0 || one + other < 0 ? -1 : one + other;
    }
}
