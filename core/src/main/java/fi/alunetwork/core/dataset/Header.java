package fi.alunetwork.core.dataset;

import fi.alunetwork.core.quality.Finding.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a table's file.
 *
 * @param names the names that stand there, in their order
 */
record Header(List<String> names) {

    /** Tells which columns of the table are missing, and which are too many. */
    void check(Table<?> table, Findings findings) {
        List<String> known = table.columns().stream().<String>map(Column::name).toList();
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        for (String name : known) {
            if (!names.contains(name)) {
                String maybe = Nearest.among(unknown, name);
                add(findings, Fault.MISSING_COLUMN, table, name, "", "a column " + name, maybe);
            }
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                add(findings, Fault.DUPLICATE_COLUMN, table, name, name, "each column once", null);
            } else if (unknown.contains(name)) {
                String expected = "one of the columns " + String.join(", ", known);
                add(findings, Fault.UNKNOWN_COLUMN, table, name, name, expected, Nearest.among(known, name));
            }
        }
    }

    private static void add(
            Findings findings,
            Fault fault,
            Table<?> table,
            String column,
            String value,
            String expected,
            @Nullable String maybe) {
        findings.add(fault, new Location.InFile(table.file(), 1, column), value, expected, maybe);
    }

    /** Whether every column is there. */
    boolean holdsAll(List<? extends Column<?, ?>> columns) {
        return columns.stream().allMatch(column -> names.contains(column.name()));
    }
}
