package fi.alunetwork.examples.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.store.graph.GraphReady;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

class StoreApplicationIT {

    private static final long START_SECONDS = 180;

    @Test
    void anApplicationWithTheStoreAnswersFromTheFinnishDataset(@TempDir Path data) throws Exception {
        CompletableFuture<GraphReady> ready = new CompletableFuture<>();
        ApplicationListener<PayloadApplicationEvent<GraphReady>> listener = event -> ready.complete(event.getPayload());
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(StoreApplication.class)
                .listeners(listener)
                .run("--alu.data=" + data, "--alu.dataset=../finland")) {
            ready.get(START_SECONDS, TimeUnit.SECONDS);

            List<String> lines = context.getBean(NetworkReport.class).lines();

            assertThat(lines).anyMatch(line -> line.startsWith("Keski-Suomen verkosto: "));
            assertThat(lines).filteredOn(line -> line.startsWith("found ")).hasSize(3);
        }
    }
}
