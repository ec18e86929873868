package fi.alunetwork.core.tie;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A simple undirected graph in compressed sparse rows: the neighbours of node {@code v} lie at the positions
 * {@code from(v)} to {@code until(v) - 1}, in ascending order, without loops and each once. Every tie lies at two
 * positions, one for each end. A tie has the kinds of which it is, as bits, and may lead from one end to the other, or
 * both ways. Immutable; 8 bytes a position and 4 a node.
 */
public final class TieGraph {

    /** Kinds are numbered from 0 to below this. */
    public static final int MOST_KINDS = 31;

    /** All kinds. */
    public static final int EVERY_KIND = (1 << MOST_KINDS) - 1;

    private static final int LEADS = 1 << MOST_KINDS;

    private final int[] offsets;
    private final int[] neighbours;
    private final int[] bits;

    TieGraph(int[] offsets, int[] neighbours, int[] bits) {
        this.offsets = offsets;
        this.neighbours = neighbours;
        this.bits = bits;
    }

    /**
     * Begins a graph.
     *
     * @param size the number of nodes, 0 or more
     */
    public static TieGraphBuilder ofSize(int size) {
        return new TieGraphBuilder(size);
    }

    /** The number of nodes. */
    public int size() {
        return offsets.length - 1;
    }

    /** The number of ties, each counted once. */
    public int ties() {
        return neighbours.length / 2;
    }

    /** The number of neighbours of a node. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** The first position of a node. */
    public int from(int node) {
        return offsets[node];
    }

    /** The position after the last one of a node. */
    public int until(int node) {
        return offsets[node + 1];
    }

    /** The node at the other end of a position. */
    public int neighbour(int position) {
        return neighbours[position];
    }

    /** The kinds of the tie at a position, one bit for each. */
    public int kinds(int position) {
        return bits[position] & EVERY_KIND;
    }

    /** Whether the tie leads from the node whose position this is to its neighbour. */
    public boolean leads(int position) {
        return (bits[position] & LEADS) != 0;
    }

    /** The position at which one node has the other as a neighbour; below 0 where it has not. */
    public int position(int one, int other) {
        int found = Arrays.binarySearch(neighbours, offsets[one], offsets[one + 1], other);
        return Math.max(found, -1);
    }

    /** Whether there is a tie between the two. */
    public boolean tied(int one, int other) {
        return position(one, other) >= 0;
    }

    /** All nodes, and only the ties of any of these kinds, with these kinds alone. */
    public TieGraph ofKinds(int kinds) {
        TieGraphBuilder builder = new TieGraphBuilder(size());
        for (int node = 0; node < size(); node++) {
            for (int at = from(node); at < until(node); at++) {
                builder.copy(node, neighbours[at], bits[at] & kinds, leads(at));
            }
        }
        return builder.build();
    }

    /**
     * The nodes of a set and the ties between them (the induced subgraph). Its nodes are numbered from 0 in the order
     * that they have here.
     */
    public TieGraph among(BitSet nodes) {
        int[] numbers = new int[size()];
        Arrays.fill(numbers, -1);
        int count = 0;
        for (int node = nodes.nextSetBit(0); node >= 0 && node < size(); node = nodes.nextSetBit(node + 1)) {
            numbers[node] = count++;
        }
        TieGraphBuilder builder = new TieGraphBuilder(count);
        for (int node = 0; node < size(); node++) {
            for (int at = from(node); numbers[node] >= 0 && at < until(node); at++) {
                int other = numbers[neighbours[at]];
                if (other >= 0) {
                    builder.copy(numbers[node], other, bits[at] & EVERY_KIND, leads(at));
                }
            }
        }
        return builder.build();
    }
}
