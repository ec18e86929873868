package fi.alunetwork.graphql;

import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.graph.LiveGraph;
import java.time.Duration;

/** A live graph that a test swaps by hand. */
public final class SwappableGraph implements LiveGraph {

    private volatile WorkshopGraph graph;
    private volatile boolean stale;

    SwappableGraph(WorkshopGraph graph) {
        this.graph = graph;
    }

    @Override
    public WorkshopGraph current() {
        return graph;
    }

    @Override
    public boolean isStale() {
        return stale;
    }

    @Override
    public boolean awaitRevision(long number, Duration patience) {
        return graph.revision().number() >= number;
    }

    /** From now on this is served. */
    public void swap(WorkshopGraph next) {
        graph = next;
    }

    /** From now on the database is away, or back. */
    public void stale(boolean now) {
        stale = now;
    }
}
