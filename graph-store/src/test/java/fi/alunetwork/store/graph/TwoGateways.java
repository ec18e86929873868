package fi.alunetwork.store.graph;

import fi.alunetwork.core.dataset.DatasetWriter;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.store.embedded.SecondNeo4j;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/** Two gateways' stores on one server, which can be killed and started again while they go on. */
final class TwoGateways implements AutoCloseable {

    private final ConfigurableApplicationContext one;
    private final ConfigurableApplicationContext other;
    private SecondNeo4j server;

    private TwoGateways(SecondNeo4j server, String... settings) throws Exception {
        this.server = server;
        one = TestStores.readyApplication(settings);
        other = TestStores.readyApplication(settings);
    }

    /**
     * Starts the server in this folder, and both gateways with the small world, and waits until they are ready.
     *
     * @param log the lowest level of what the gateways log
     */
    static TwoGateways start(Path folder, String log) throws Exception {
        Path dataset = folder.resolve("dataset");
        DatasetWriter.write(SmallWorld.dataset(), dataset);
        SecondNeo4j server = SecondNeo4j.start(folder.resolve("server"));
        return new TwoGateways(
                server,
                "--spring.neo4j.uri=neo4j://localhost:" + server.uri().getPort(),
                "--spring.neo4j.max-transaction-retry-time=1s",
                "--alu.dataset=" + dataset,
                "--alu.refresh=100ms",
                "--logging.level.root=" + log);
    }

    ConfigurableApplicationContext one() {
        return one;
    }

    ConfigurableApplicationContext other() {
        return other;
    }

    void killServer() {
        server.kill();
    }

    void startServerAgain() throws IOException {
        server = server.startAgain();
    }

    @Override
    public void close() throws IOException {
        other.close();
        one.close();
        server.close();
    }
}
