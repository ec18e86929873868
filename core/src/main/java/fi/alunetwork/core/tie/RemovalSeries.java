package fi.alunetwork.core.tie;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the largest component while all nodes go, one after another, in a given order. Found backwards, by
 * letting the nodes come back and joining what they tie (union by size), so that the whole series takes little more
 * time than by nodes and ties. Immutable.
 */
public final class RemovalSeries {

    private final int[] largest;

    private RemovalSeries(int[] largest) {
        this.largest = largest;
    }

    /**
     * The series of an order.
     *
     * @param order all nodes, each once, the first to go first
     */
    public static RemovalSeries of(TieGraph graph, int[] order) {
        int[] largest = new int[order.length + 1];
        int[] parent = new int[order.length];
        int[] sizes = new int[order.length];
        Arrays.fill(parent, -1);
        for (int gone = order.length - 1; gone >= 0; gone--) {
            int node = order[gone];
            parent[node] = node;
            sizes[node] = 1;
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int other = graph.neighbour(at);
                if (parent[other] >= 0) {
                    join(root(parent, node), root(parent, other), parent, sizes);
                }
            }
            largest[gone] = Math.max(largest[gone + 1], sizes[root(parent, node)]);
        }
        return new RemovalSeries(largest);
    }

    /** The number of nodes of the largest component when so many have gone: 0 when all have. */
    public int largestAfter(int gone) {
        return largest[gone];
    }

    /** The number of nodes at the beginning. */
    public int size() {
        return largest.length - 1;
    }

    /**
     * The robustness R of the order (Schneider, Moreira, Andrade, Havlin and Herrmann 2011): {@code 1/n times the sum
     * for q = 1..n of S(q)}, where {@code S(q)} is the share of all n nodes that the largest component holds when q
     * have gone. From about 1/n, where the first to go leaves everybody alone, to (n-1)/2n, just below a half, where
     * everybody is tied to everybody; null for no nodes.
     */
    public @Nullable Double robustness() {
        int size = size();
        return size == 0
                ? null
                : Arrays.stream(largest, 1, largest.length).asLongStream().sum() / ((double) size * size);
    }

    private static int root(int[] parent, int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static void join(int one, int other, int[] parent, int[] sizes) {
        if (one != other) {
            int greater = sizes[one] >= sizes[other] ? one : other;
            int smaller = one + other - greater;
            parent[smaller] = greater;
            sizes[greater] += sizes[smaller];
        }
    }
}
