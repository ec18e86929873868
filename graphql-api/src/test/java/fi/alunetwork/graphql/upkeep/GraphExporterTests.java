package fi.alunetwork.graphql.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.graphql.TestWorld;
import fi.alunetwork.store.graph.GraphReady;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One run of the program writes the whole graph as a dataset, and does nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class GraphExporterTests {

    private static final int PATIENCE_S = 30;

    @TempDir
    private Path folder;

    private final BlockingQueue<Integer> ends = new ArrayBlockingQueue<>(1);

    private Integer export(WorkshopGraph graph) throws InterruptedException {
        new GraphExporter(folder.resolve("export"), Optional.empty(), ends::add).graphReady(new GraphReady(graph));
        return ends.poll(PATIENCE_S, TimeUnit.SECONDS);
    }

    @Test
    void theGraphIsWrittenAsADatasetAndTheProgramEnds() throws Exception {
        WorkshopGraph graph = TestWorld.graph();

        assertThat(export(graph)).isZero();
        assertThat(DatasetReader.read(folder.resolve("export"))
                        .dataset()
                        .orElseThrow()
                        .contents())
                .isEqualTo(graph.contents());
    }

    @Test
    void whatCannotBeWrittenIsOneLineAndAnEndWithOne(CapturedOutput output) throws Exception {
        Files.createDirectories(folder.resolve("export"));
        Files.writeString(folder.resolve("export/mine"), "mine");

        assertThat(export(TestWorld.graph())).isEqualTo(1);
        assertThat(output.getOut()).contains("is not empty").doesNotContain("\tat ");
    }
}
