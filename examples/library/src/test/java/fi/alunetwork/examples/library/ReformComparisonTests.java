package fi.alunetwork.examples.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReformComparisonTests {

    private static List<String> print(Path folder) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ReformComparison.print(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void everyLoserGetsALineWithItsCauseAndTheDay() {
        List<String> lines = print(Path.of("../finland"));

        assertThat(lines.get(0)).startsWith("Covered for certain: ");
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("(Illustrative data, invented.)"))
                .anyMatch(line -> line.contains("no longer provides the service as of 2023-01-01."));
    }

    @Test
    void aFolderWithoutADatasetIsAFinding(@TempDir Path empty) {
        assertThat(print(empty)).isNotEmpty().allMatch(line -> line.startsWith("ERROR "));
    }
}
