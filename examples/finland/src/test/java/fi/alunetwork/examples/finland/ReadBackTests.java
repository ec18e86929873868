package fi.alunetwork.examples.finland;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.dataset.DatasetReader;
import fi.alunetwork.core.dataset.DatasetReading;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed folder is a dataset that the reader takes without a word, and gives back what was written. */
class ReadBackTests {

    @Test
    void theReaderFindsNothingAndGivesBackEveryRecord() {
        DatasetReading reading = DatasetReader.read(Path.of(System.getProperty("basedir", ".")));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.dataset()).contains(FinlandDataset.dataset());
    }
}
