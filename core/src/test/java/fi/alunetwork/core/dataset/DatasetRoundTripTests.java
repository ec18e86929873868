package fi.alunetwork.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.GraphContents;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetRoundTripTests {

    @TempDir
    private Path folder;

    @Test
    void aCompleteSmallWorldIsReadBackAsItWasWritten() {
        Dataset written = SmallWorld.dataset();
        DatasetWriter.write(written, folder);

        DatasetReading reading = DatasetReader.read(folder);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.dataset()).contains(written);
    }

    @Test
    void anEmptyDatasetIsReadBackAsItWasWritten() {
        Dataset written = new Dataset(
                new DatasetDescription("empty", "Empty", "Nothing.", "0", List.of(), List.of()), GraphContents.EMPTY);
        DatasetWriter.write(written, folder);

        DatasetReading reading = DatasetReader.read(folder);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.dataset()).contains(written);
    }
}
