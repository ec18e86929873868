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
 * @param isWhole whether the file is there with its key and every row has its cells, so that a key not found is unknown
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

    static TableFile rows(List<CsvRecord> lines, Table<?> table, Findings findings) {
        Header header = Header.of(table, lines);
        header.check(findings);
        List<Row> rows = new ArrayList<>();
        boolean isWhole = header.hasKey();
        for (CsvRecord line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Row row = row(line, header, findings);
            rows.add(row);
            isWhole &= line.getFieldCount() == header.names().size();
        }
        return new TableFile(isWhole, rows);
    }

    private static Row row(CsvRecord line, Header header, Findings findings) {
        long number = line.getStartingLineNumber();
        if (line.getFieldCount() != header.names().size()) {
            return ragged(line, header, findings);
        }
        Map<String, String> texts = texts(line.getFields(), header.names());
        Map<String, Object> values = new HashMap<>();
        boolean isSound = true;
        for (Column<?, ?> column : header.columns()) {
            List<CellFault> faults = column.read(texts.getOrDefault(column.name(), ""), values);
            faults.forEach(fault -> findings.add(fault, header.table(), number, column.name()));
            isSound &= faults.isEmpty();
        }
        if (!header.isWhole()) {
            return new Row(number, texts, values, false);
        }
        List<CellFault> faults = header.table().faults(new Row(number, texts, values, isSound));
        faults.forEach(fault -> findings.add(fault, header.table(), number, null));
        return new Row(number, texts, values, isSound && faults.isEmpty());
    }

    /** Of a row whose cells cannot be told apart only the first is kept: it names what the row belongs to. */
    private static Row ragged(CsvRecord line, Header header, Findings findings) {
        int expected = header.names().size();
        Map<String, String> first =
                texts(line.getFields().subList(0, 1), header.names().subList(0, 1));
        Row row = new Row(line.getStartingLineNumber(), first, Map.of(), false);
        findings.add(
                Fault.RAGGED_ROW,
                header.table(),
                row,
                null,
                line.getFieldCount() + " cells",
                expected + " cells, as in the header",
                line.getFieldCount() > expected ? "a text with a comma is not in quotes" : "a comma is missing");
        return row;
    }

    private static Map<String, String> texts(List<String> cells, List<String> names) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                texts.putIfAbsent(names.get(i), cells.get(i));
            }
        }
        return texts;
    }
}
