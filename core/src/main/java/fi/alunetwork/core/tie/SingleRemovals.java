package fi.alunetwork.core.tie;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What is left of a graph when one node goes, for every node at once. One depth-first pass finds the parts that a
 * node's component falls into (lowest reachable numbers; Hopcroft and Tarjan 1973), so all removals together take time
 * by nodes and ties. One instance serves one pass after another and is not for two threads.
 */
public final class SingleRemovals {

    private final TieGraph graph;
    private final int[] number;
    private final int[] lowest;
    private final int[] parent;
    private final int[] next;
    private final int[] below;
    private final int[] order;
    private final int[] whole;
    private final int[] cut;
    private final int[] parts;
    private final int[] largestPart;
    private final long[] pairsOfParts;
    private int visited;
    private int nodes;
    private int components;
    private long pairs;
    private int largest;
    private int second;

    private SingleRemovals(TieGraph graph) {
        this.graph = graph;
        int size = graph.size();
        this.number = new int[size];
        this.lowest = new int[size];
        this.parent = new int[size];
        this.next = new int[size];
        this.below = new int[size];
        this.order = new int[size];
        this.whole = new int[size];
        this.cut = new int[size];
        this.parts = new int[size];
        this.largestPart = new int[size];
        this.pairsOfParts = new long[size];
    }

    /** The removals of a graph. */
    public static SingleRemovals of(TieGraph graph) {
        SingleRemovals removals = new SingleRemovals(graph);
        removals.pass(new BitSet());
        return removals;
    }

    /** Ready for passes over a graph from which nodes have gone already. */
    static SingleRemovals ready(TieGraph graph) {
        return new SingleRemovals(graph);
    }

    /** What is left when this node goes. */
    public Remainder without(int node) {
        return new Remainder(
                graph.size(),
                nodes - 1,
                componentsWithout(node),
                largestWithout(node),
                pairsWithout(node),
                severed(node));
    }

    /** Whether its going divides those who stay: its component falls into two parts or more (cut point). */
    public boolean isCutPoint(int node) {
        return parts[node] > 1;
    }

    /** The connected pairs that are left when this node goes too; it must not have gone already. */
    long pairsWithout(int node) {
        return pairs - Remainder.pairs(whole[node]) + pairsOfParts[node];
    }

    /** The connected pairs that are left when nobody else goes. */
    long pairs() {
        return pairs;
    }

    private int componentsWithout(int node) {
        return components - 1 + parts[node];
    }

    private int largestWithout(int node) {
        return Math.max(whole[node] == largest ? second : largest, largestPart[node]);
    }

    private long severed(int node) {
        return Remainder.pairs(whole[node] - 1) - pairsOfParts[node];
    }

    /** Looks at the graph without the nodes that have gone. */
    void pass(BitSet gone) {
        Arrays.fill(number, -1);
        Arrays.fill(cut, 0);
        Arrays.fill(parts, 0);
        Arrays.fill(largestPart, 0);
        Arrays.fill(pairsOfParts, 0);
        visited = 0;
        components = 0;
        pairs = 0;
        largest = 0;
        second = 0;
        for (int root = 0; root < graph.size(); root++) {
            if (number[root] < 0 && !gone.get(root)) {
                int first = visited;
                descend(root, gone);
                close(first, visited - first);
            }
        }
        nodes = visited;
    }

    private void descend(int root, BitSet gone) {
        enter(root, -1);
        for (int node = root; node >= 0; ) {
            if (next[node] == graph.until(node)) {
                leave(node, parent[node]);
                node = parent[node];
            } else {
                int other = graph.neighbour(next[node]++);
                if (gone.get(other)) {
                    continue;
                }
                if (number[other] < 0) {
                    enter(other, node);
                    node = other;
                } else {
                    lowest[node] = Math.min(lowest[node], number[other]);
                }
            }
        }
    }

    private void enter(int node, int from) {
        parent[node] = from;
        next[node] = graph.from(node);
        below[node] = 1;
        lowest[node] = visited;
        number[node] = visited;
        order[visited++] = node;
    }

    private void leave(int node, int above) {
        if (above < 0) {
            return;
        }
        below[above] += below[node];
        lowest[above] = Math.min(lowest[above], lowest[node]);
        if (lowest[node] >= number[above]) {
            addPart(above, below[node]);
            cut[above] += below[node];
        }
    }

    private void close(int first, int size) {
        components++;
        pairs += Remainder.pairs(size);
        if (size > largest) {
            second = largest;
            largest = size;
        } else {
            second = Math.max(second, size);
        }
        for (int i = first; i < first + size; i++) {
            int node = order[i];
            whole[node] = size;
            int rest = size - 1 - cut[node];
            if (rest > 0) {
                addPart(node, rest);
            }
        }
    }

    private void addPart(int node, int size) {
        parts[node]++;
        largestPart[node] = Math.max(largestPart[node], size);
        pairsOfParts[node] += Remainder.pairs(size);
    }
}
