package fi.alunetwork.core.cover;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which columns are tied with each other. A tie has no direction; one of a column with itself does not count. */
public final class ColumnTies {

    private final int[][] neighbours;

    private ColumnTies(int[][] neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * Reads the ties from the neighbours of each column; a tie may be told from one end or from both.
     *
     * @param neighbours for each column the numbers of those it is tied with
     * @throws IllegalArgumentException where a number is that of no column
     */
    public static ColumnTies of(List<List<Integer>> neighbours) {
        int size = neighbours.size();
        List<IntStream.Builder> tied =
                Stream.generate(IntStream::builder).limit(size).toList();
        for (int column = 0; column < size; column++) {
            for (int other : neighbours.get(column)) {
                if (other < 0 || other >= size) {
                    throw new IllegalArgumentException("Column " + column + " is tied with " + other
                            + "; expected a column from 0 to " + (size - 1) + ".");
                }
                if (other != column) {
                    tied.get(column).add(other);
                    tied.get(other).add(column);
                }
            }
        }
        return new ColumnTies(tied.stream()
                .map(others -> others.build().sorted().distinct().toArray())
                .toArray(int[][]::new));
    }

    /** The columns tied with one, in ascending order; not to be changed. */
    int[] of(int column) {
        return neighbours[column];
    }

    /** The columns that paths over allowed ones reach from a column that is allowed itself, with that one. */
    boolean[] around(int column, boolean[] allowed) {
        boolean[] part = new boolean[neighbours.length];
        Deque<Integer> open = new ArrayDeque<>();
        part[column] = true;
        open.add(column);
        while (!open.isEmpty()) {
            for (int other : neighbours[open.remove()]) {
                if (allowed[other] && !part[other]) {
                    part[other] = true;
                    open.add(other);
                }
            }
        }
        return part;
    }

    /** Into how many parts the columns fall, by the ties between them alone; 0 of none. */
    public int parts(List<Integer> columns) {
        boolean[] chosen = new boolean[neighbours.length];
        columns.forEach(column -> chosen[column] = true);
        return parts(chosen);
    }

    int parts(boolean[] chosen) {
        boolean[] left = Arrays.copyOf(chosen, chosen.length);
        int parts = 0;
        for (int column = 0; column < left.length; column++) {
            if (left[column]) {
                boolean[] part = around(column, chosen);
                for (int other = 0; other < left.length; other++) {
                    left[other] &= !part[other];
                }
                parts++;
            }
        }
        return parts;
    }
}
