package fi.alunetwork.examples.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyCoverageTests {

    private static List<String> print(Path folder, String county) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        CountyCoverage.print(
                folder, county, LocalDate.of(2025, 6, 30), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Kainuu has eight municipalities since Vaala moved to Northern Ostrobothnia in 2016. */
    @Test
    void everyMunicipalityOfTheCountyGetsALineWithItsReason() {
        List<String> lines = print(Path.of("../finland"), "20");

        assertThat(lines).hasSize(1 + 8);
        assertThat(lines.get(0))
                .startsWith("Kainuun hyvinvointialue, 2025-06-30, REACHABLE_AND_ADMITTED within 30 km: ");
        assertThat(lines).anyMatch(line -> line.startsWith("Kajaani "));
        assertThat(lines.subList(1, 9)).allMatch(line -> line.endsWith(".") || line.endsWith(".)"));
    }

    @Test
    void aFolderWithoutADatasetIsAFinding(@TempDir Path empty) {
        assertThat(print(empty, "20")).isNotEmpty().allMatch(line -> line.startsWith("ERROR "));
    }
}
