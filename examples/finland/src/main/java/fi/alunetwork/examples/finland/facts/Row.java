package fi.alunetwork.examples.finland.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.region.MunicipalityCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a file of facts. An empty field is a thing that is not known. */
final class Row {

    private final String file;
    private final NamedCsvRecord fields;

    private Row(String file, NamedCsvRecord fields) {
        this.file = file;
        this.fields = fields;
    }

    /**
     * All rows of a file, in its order.
     *
     * @throws IllegalStateException where the file is not beside the code
     */
    static List<Row> all(String file) {
        try (InputStream stream = Row.class.getResourceAsStream("/facts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("There are no facts named " + file + ". Maybe the file was renamed.");
            }
            try (Stream<NamedCsvRecord> records =
                    CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))
                            .stream()) {
                return records.map(fields -> new Row(file, fields)).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The facts in " + file + " cannot be read.", e);
        }
    }

    String text(String column) {
        return fields.getField(column);
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /**
     * A field that is never empty.
     *
     * @throws IllegalStateException where it is
     */
    String required(String column) {
        if (!has(column)) {
            throw new IllegalStateException(file + ":" + fields.getStartingLineNumber() + " has no " + column
                    + ". Maybe a separator is missing.");
        }
        return text(column);
    }

    /** The field read by the function; null where it is empty. */
    <T> @Nullable T read(String column, Function<String, T> reader) {
        return has(column) ? reader.apply(text(column)) : null;
    }

    @Nullable LocalDate date(String column) {
        return read(column, LocalDate::parse);
    }

    double number(String column) {
        return Double.parseDouble(required(column));
    }

    MunicipalityCode municipality(String column) {
        return new MunicipalityCode(required(column));
    }

    /** The parts of a field that holds several, split by semicolons; none where it is empty. */
    List<String> list(String column) {
        return has(column) ? Arrays.asList(text(column).split(";")) : List.of();
    }

    List<MunicipalityCode> municipalities(String column) {
        return list(column).stream().map(MunicipalityCode::new).toList();
    }

    /** A fact by the source in the column: a key of {@code sources.csv}, or the address of a page. */
    Provenance sourced(String column) {
        return Provenance.sourced(required(column));
    }
}
