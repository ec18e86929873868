package fi.alunetwork.graphql.paging;

import java.util.function.Supplier;

/**
 * A record and its place in the list. The cursor is made only when it is asked for.
 *
 * @param <V> what is listed
 */
public final class Edge<V> {

    private final V node;
    private final Supplier<String> cursor;

    Edge(V node, Supplier<String> cursor) {
        this.node = node;
        this.cursor = cursor;
    }

    /** The record. */
    public V node() {
        return node;
    }

    /** Its place, to page from. */
    public String cursor() {
        return cursor.get();
    }
}
