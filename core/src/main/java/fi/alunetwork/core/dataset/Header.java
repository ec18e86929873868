package fi.alunetwork.core.dataset;

import de.siegmar.fastcsv.reader.CsvRecord;
import fi.alunetwork.core.quality.Finding.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a table's file that holds anything.
 *
 * @param table the table
 * @param line its number, from 1; 1 where there is none
 * @param names the names that stand there, in their order
 * @param columns the columns of the table that are among them
 */
record Header(Table<?> table, long line, List<String> names, List<Column<?, ?>> columns) {

    static Header of(Table<?> table, List<CsvRecord> lines) {
        List<String> names = lines.isEmpty() ? List.of() : lines.get(0).getFields();
        List<Column<?, ?>> columns = new ArrayList<>(table.columns());
        columns.removeIf(column -> !names.contains(column.name()));
        return new Header(table, lines.isEmpty() ? 1 : lines.get(0).getStartingLineNumber(), names, columns);
    }

    /** Whether every column is there. */
    boolean isWhole() {
        return columns.size() == table.columns().size();
    }

    /** Whether every column of the key is there. */
    boolean hasKey() {
        return columns.containsAll(table.key());
    }

    /** Tells which columns of the table are missing, and which are too many. */
    void check(Findings findings) {
        List<String> known = table.columns().stream().<String>map(Column::name).toList();
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        for (String name : known) {
            if (!names.contains(name)) {
                add(findings, Fault.MISSING_COLUMN, name, "", "a column " + name, Nearest.among(unknown, name));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                add(findings, Fault.DUPLICATE_COLUMN, name, name, "each column once", null);
            } else if (unknown.contains(name)) {
                String expected = "one of the columns " + String.join(", ", known);
                add(findings, Fault.UNKNOWN_COLUMN, name, name, expected, Nearest.among(known, name));
            }
        }
    }

    private void add(
            Findings findings, Fault fault, String column, String value, String expected, @Nullable String maybe) {
        findings.add(fault, new Location.InFile(table.file(), line, column), value, expected, maybe);
    }
}
