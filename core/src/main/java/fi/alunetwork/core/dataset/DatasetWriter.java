package fi.alunetwork.core.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.alunetwork.core.graph.GraphContents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a dataset folder: {@code datapackage.json} and one CSV file a table in {@code data}. Equal contents give equal
 * bytes everywhere: rows come in the canonical order of {@link GraphContents}, sets in their natural order, numbers
 * with the fewest digits that give them back, and lines end with {@code \n}.
 */
public final class DatasetWriter {

    private DatasetWriter() {}

    /**
     * Writes the folder. It is made where it is missing; the files of the format are replaced, others are left alone.
     *
     * @throws UncheckedIOException where a file cannot be written
     */
    public static void write(Dataset dataset, Path folder) {
        try {
            Files.createDirectories(folder.resolve("data"));
            Files.writeString(folder.resolve(PackageFile.NAME), PackageFile.text(dataset.description()));
            for (Table<?> table : Tables.ALL) {
                write(table, dataset.contents(), folder.resolve(table.file()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The dataset cannot be written to " + folder, e);
        }
    }

    private static <R> void write(Table<R> table, GraphContents contents, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            table.records(contents).forEach(record -> csv.writeRecord(cells(table, record)));
        }
    }

    private static <R> List<String> cells(Table<R> table, R record) {
        return table.columns().stream().map(column -> column.cell(record)).toList();
    }
}
