package fi.alunetwork.store.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.dataset.DatasetWriter;
import fi.alunetwork.core.dataset.SmallWorld;
import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphStore;
import fi.alunetwork.core.graph.InMemoryGraphStore;
import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.store.StoreStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetSeedTests {

    @TempDir
    private Path folder;

    private final InMemoryGraphStore store = new InMemoryGraphStore();

    private void sow(@Nullable Path dataset) {
        DatasetSeed seed = new DatasetSeed(store, dataset);
        seed.prepare();
        seed.plant();
    }

    @Test
    void anEmptyStoreBeginsWithTheDataset() {
        DatasetWriter.write(SmallWorld.dataset(), folder);
        sow(folder);
        assertThat(store.snapshot().contents()).isEqualTo(SmallWorld.contents());
        assertThat(store.revision().source()).isEqualTo("Pieni maailma, version 1.0.0");
    }

    @Test
    void aStoreThatHoldsOrHeldSomethingIsLeftAlone() {
        DatasetWriter.write(SmallWorld.dataset(), folder);
        Revision kept = store.importAll(GraphContents.EMPTY, "emptied on purpose", GraphStore.Progress.SILENT);
        sow(folder);
        assertThat(store.revision()).isEqualTo(kept);
    }

    @Test
    void aStoreThatAnotherProgramFilledMeanwhileIsLeftAlone() {
        DatasetWriter.write(SmallWorld.dataset(), folder);
        DatasetSeed seed = new DatasetSeed(store, folder);
        seed.prepare();
        Revision faster = store.importAll(GraphContents.EMPTY, "another gateway", GraphStore.Progress.SILENT);
        seed.plant();
        assertThat(store.revision()).isEqualTo(faster);
    }

    @Test
    void withoutADatasetAnEmptyStoreStaysEmpty() {
        sow(null);
        assertThat(store.revision()).isEqualTo(Revision.EMPTY);
    }

    @Test
    void aDatasetWithErrorsChangesNothingAndEveryErrorIsTold() throws IOException {
        DatasetWriter.write(SmallWorld.dataset(), folder);
        Path workshops = folder.resolve("data/workshops.csv");
        Files.writeString(workshops, Files.readString(workshops).replace("full,", "bare,"));
        assertThatThrownBy(() -> sow(folder))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("was not imported")
                .hasMessageContaining("workshops.csv:3")
                .satisfies(failure ->
                        assertThat(failure.getMessage().lines().count()).isGreaterThan(1));
        assertThat(store.revision()).isEqualTo(Revision.EMPTY);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> sow(missing))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining(missing.toString());
    }
}
