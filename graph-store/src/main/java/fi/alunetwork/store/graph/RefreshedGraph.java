package fi.alunetwork.store.graph;

import fi.alunetwork.core.edit.PlannedEdit;
import fi.alunetwork.core.graph.ChangedMeanwhileException;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.GraphStore.Progress;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.StoreStartException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the picture. It is swapped when it is told to look and the store holds another revision, and by every change
 * that goes through here: a change is written for the very revision that it was checked against, so that the picture
 * after it is known without reading. One change at a time; reading never waits.
 */
final class RefreshedGraph implements LiveGraph, GraphEditor, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshedGraph.class);

    /** Others on the same database can be faster so many times. */
    private static final int ATTEMPTS = 3;

    /** An edit waits for another, which takes milliseconds, and not for an import. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Farther ahead than any member of a cluster lags behind. */
    private static final long FAR = 1_000;

    private final GraphStore store;
    private final AskedLooks looks = new AskedLooks(this::refresh);
    private final ReentrantLock changing = new ReentrantLock();
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

    @Override
    public boolean awaitRevision(long number, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (ahead(number) > 0 && looks.await(deadline)) {
            if (stale || ahead(number) > FAR) {
                break;
            }
        }
        return ahead(number) <= 0;
    }

    private long ahead(long number) {
        return number - current().revision().number();
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

    @Override
    public Made edit(Function<WorkshopGraph, PlannedEdit> plan, Signature signature) {
        return alone(() -> {
            for (int attempt = 1; ; attempt++) {
                PlannedEdit planned = plan(plan);
                WorkshopGraph present = current();
                try {
                    Revision next = store.write(planned.change(), signature, present.revision());
                    WorkshopGraph changed = present.changedBy(planned.change(), next);
                    picture = changed;
                    return new Made(planned, changed);
                } catch (ChangedMeanwhileException e) {
                    if (attempt == ATTEMPTS) {
                        throw new StoreUnavailableException(
                                "Others edit at the same time. Maybe repeat the edit in a while.", e);
                    }
                    picture = store.snapshot();
                }
            }
        });
    }

    /** Nobody is refused for what another gateway has changed meanwhile: the editor may have seen it there. */
    private PlannedEdit plan(Function<WorkshopGraph, PlannedEdit> plan) {
        WorkshopGraph present = current();
        try {
            return plan.apply(present);
        } catch (RuntimeException e) {
            look();
            if (current() == present) {
                throw e;
            }
            return plan.apply(current());
        }
    }

    @Override
    public WorkshopGraph importAll(
            GraphContents contents, Signature signature, @Nullable Revision base, Progress progress) {
        return alone(() -> {
            Revision next = store.importAll(contents, signature, base, progress);
            WorkshopGraph imported = new WorkshopGraph(next, contents);
            picture = imported;
            return imported;
        });
    }

    @Override
    public List<HistoryEntry> history(RecordRef record, long before, int limit) {
        if (stale) {
            // Whoever waited for a server that does not answer would hold a place of those who read.
            throw new StoreUnavailableException(
                    "The database is away; reading goes on. Maybe ask for the history when it is back.", null);
        }
        return store.history(record, before, limit);
    }

    private <T> T alone(Supplier<T> change) {
        boolean mine = false;
        try {
            mine = changing.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            throw new StoreUnavailableException(
                    "Another change is being written, maybe an import, or another gateway's change is being read. Repeat"
                            + " the edit in a while.",
                    null);
        }
        try {
            return change.get();
        } finally {
            changing.unlock();
        }
    }

    /**
     * Asks the store for its revision, and reads anew where it is another one; leaves it while a change goes through
     * here, which brings its own picture. Never throws: what fails makes stale.
     */
    void refresh() {
        if (changing.tryLock()) {
            try {
                look();
            } finally {
                changing.unlock();
            }
        }
    }

    private void look() {
        try {
            Revision stored = store.revision();
            if (!stored.equals(current().revision())) {
                picture = store.snapshot();
                // What somebody wrote as the ground of an edit is for the history and not for the log.
                LOG.info("Serving revision {}{}.", stored.number(), stored.by() == null ? ": " + stored.source() : "");
            }
            if (stale) {
                LOG.info("The database answers again.");
            }
            stale = false;
        } catch (Error e) {
            // Memory may be short for two pictures at once. Thrown on, it would end the looking for good, unseen.
            stale = true;
            LOG.error("The graph cannot be read anew; the last picture is served on.", e);
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

    /** Ends the looking that is asked for. */
    @Override
    public void close() {
        looks.close();
    }
}
