package fi.alunetwork.core.tie;

import java.util.Arrays;

/**
 * Gathers the ties of a {@link TieGraph}. The same two nodes may be tied again: their kinds are joined. Building takes
 * time by the ties and the logarithm of the largest degree.
 */
public final class TieGraphBuilder {

    private static final int FIRST_ROOM = 64;
    private static final long LOW = 0xFFFFFFFFL;

    private final int size;
    private int[] ends = new int[FIRST_ROOM];
    private long[] others = new long[FIRST_ROOM];
    private int count;

    TieGraphBuilder(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("A graph of " + size + " nodes; expected 0 or more.");
        }
        this.size = size;
    }

    /**
     * Ties two nodes.
     *
     * @param kind of which kind, from 0 to below {@link TieGraph#MOST_KINDS}
     * @throws IllegalArgumentException where a node or the kind is out of range, or the two are one
     */
    public TieGraphBuilder tie(int one, int other, int kind) {
        int bit = bitOf(one, other, kind);
        add(one, other, bit);
        add(other, one, bit);
        return this;
    }

    /**
     * Ties two nodes by something that leads from the one to the other.
     *
     * @param kind of which kind, from 0 to below {@link TieGraph#MOST_KINDS}
     * @throws IllegalArgumentException where a node or the kind is out of range, or the two are one
     */
    public TieGraphBuilder arc(int from, int to, int kind) {
        int bit = bitOf(from, to, kind);
        add(from, to, bit | 1 << TieGraph.MOST_KINDS);
        add(to, from, bit);
        return this;
    }

    /** The graph of what was gathered so far. */
    public TieGraph build() {
        long[] rows = new long[count];
        int[] offsets = rowsByEnd(rows);
        int[] neighbours = new int[count];
        int[] bits = new int[count];
        int[] joined = new int[size + 1];
        int kept = 0;
        for (int node = 0; node < size; node++) {
            Arrays.sort(rows, offsets[node], offsets[node + 1]);
            joined[node] = kept;
            for (int at = offsets[node]; at < offsets[node + 1]; at++) {
                int other = (int) (rows[at] >>> Integer.SIZE);
                if (kept > joined[node] && neighbours[kept - 1] == other) {
                    bits[kept - 1] |= (int) (rows[at] & LOW);
                } else {
                    neighbours[kept] = other;
                    bits[kept] = (int) (rows[at] & LOW);
                    kept++;
                }
            }
        }
        joined[size] = kept;
        return new TieGraph(joined, Arrays.copyOf(neighbours, kept), Arrays.copyOf(bits, kept));
    }

    /** Takes over one position of another graph; the one at the other end has to be taken over too. */
    void copy(int node, int neighbour, int kinds, boolean leads) {
        if (kinds != 0) {
            add(node, neighbour, leads ? kinds | 1 << TieGraph.MOST_KINDS : kinds);
        }
    }

    private int[] rowsByEnd(long[] rows) {
        int[] offsets = new int[size + 1];
        for (int i = 0; i < count; i++) {
            offsets[ends[i] + 1]++;
        }
        for (int node = 0; node < size; node++) {
            offsets[node + 1] += offsets[node];
        }
        int[] next = offsets.clone();
        for (int i = 0; i < count; i++) {
            rows[next[ends[i]]++] = others[i];
        }
        return offsets;
    }

    private int bitOf(int one, int other, int kind) {
        if (one < 0 || one >= size || other < 0 || other >= size || one == other) {
            throw new IllegalArgumentException(
                    "A tie between " + one + " and " + other + "; expected two nodes of 0 to " + (size - 1) + ".");
        }
        if (kind < 0 || kind >= TieGraph.MOST_KINDS) {
            throw new IllegalArgumentException(
                    "A tie of kind " + kind + "; expected 0 to " + (TieGraph.MOST_KINDS - 1) + ".");
        }
        return 1 << kind;
    }

    private void add(int end, int other, int bits) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            others = Arrays.copyOf(others, 2 * count);
        }
        ends[count] = end;
        others[count] = ((long) other << Integer.SIZE) | (bits & LOW);
        count++;
    }
}
