package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.dataset.DatasetWriter;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** An application with an embedded database, from the first start on. */
class GraphStartIT {

    @TempDir
    private Path folder;

    @Test
    void theFirstStartImportsTheDatasetAndTheSecondServesWhatIsStored() throws Exception {
        Path dataset = folder.resolve("dataset");
        DatasetWriter.write(SmallWorld.dataset(), dataset);
        Hearing first = new Hearing();
        Revision seeded;
        try (ConfigurableApplicationContext application = start(first, dataset)) {
            assertThat(first.outcome()).isInstanceOf(GraphReady.class);
            LiveGraph graph = application.getBean(LiveGraph.class);
            seeded = graph.current().revision();
            assertThat(seeded.number()).isEqualTo(1);
            assertThat(graph.current().contents()).isEqualTo(SmallWorld.contents());
            assertThat(graph.isStale()).isFalse();
        }
        Hearing second = new Hearing();
        try (ConfigurableApplicationContext application = start(second, dataset)) {
            assertThat(second.outcome()).isInstanceOf(GraphReady.class);
            assertThat(application.getBean(LiveGraph.class).current().revision())
                    .isEqualTo(seeded);
            application.getBean(GraphStore.class).importAll(GraphContents.EMPTY, "nothing", GraphStore.Progress.SILENT);
            assertThat(revisionAfter(application, seeded).number()).isEqualTo(2);
        }
    }

    @Test
    void aDatasetWithErrorsEndsTheStartAndThePictureSaysWhy() throws Exception {
        Path dataset = Files.createDirectory(folder.resolve("no-dataset"));
        Hearing hearing = new Hearing();
        try (ConfigurableApplicationContext application = start(hearing, dataset)) {
            assertThat(hearing.outcome())
                    .isInstanceOfSatisfying(
                            GraphStartFailed.class,
                            failed -> assertThat(failed.reason())
                                    .hasMessageContaining("was not imported")
                                    .hasMessageContaining("datapackage.json"));
            assertThatThrownBy(application.getBean(LiveGraph.class)::current)
                    .isInstanceOf(GraphNotReadyException.class)
                    .hasMessageContaining("datapackage.json");
            assertThat(application.getBean(GraphStore.class).revision()).isEqualTo(Revision.EMPTY);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenEndsTheStart() throws Exception {
        Files.writeString(folder.resolve("data"), "a file in the way");
        Hearing hearing = new Hearing();
        try (ConfigurableApplicationContext application = start(hearing, folder)) {
            assertThat(hearing.outcome())
                    .isInstanceOfSatisfying(
                            GraphStartFailed.class,
                            failed -> assertThat(failed.reason())
                                    .hasMessageContaining(folder.resolve("data").toString()));
            assertThat(application.isActive()).isTrue();
        }
    }

    private ConfigurableApplicationContext start(Hearing hearing, Path dataset) throws IOException {
        return TestStores.application()
                .listeners(hearing)
                .run(
                        "--alu.data=" + folder.resolve("data"),
                        "--alu.dataset=" + dataset,
                        "--alu.refresh=100ms",
                        "--spring.main.banner-mode=off");
    }

    private static Revision revisionAfter(ConfigurableApplicationContext application, Revision old)
            throws InterruptedException {
        LiveGraph graph = application.getBean(LiveGraph.class);
        for (int i = 0; i < 600 && graph.current().revision().equals(old); i++) {
            Thread.sleep(100);
        }
        return graph.current().revision();
    }
}
