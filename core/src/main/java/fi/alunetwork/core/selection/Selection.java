package fi.alunetwork.core.selection;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records of a picture that match a filter, or the rows of an analysis, and their order. Counting them needs no
 * sorting, so they are sorted when they are first asked for.
 *
 * @param <V> what is selected
 */
public final class Selection<V> {

    private final List<V> matching;
    private final Ordering<V> ordering;
    private volatile @Nullable List<V> sorted;

    Selection(List<V> matching, Ordering<V> ordering) {
        this.matching = matching;
        this.ordering = ordering;
    }

    /**
     * Rows of an analysis, to be sorted and paged like lists of records.
     *
     * @param rows all of them
     * @param orders what to sort by, the first one first; ties are settled by the id
     * @param id what tells a row from the others
     */
    public static <V> Selection<V> of(List<V> rows, List<? extends Order<V>> orders, Function<V, String> id) {
        return new Selection<>(List.copyOf(rows), new Ordering<>(orders, id));
    }

    /** How many there are. */
    public int count() {
        return matching.size();
    }

    /** All of them in order. */
    public List<V> rows() {
        List<V> rows = sorted;
        if (rows == null) {
            rows = ordering.sort(matching);
            sorted = rows;
        }
        return rows;
    }

    /** Where one of them stands. */
    public Position positionOf(V record) {
        return ordering.positionOf(record);
    }

    /** Whether the position belongs to lists that are sorted like this one. */
    public boolean accepts(Position position) {
        return ordering.accepts(position);
    }

    /**
     * How many of them stand before the position: the index of the record at the position, or of the first after it.
     *
     * @param position one that this selection accepts
     */
    public int countBefore(Position position) {
        return countWhile(position, -1);
    }

    /**
     * How many of them stand before the position or at it: the index of the first record after it.
     *
     * @param position one that this selection accepts
     */
    public int countUpTo(Position position) {
        return countWhile(position, 0);
    }

    private int countWhile(Position position, int atMost) {
        List<V> rows = rows();
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.signum(ordering.compare(rows.get(middle), position)) <= atMost) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
