package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.graph.RecordKind;
import fi.alunetwork.core.graph.RecordRef;
import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.cypher.NamedDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A server that lets everybody in and says nothing, as one that hangs does, is away like one that is gone. */
class SilentServerTests {

    private ServerSocket server;
    private Driver driver;
    private NamedDatabase database;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        driver = GraphDatabase.driver(
                "bolt://localhost:" + server.getLocalPort(),
                Config.builder()
                        .withConnectionAcquisitionTimeout(300, TimeUnit.MILLISECONDS)
                        .build());
        database = new NamedDatabase(driver, "neo4j");
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        driver.close();
    }

    @Test
    void whoeverAsksItForAHistoryIsToldThatItIsAway() {
        Neo4jGraphStore store = new Neo4jGraphStore(database, new RevisionLog(Clock.systemUTC()));
        RecordRef full = new RecordRef(RecordKind.WORKSHOP, "full");
        assertThatThrownBy(() -> store.history(full, Long.MAX_VALUE, 1))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("The database is away");
    }

    @Test
    void aStartWaitsForItAsLongAsForOneThatIsGone() {
        assertThatThrownBy(() -> ServerWait.await(database, Duration.ZERO, new CountDownLatch(1)))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("No Neo4j answers");
    }
}
