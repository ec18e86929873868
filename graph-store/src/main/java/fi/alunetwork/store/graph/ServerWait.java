package fi.alunetwork.store.graph;

import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.cypher.NamedDatabase;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a server that may start at the same time as this program. */
final class ServerWait {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWait.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private ServerWait() {}

    /**
     * Returns as soon as the server answers.
     *
     * @param closing open as long as the program is meant to go on
     * @throws StoreStartException where it does not for as long as that
     * @throws GraphStartCancelled where the program ends meanwhile
     */
    static void await(NamedDatabase database, Duration patience, CountDownLatch closing) {
        long deadline = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (true) {
            try {
                database.reach();
                return;
            } catch (ServiceUnavailableException e) {
                if (System.nanoTime() - deadline > 0) {
                    throw new StoreStartException(
                            "No Neo4j answers (" + e.getMessage()
                                    + "). Start it, or mend spring.neo4j.uri; without that"
                                    + " setting an embedded database is used.",
                            e);
                }
                if (!told) {
                    LOG.info("Waiting up to {} s for the database: {}", patience.toSeconds(), e.getMessage());
                    told = true;
                }
                pause(closing);
            }
        }
    }

    private static void pause(CountDownLatch closing) {
        try {
            if (closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new GraphStartCancelled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphStartCancelled();
        }
    }
}
