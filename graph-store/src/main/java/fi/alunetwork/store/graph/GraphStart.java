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
    private static final int LONGEST_STEP_S = 60;

    private final NamedDatabase database;
    private final RefreshedGraph graph;
    private final DatasetSeed seed;
    private final StoreProperties properties;
    private final ApplicationEventPublisher events;
    private final CountDownLatch contextIsUp = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);
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
            tell(new GraphReady(first));
            long millis = properties.refresh().toMillis();
            var unused = thread.scheduleWithFixedDelay(graph::refresh, millis, millis, TimeUnit.MILLISECONDS);
        } catch (GraphStartCancelled e) {
            LOG.debug("The program ends before the graph is there.");
        } catch (RuntimeException | Error e) {
            fail(StartFailures.explain(e));
        }
    }

    /** A step is never cut short: a migration that is interrupted would leave its lock behind. */
    private WorkshopGraph load() {
        ServerWait.await(database, properties.patience(), closing);
        seed.prepare();
        goOn();
        GraphSchema.migrate(database, properties.patience(), closing);
        goOn();
        seed.plant();
        goOn();
        LOG.info("Loading the graph.");
        return graph.load();
    }

    private void goOn() {
        if (closing.getCount() == 0) {
            throw new GraphStartCancelled();
        }
    }

    private void fail(StoreStartException reason) {
        if (closing.getCount() == 0) {
            return;
        }
        graph.fail(reason);
        LOG.debug("The store could not start.", reason);
        tell(new GraphStartFailed(reason));
    }

    private void tell(Object event) {
        try {
            contextIsUp.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        goOn();
        events.publishEvent(event);
    }

    /** Ends the looking. A start under way ends after its present step, while the database is still there. */
    @Override
    public void close() {
        closing.countDown();
        contextIsUp.countDown();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_STEP_S, TimeUnit.SECONDS)) {
                LOG.warn("The start of the graph did not end within {} s.", LONGEST_STEP_S);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
