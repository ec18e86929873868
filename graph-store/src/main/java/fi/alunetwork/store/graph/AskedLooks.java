package fi.alunetwork.store.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the database that somebody waits for, beside the regular ones: one for all who wait at the time, one after
 * the other, and no more than ten in a second, however many ask. They have a thread of their own, because a database
 * can take longer to answer than anybody waits.
 */
final class AskedLooks implements AutoCloseable {

    private static final Duration GAP = Duration.ofMillis(100);
    private static final int LONGEST_S = 10;

    private final Runnable look;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(AskedLooks::thread);
    private @Nullable CompletableFuture<Void> coming;
    private long latest = System.nanoTime() - GAP.toNanos();

    /** Looks in this way, which never throws. */
    AskedLooks(Runnable look) {
        this.look = look;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "alu-asked-look");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits for a look that begins from now on.
     *
     * @param deadline how long at most, as {@link System#nanoTime()} counts
     * @return whether it was made in time
     */
    boolean await(long deadline) {
        try {
            coming().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized CompletableFuture<Void> coming() {
        if (coming == null) {
            coming = new CompletableFuture<>();
            long pause = latest + GAP.toNanos() - System.nanoTime();
            var unused = thread.schedule(this::look, pause, TimeUnit.NANOSECONDS);
        }
        return coming;
    }

    private void look() {
        CompletableFuture<Void> made = begin();
        try {
            look.run();
        } finally {
            made.complete(null);
        }
    }

    /** Whoever comes after this needs another look: what is stored now may be read already. */
    private synchronized CompletableFuture<Void> begin() {
        CompletableFuture<Void> made = coming();
        coming = null;
        latest = System.nanoTime();
        return made;
    }

    /** Ends them, and waits for one under way, which may be reading from the database. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            var unused = thread.awaitTermination(LONGEST_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
