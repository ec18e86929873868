package fi.alunetwork.store.graph;

import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.store.StoreProperties;
import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.schema.GraphSchema;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * Brings the graph up beside the application context: the database, its schema, the dataset where the store is empty,
 * and the first picture; then looks for newer revisions for as long as the program runs.
 */
final class GraphStart implements ApplicationListener<ContextRefreshedEvent>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GraphStart.class);

    private final NamedDatabase database;
    private final RefreshedGraph graph;
    private final DatasetSeed seed;
    private final StoreProperties properties;
    private final ApplicationEventPublisher events;
    private final CountDownLatch contextIsUp = new CountDownLatch(1);
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(GraphStart::thread);

    GraphStart(
            NamedDatabase database,
            GraphStore store,
            RefreshedGraph graph,
            StoreProperties properties,
            ApplicationEventPublisher events) {
        this.database = database;
        this.graph = graph;
        this.seed = new DatasetSeed(store, properties.datasetFolder());
        this.properties = properties;
        this.events = events;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "alu-graph");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins at once. */
    void begin() {
        thread.execute(this::start);
    }

    /** Events wait for this, or listeners that come late would miss them. */
    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        contextIsUp.countDown();
    }

    private void start() {
        try {
            WorkshopGraph first = load();
            contextIsUp.await();
            events.publishEvent(new GraphReady(first));
            long millis = properties.refresh().toMillis();
            var unused = thread.scheduleWithFixedDelay(graph::refresh, millis, millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            fail(StartFailures.explain(e));
        }
    }

    private WorkshopGraph load() throws InterruptedException {
        ServerWait.await(database.driver(), properties.patience());
        LOG.info("Bringing the constraints and indexes up to date.");
        GraphSchema.migrate(database);
        seed.plant();
        LOG.info("Loading the graph.");
        return graph.load();
    }

    private void fail(StoreStartException reason) {
        if (thread.isShutdown()) {
            return;
        }
        graph.fail(reason);
        LOG.debug("The store could not start.", reason);
        try {
            contextIsUp.await();
            events.publishEvent(new GraphStartFailed(reason));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the looking; a start under way is interrupted. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
