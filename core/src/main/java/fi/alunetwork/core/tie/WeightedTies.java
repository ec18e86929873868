package fi.alunetwork.core.tie;

import java.util.Arrays;

/**
 * Ties with weights, as they come about when nodes of a graph are joined into one: rows as in {@link TieGraph}. Ties
 * inside a joined node are in its strength and nowhere else.
 */
final class WeightedTies {

    private final int[] offsets;
    private final int[] neighbours;
    private final int[] weights;
    /** The sum of the degrees of what is joined in each node. */
    private final long[] strengths;

    private WeightedTies(int[] offsets, int[] neighbours, int[] weights, long[] strengths) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.weights = weights;
        this.strengths = strengths;
    }

    /** The ties of a graph, each of weight 1. */
    static WeightedTies of(TieGraph graph) {
        int[] offsets = new int[graph.size() + 1];
        int[] neighbours = new int[2 * graph.ties()];
        int[] weights = new int[neighbours.length];
        long[] strengths = new long[graph.size()];
        Arrays.fill(weights, 1);
        for (int node = 0; node < graph.size(); node++) {
            offsets[node + 1] = graph.until(node);
            strengths[node] = graph.degree(node);
            for (int at = graph.from(node); at < graph.until(node); at++) {
                neighbours[at] = graph.neighbour(at);
            }
        }
        return new WeightedTies(offsets, neighbours, weights, strengths);
    }

    int size() {
        return strengths.length;
    }

    int from(int node) {
        return offsets[node];
    }

    int until(int node) {
        return offsets[node + 1];
    }

    int neighbour(int position) {
        return neighbours[position];
    }

    int weight(int position) {
        return weights[position];
    }

    long strength(int node) {
        return strengths[node];
    }

    /** Twice the number of ties of the graph that all this came from. */
    long total() {
        return Arrays.stream(strengths).sum();
    }

    /**
     * Joins the nodes of each part into one.
     *
     * @param partOf the part of each node, from 0 to below {@code parts}
     */
    WeightedTies joined(int[] partOf, int parts) {
        int[] members = byPart(partOf, parts);
        int[] rows = new int[parts + 1];
        int[] others = new int[neighbours.length];
        int[] sums = new int[neighbours.length];
        long[] joinedStrengths = new long[parts];
        int[] placeOf = new int[parts];
        Arrays.fill(placeOf, -1);
        int next = 0;
        int kept = 0;
        for (int part = 0; part < parts; part++) {
            for (; next < members.length && partOf[members[next]] == part; next++) {
                int node = members[next];
                joinedStrengths[part] += strengths[node];
                for (int at = offsets[node]; at < offsets[node + 1]; at++) {
                    int other = partOf[neighbours[at]];
                    if (other == part) {
                        continue;
                    }
                    if (placeOf[other] < rows[part]) {
                        placeOf[other] = kept;
                        others[kept++] = other;
                    }
                    sums[placeOf[other]] += weights[at];
                }
            }
            rows[part + 1] = kept;
        }
        return new WeightedTies(rows, Arrays.copyOf(others, kept), Arrays.copyOf(sums, kept), joinedStrengths);
    }

    /** The nodes, those of the first part first. */
    private static int[] byPart(int[] partOf, int parts) {
        int[] next = new int[parts + 1];
        for (int part : partOf) {
            next[part + 1]++;
        }
        for (int part = 0; part < parts; part++) {
            next[part + 1] += next[part];
        }
        int[] members = new int[partOf.length];
        for (int node = 0; node < partOf.length; node++) {
            members[next[partOf[node]]++] = node;
        }
        return members;
    }
}
