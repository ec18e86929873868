package fi.alunetwork.core.selection;

/**
 * One thing to sort by.
 *
 * @param <V> what is sorted
 */
public interface Order<V> {

    /** What is compared. */
    SortKey<V> key();

    /** Which way. */
    Direction direction();
}
