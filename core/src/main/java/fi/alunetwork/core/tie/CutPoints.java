package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The nodes and ties on which paths between others hang. A cut point (articulation point) is a node, and a bridge a
 * tie, whose removal leaves more components among the others. Found by one search in depth (Hopcroft and Tarjan 1973)
 * with a stack of its own, so that long chains do no harm: time and memory by nodes and ties.
 */
public final class CutPoints {

    private static final int CHECK_EVERY = 1 << 16;
    private static final int NONE = -1;

    private final TieGraph graph;
    /** When each node was met, from 0; nodes met from a node on are the run of times behind its own. */
    private final int[] times;
    /** The nodes in the order in which they were met. */
    private final int[] met;
    /** The earliest node that can be reached from the node or those met from it, without the tie that led there. */
    private final int[] earliest;
    /** From where each node was met. */
    private final int[] parents;
    /** Where the search of each node's component began. */
    private final int[] roots;
    /** How many nodes were met from each, itself included. */
    private final int[] runs;

    private final BitSet points = new BitSet();
    private int bridges;

    private CutPoints(TieGraph graph) {
        this.graph = graph;
        this.times = filled(graph.size());
        this.met = new int[graph.size()];
        this.earliest = new int[graph.size()];
        this.parents = filled(graph.size());
        this.roots = new int[graph.size()];
        this.runs = new int[graph.size()];
    }

    /** Finds the cut points and bridges of a graph. */
    public static CutPoints of(TieGraph graph, Budget budget) {
        CutPoints found = new CutPoints(graph);
        found.search(budget);
        found.judge();
        return found;
    }

    /** Whether the node's removal leaves more components among the others. */
    public boolean isCutPoint(int node) {
        return points.get(node);
    }

    /** The cut points in the order of their numbers. */
    public int[] points() {
        return points.stream().toArray();
    }

    /** Whether the two are tied and without that tie there would be no path between them. */
    public boolean isBridge(int one, int other) {
        return (parents[one] == other && earliest[one] == times[one])
                || (parents[other] == one && earliest[other] == times[other]);
    }

    /** The number of bridges. */
    public int bridges() {
        return bridges;
    }

    /** The nodes at the other ends of a node's bridges, in the order of their numbers. */
    public int[] bridgesOf(int node) {
        int[] found = new int[graph.degree(node)];
        int count = 0;
        for (int at = graph.from(node); at < graph.until(node); at++) {
            if (isBridge(node, graph.neighbour(at))) {
                found[count++] = graph.neighbour(at);
            }
        }
        return Arrays.copyOf(found, count);
    }

    /**
     * The parts that the component of a node falls into without it: their nodes in the order of their numbers, the
     * largest part first, of equals the one with the smaller node. One part where the node is no cut point, none where
     * it has no tie. Takes time by the nodes of the component.
     */
    public List<int[]> partsWithout(int node) {
        List<int[]> parts = new ArrayList<>();
        BitSet rest = new BitSet();
        int root = roots[node];
        for (int time = times[root]; time < times[root] + runs[root]; time++) {
            rest.set(met[time]);
        }
        rest.clear(node);
        for (int at = graph.from(node); at < graph.until(node); at++) {
            int child = graph.neighbour(at);
            if (parents[child] == node && isCutOff(child)) {
                int[] part = Arrays.copyOfRange(met, times[child], times[child] + runs[child]);
                Arrays.sort(part);
                Arrays.stream(part).forEach(rest::clear);
                parts.add(part);
            }
        }
        if (!rest.isEmpty()) {
            parts.add(rest.stream().toArray());
        }
        parts.sort(Comparator.comparingInt((int[] part) -> -part.length).thenComparingInt(part -> part[0]));
        return parts;
    }

    /** How many pairs of other nodes lose every path between them when the node is removed; 0 for no cut point. */
    public long pairsSeparated(int node) {
        long others = runs[roots[node]] - 1L;
        long kept = 0;
        long rest = others;
        for (int at = graph.from(node); at < graph.until(node); at++) {
            int child = graph.neighbour(at);
            if (parents[child] == node && isCutOff(child)) {
                kept += pairs(runs[child]);
                rest -= runs[child];
            }
        }
        return pairs(others) - kept - pairs(rest);
    }

    private static long pairs(long nodes) {
        return nodes * (nodes - 1) / 2;
    }

    private void search(Budget budget) {
        int[] next = new int[graph.size()];
        int[] stack = new int[graph.size()];
        int clock = 0;
        for (int root = 0; root < graph.size(); root++) {
            if (times[root] >= 0) {
                continue;
            }
            int depth = 0;
            clock = meet(root, NONE, clock, next);
            stack[0] = root;
            while (depth >= 0) {
                int node = stack[depth];
                if (next[node] == graph.until(node)) {
                    depth--;
                    leave(node);
                    continue;
                }
                int other = graph.neighbour(next[node]++);
                if (times[other] < 0) {
                    if (clock % CHECK_EVERY == 0) {
                        budget.check();
                    }
                    clock = meet(other, node, clock, next);
                    stack[++depth] = other;
                } else if (other != parents[node]) {
                    earliest[node] = Math.min(earliest[node], times[other]);
                }
            }
        }
    }

    private int meet(int node, int parent, int clock, int[] next) {
        times[node] = clock;
        met[clock] = node;
        earliest[node] = clock;
        parents[node] = parent;
        roots[node] = parent == NONE ? node : roots[parent];
        runs[node] = 1;
        next[node] = graph.from(node);
        return clock + 1;
    }

    private void leave(int node) {
        int parent = parents[node];
        if (parent != NONE) {
            earliest[parent] = Math.min(earliest[parent], earliest[node]);
            runs[parent] += runs[node];
        }
    }

    private void judge() {
        int[] children = new int[graph.size()];
        for (int node : met) {
            int parent = parents[node];
            if (parent == NONE) {
                continue;
            }
            children[parent]++;
            if (parents[parent] == NONE ? children[parent] > 1 : isCutOff(node)) {
                points.set(parent);
            }
            if (earliest[node] == times[node]) {
                bridges++;
            }
        }
    }

    /** Whether nothing met from a node leads past the node that it was met from. */
    private boolean isCutOff(int node) {
        return earliest[node] >= times[parents[node]];
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, NONE);
        return values;
    }
}
