package fi.alunetwork.core.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells of CSV files that are no table of the format: a misspelt name would otherwise be left out in silence. */
final class UnknownFiles {

    private UnknownFiles() {}

    static void check(Path folder, Findings findings) {
        Path data = folder.resolve("data");
        if (!Files.isDirectory(data)) {
            return;
        }
        List<String> known = Tables.ALL.stream().<String>map(Table::file).toList();
        try (Stream<Path> files = Files.list(data)) {
            files.map(file -> "data/" + file.getFileName())
                    .filter(file -> file.endsWith(".csv") && !known.contains(file))
                    .sorted()
                    .forEach(file -> findings.add(
                            Fault.UNKNOWN_FILE,
                            file,
                            file,
                            "one of " + String.join(", ", known),
                            Nearest.among(known, file)));
        } catch (IOException e) {
            findings.add(
                    Fault.UNREADABLE_FILE, "data", "", "a folder that can be listed", "its rights are wrong: " + e);
        }
    }
}
