package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.WorkshopGraph;
import java.time.Duration;

/**
 * The picture of the graph that a program serves. It is swapped as a whole when the store holds a newer revision, so
 * whoever answers one question takes it once and keeps it for that question.
 */
public interface LiveGraph {

    /**
     * The newest picture. While the database is away this is the last one that was read.
     *
     * @throws GraphNotReadyException before the first picture is there, and where the store could not start
     */
    WorkshopGraph current();

    /** Whether the database cannot be asked at present, so that the picture may be older than what is stored. */
    boolean isStale();

    /**
     * Waits until the picture is of a revision or a newer one, for an asker who knows of it from elsewhere. The
     * database is asked at once, however many wait, and again until the time is over; once alone where it is away, or
     * where the revision is so far ahead that it is none of this graph.
     *
     * @param number the number of the revision
     * @param patience how long to wait at most
     * @return whether {@link #current()} is of it or of a newer one
     * @throws GraphNotReadyException where there is no picture
     */
    boolean awaitRevision(long number, Duration patience);
}
