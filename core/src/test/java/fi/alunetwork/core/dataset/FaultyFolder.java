package fi.alunetwork.core.dataset;

import fi.alunetwork.core.quality.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** The small world on disk, with faults put into its files one by one, and the findings as lines. */
final class FaultyFolder {

    private final Path folder;

    FaultyFolder(Path folder) {
        this.folder = folder;
        DatasetWriter.write(SmallWorld.dataset(), folder);
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** Replaces a text that stands in the file once. */
    FaultyFolder with(String file, String right, String wrong) {
        return edited(file, text -> {
            if (text.indexOf(right) < 0 || text.indexOf(right) != text.lastIndexOf(right)) {
                throw new IllegalArgumentException(file + " does not hold \"" + right + "\" once:\n" + text);
            }
            return text.replace(right, wrong);
        });
    }

    /** Adds a line at the end. */
    FaultyFolder withLine(String file, String line) {
        return edited(file, text -> text + line + "\n");
    }

    FaultyFolder edited(String file, UnaryOperator<String> edit) {
        try {
            return withBytes(file, edit.apply(Files.readString(path(file))).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FaultyFolder withBytes(String file, byte[] bytes) {
        try {
            Files.write(path(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FaultyFolder without(String file) {
        try {
            Files.delete(path(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DatasetReading reading() {
        return DatasetReader.read(folder);
    }

    List<String> findings() {
        return reading().findings().stream().map(Finding::toString).toList();
    }
}
