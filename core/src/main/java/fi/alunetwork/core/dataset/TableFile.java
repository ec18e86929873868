package fi.alunetwork.core.dataset;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table's file, read into rows of understood cells.
 *
 * @param isWhole whether every row could be taken apart and had its key, so that a code that is not there is unknown
 * @param rows the rows in the order of the file, those with faults included
 */
record TableFile(boolean isWhole, List<Row> rows) {

    private static final TableFile NONE = new TableFile(false, List.of());

    static TableFile read(Path folder, Table<?> table, Findings findings) {
        if (!Files.exists(folder.resolve(table.file()))) {
            if (table.isOptional()) {
                return new TableFile(true, List.of());
            }
            findings.add(Fault.MISSING_FILE, table.file(), "", "the table of " + table.name(), null);
            return NONE;
        }
        return TextFile.read(folder, table.file(), findings)
                .map(text -> rows(Csv.read(text, table.file(), findings), table, findings))
                .orElse(NONE);
    }

    private static TableFile rows(List<CsvRecord> lines, Table<?> table, Findings findings) {
        Header header = new Header(lines.isEmpty() ? List.of() : lines.get(0).getFields());
        header.check(table, findings);
        List<Row> rows = new ArrayList<>();
        boolean isWhole = header.holdsAll(table.key());
        for (CsvRecord line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Row row = row(line, header, table, findings);
            rows.add(row);
            isWhole &= line.getFieldCount() == header.names().size();
        }
        return new TableFile(isWhole, rows);
    }

    private static Row row(CsvRecord line, Header header, Table<?> table, Findings findings) {
        Map<String, String> texts = texts(line.getFields(), header.names());
        long number = line.getStartingLineNumber();
        if (line.getFieldCount() != header.names().size()) {
            addRagged(line, header, new Row(number, texts, Map.of(), false), table, findings);
            return new Row(number, texts, Map.of(), false);
        }
        Map<String, Object> values = new HashMap<>();
        boolean isWhole = true;
        for (Column<?, ?> column : table.columns()) {
            boolean isThere = header.names().contains(column.name());
            List<CellFault> faults = isThere ? column.read(texts.getOrDefault(column.name(), ""), values) : List.of();
            faults.forEach(fault -> findings.add(fault, table, number, column.name()));
            isWhole &= isThere && faults.isEmpty();
        }
        return new Row(number, texts, values, isWhole);
    }

    private static void addRagged(CsvRecord line, Header header, Row row, Table<?> table, Findings findings) {
        int expected = header.names().size();
        findings.add(
                Fault.RAGGED_ROW,
                table,
                row,
                null,
                line.getFieldCount() + " cells",
                expected + " cells, as in the header",
                line.getFieldCount() > expected ? "a text with a comma is not in quotes" : "a comma is missing");
    }

    private static Map<String, String> texts(List<String> cells, List<String> names) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
            if (!cells.get(i).isEmpty()) {
                texts.putIfAbsent(names.get(i), cells.get(i));
            }
        }
        return texts;
    }
}
