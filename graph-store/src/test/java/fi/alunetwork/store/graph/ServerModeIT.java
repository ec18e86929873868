package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.DatasetWriter;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.store.embedded.SecondNeo4j;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.context.ConfigurableApplicationContext;

/** An application on a Neo4j that runs in another process. */
class ServerModeIT {

    @TempDir
    private Path folder;

    @Test
    void aNamedServerIsUsedNothingEmbeddedStartsAndReadsGoOnWhenItIsAway() throws Exception {
        Path dataset = folder.resolve("dataset");
        DatasetWriter.write(SmallWorld.dataset(), dataset);
        Path data = folder.resolve("data");
        SecondNeo4j server = SecondNeo4j.start(folder.resolve("server"));
        try (ConfigurableApplicationContext application = TestStores.readyApplication(
                "--spring.neo4j.uri=neo4j://localhost:" + server.uri().getPort(),
                "--alu.data=" + data,
                "--alu.dataset=" + dataset,
                "--alu.refresh=100ms",
                "--logging.level.org.neo4j.bolt=off")) {
            assertThat(Proxy.isProxyClass(application.getBean(Driver.class).getClass()))
                    .isFalse();
            assertThat(data).doesNotExist();
            LiveGraph graph = application.getBean(LiveGraph.class);
            assertThat(graph.current().contents()).isEqualTo(SmallWorld.contents());
            server.close();
            assertThat(isStaleSoon(graph)).isTrue();
            assertThat(graph.current().contents()).isEqualTo(SmallWorld.contents());
        } finally {
            server.close();
        }
    }

    private static boolean isStaleSoon(LiveGraph graph) throws InterruptedException {
        for (int i = 0; i < 600 && !graph.isStale(); i++) {
            Thread.sleep(100);
        }
        return graph.isStale();
    }
}
