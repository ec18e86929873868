package fi.alunetwork.examples.finland;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dataset that stands beside the code is what the code makes of the facts. */
class CommittedDatasetTests {

    private static final Path COMMITTED = Path.of(System.getProperty("basedir", "."));

    @Test
    void theCommittedFilesAreThoseThatTheFactsGiveByteForByte(@TempDir Path fresh) throws IOException {
        FinlandDataset.main(new String[] {fresh.toString()});

        assertThat(names(COMMITTED.resolve("data"))).isEqualTo(names(fresh.resolve("data")));
        for (Path file : files(fresh)) {
            assertThat(COMMITTED.resolve(fresh.relativize(file)))
                    .as("Write the dataset anew by the command in FinlandDataset's Javadoc where this is intended")
                    .hasSameBinaryContentAs(file);
        }
    }

    @Test
    void noColumnHoldsPersonalData() throws IOException {
        for (Path table : files(COMMITTED.resolve("data"))) {
            List<String> lines = Files.readAllLines(table);
            assertThat(lines.get(0).toLowerCase(Locale.ROOT))
                    .as(table.toString())
                    .doesNotContainPattern("person|phone|mail|street|address|contact|birth");
            assertThat(lines).as(table.toString()).noneMatch(line -> line.contains("@"));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }
}
