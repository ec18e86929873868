package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.StoreStartException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the picture, and swaps it when it is told to look and the store holds another revision. */
final class RefreshedGraph implements LiveGraph {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshedGraph.class);

    private final GraphStore store;
    private volatile @Nullable WorkshopGraph picture;
    private volatile @Nullable StoreStartException failure;
    private volatile boolean stale;

    RefreshedGraph(GraphStore store) {
        this.store = store;
    }

    @Override
    public WorkshopGraph current() {
        WorkshopGraph present = picture;
        if (present != null) {
            return present;
        }
        StoreStartException reason = failure;
        if (reason != null) {
            throw new GraphNotReadyException(reason);
        }
        throw new GraphNotReadyException("The graph is being loaded. Maybe ask again in a few seconds.");
    }

    @Override
    public boolean isStale() {
        return stale;
    }

    /** Reads the first picture. */
    WorkshopGraph load() {
        WorkshopGraph first = store.snapshot();
        picture = first;
        return first;
    }

    /** From now on {@link #current()} tells why there is no picture. */
    void fail(StoreStartException reason) {
        failure = reason;
    }

    /**
     * Asks the store for its revision, and reads anew where it is another one. Never throws: what fails makes stale.
     */
    void refresh() {
        try {
            Revision stored = store.revision();
            if (!stored.equals(current().revision())) {
                picture = store.snapshot();
                LOG.info("Serving revision {}: {}.", stored.number(), stored.source());
            }
            if (stale) {
                LOG.info("The database answers again.");
            }
            stale = false;
        } catch (RuntimeException e) {
            if (!stale) {
                LOG.warn(
                        "The database cannot be asked for its revision; the last picture is served on: {}",
                        e.toString());
                LOG.debug("What the database met.", e);
            }
            stale = true;
        }
    }
}
