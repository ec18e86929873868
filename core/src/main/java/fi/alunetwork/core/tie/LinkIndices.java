package fi.alunetwork.core.tie;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What the neighbourhoods of two nodes say of a tie between them (link prediction): their common neighbours {@code z}
 * and three indices of them. Takes time by the degrees of the two.
 *
 * <p>Common neighbours and their weight are 0 or more; a node that stands between many counts less. Every common
 * neighbour of two different nodes has a degree of 2 or more, so that nothing is divided by zero. Sources: Adamic and
 * Adar 2003; Liben-Nowell and Kleinberg 2007; Zhou, Lü and Zhang 2009.
 */
public final class LinkIndices {

    private final TieGraph graph;
    private final int[] common;
    private final int all;

    private LinkIndices(TieGraph graph, int[] common, int all) {
        this.graph = graph;
        this.common = common;
        this.all = all;
    }

    /**
     * The indices of two different nodes, tied or not.
     *
     * @throws IllegalArgumentException where the two are one
     */
    public static LinkIndices of(TieGraph graph, int one, int other) {
        if (one == other) {
            throw new IllegalArgumentException("Node " + one + " twice; expected two different nodes.");
        }
        int[] found = new int[Math.min(graph.degree(one), graph.degree(other))];
        int count = 0;
        int here = graph.from(one);
        int there = graph.from(other);
        while (here < graph.until(one) && there < graph.until(other)) {
            int difference = Integer.compare(graph.neighbour(here), graph.neighbour(there));
            if (difference == 0) {
                found[count++] = graph.neighbour(here);
            }
            here += difference <= 0 ? 1 : 0;
            there += difference >= 0 ? 1 : 0;
        }
        return new LinkIndices(graph, Arrays.copyOf(found, count), graph.degree(one) + graph.degree(other) - count);
    }

    /** How many neighbours the two have in common. */
    public int count() {
        return common.length;
    }

    /** The n-th common neighbour, from 0, in ascending order. */
    public int common(int nth) {
        return common[nth];
    }

    /** Adamic–Adar: the sum of {@code 1 / ln d(z)} over the common neighbours. */
    public double adamicAdar() {
        double sum = 0;
        for (int z : common) {
            sum += 1 / Math.log(graph.degree(z));
        }
        return sum;
    }

    /** Resource allocation: the sum of {@code 1 / d(z)} over the common neighbours. */
    public double resourceAllocation() {
        double sum = 0;
        for (int z : common) {
            sum += 1.0 / graph.degree(z);
        }
        return sum;
    }

    /** Jaccard: the common neighbours as a share of all neighbours of the two; empty where neither has any. */
    public OptionalDouble jaccard() {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) common.length / all);
    }
}
