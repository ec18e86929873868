package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.WorkshopGraph;

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
}
