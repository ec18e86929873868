package fi.alunetwork.core.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.alunetwork.core.quality.Finding.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of a CSV file, before anybody knows what they mean. */
final class Csv {

    private static final char COMMA = ',';
    private static final List<Character> OTHERS = List.of(';', '\t', '|');

    private Csv() {}

    /** The lines that are not empty, the header first. Other separators than commas are told and read all the same. */
    static List<CsvRecord> read(String text, String file, Findings findings) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char other : OTHERS) {
            if (header.indexOf(other) >= 0 && header.indexOf(COMMA) < 0) {
                findings.add(
                        Fault.WRONG_SEPARATOR,
                        new Location.InFile(file, firstLine(text), null),
                        other == '\t' ? "tab" : String.valueOf(other),
                        "commas between the columns",
                        "a spreadsheet with Finnish settings saved it");
                return records(text, other, file, findings);
            }
        }
        return records(text, COMMA, file, findings);
    }

    /** The number of the first line that holds anything, from 1. */
    private static long firstLine(String text) {
        return 1 + text.lines().takeWhile(String::isBlank).count();
    }

    private static List<CsvRecord> records(String text, char separator, String file, Findings findings) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            lines.forEach(records::add);
        } catch (CsvParseException e) {
            long line = records.isEmpty()
                    ? firstLine(text)
                    : records.get(records.size() - 1).getStartingLineNumber() + 1;
            findings.add(
                    Fault.UNREADABLE_FILE,
                    new Location.InFile(file, line, null),
                    "",
                    "cells parted by commas, in quotes where they hold commas, quotes or line ends",
                    "a quote is missing, or stands single inside quotes");
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to close", e);
        }
        return records;
    }
}
