package fi.alunetwork.graphql.dataset;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.dataset.Dataset;
import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.dataset.DatasetReading;
import fi.alunetwork.core.edit.KindDifference;
import fi.alunetwork.core.graph.ChangedMeanwhileException;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.core.graph.Signature;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.graphql.dataset.ImportRun.Status;
import fi.alunetwork.store.graph.GraphEditor;
import fi.alunetwork.store.graph.LiveGraph;
import fi.alunetwork.store.graph.StoreUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** The imports of this gateway, one at a time, each on a thread of its own: the asker looks how far it is. */
@Component
class ImportRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    /** Short enough for every limit on an answer, long enough for a trial of the national data. */
    private static final Duration ANSWERED_AT_ONCE = Duration.ofSeconds(4);

    private static final int RUNS_KEPT = 50;

    private final LiveGraph live;
    private final GraphEditor editor;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(new CustomizableThreadFactory("alu-import-"));
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private final Map<String, ImportRun> runs = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ImportRun> eldest) {
            return size() > RUNS_KEPT;
        }
    });

    ImportRuns(LiveGraph live, GraphEditor editor) {
        this.live = live;
        this.editor = editor;
    }

    /**
     * What an import is asked to be.
     *
     * @param folder where the dataset is
     * @param dryRun whether nothing is to be written
     * @param by the account
     * @param source on what ground; null for the dataset's title and version
     * @param base the revision that the graph must be at; null for any
     */
    record Order(
            Path folder,
            boolean dryRun,
            @Nullable String by,
            @Nullable String source,
            @Nullable Revision base) {}

    /**
     * Begins an import and waits a little for it.
     *
     * @throws StoreUnavailableException where another is under way
     */
    ImportRun begin(Order order) {
        if (!isBusy.compareAndSet(false, true)) {
            throw new StoreUnavailableException(
                    "Another import is under way. Maybe ask importRun how far it is, and try again when it is done.",
                    null);
        }
        String id = UUID.randomUUID().toString();
        runs.put(id, ImportRun.begun(id, order.dryRun()));
        Future<?> work = thread.submit(() -> run(id, order));
        try {
            work.get(ANSWERED_AT_ONCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.info("Import {} goes on.", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return get(id);
    }

    /**
     * How far an import is.
     *
     * @throws BadQuestionException where it is not known
     */
    ImportRun get(String id) {
        ImportRun run = runs.get(id);
        if (run == null) {
            throw BadQuestionException.notFound("There is no import \"" + id + "\". Maybe it was on another gateway, or"
                    + " this one was started again since: ask for the graph's revision.");
        }
        return run;
    }

    private void run(String id, Order order) {
        try {
            DatasetReading reading = DatasetReader.read(order.folder());
            Optional<Dataset> dataset = reading.dataset();
            if (dataset.isEmpty()) {
                keep(get(id).refused(reading.findings()));
            } else {
                keep(read(get(id), dataset.get(), reading.findings()));
                keep(order.dryRun() ? tried(id, order) : write(id, order, dataset.get()));
            }
        } catch (ChangedMeanwhileException | StoreUnavailableException e) {
            keep(get(id).ended(Status.FAILED, null, e.getMessage()));
        } catch (RuntimeException | Error e) {
            LOG.error("Import {} failed.", id, e);
            keep(get(id).ended(
                            Status.FAILED,
                            null,
                            "The gateway failed. Its log has the cause under the id of the import."));
        } finally {
            isBusy.set(false);
        }
    }

    private void keep(ImportRun run) {
        runs.put(run.id(), run);
    }

    private ImportRun read(ImportRun run, Dataset dataset, List<Finding> findings) {
        return run.read(
                dataset.description(),
                findings,
                KindDifference.between(live.current().contents(), dataset.contents()));
    }

    /** A trial says what the import itself would. */
    private ImportRun tried(String id, Order order) {
        Revision present = live.current().revision();
        if (order.base() != null && order.base().number() != present.number()) {
            throw new ChangedMeanwhileException(order.base(), present);
        }
        return get(id).ended(Status.READY, null, null);
    }

    private ImportRun write(String id, Order order, Dataset dataset) {
        String source = order.source() == null
                ? dataset.description().title() + ", version "
                        + dataset.description().version()
                : order.source();
        long revision = editor.importAll(
                        dataset.contents(),
                        new Signature(order.by(), source),
                        order.base(),
                        (step, done, total) -> keep(get(id).at(step, done, total)))
                .revision()
                .number();
        LOG.info("Imported as revision {}: {}.", revision, dataset.description().title());
        return get(id).ended(Status.DONE, revision, null);
    }

    /** An import under way is cut off, and the database takes it back as a whole. */
    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
