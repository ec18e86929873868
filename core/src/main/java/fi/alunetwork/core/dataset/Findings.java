package fi.alunetwork.core.dataset;

import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.Finding.Location;
import fi.alunetwork.core.quality.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of one reading, gathered in any order. */
final class Findings {

    private static final List<String> FILES =
            Tables.ALL.stream().<String>map(Table::file).toList();

    private final List<Finding> all = new ArrayList<>();

    /** A finding about a whole file. */
    void add(Fault fault, String file, String value, String expected, @Nullable String maybe) {
        add(fault, new Location.InFile(file, 0, null), value, expected, maybe);
    }

    /** A finding about a row, or about one cell of it. */
    void add(
            Fault fault,
            Table<?> table,
            Row row,
            @Nullable Column<?, ?> column,
            String value,
            String expected,
            @Nullable String maybe) {
        String name = column == null ? null : column.name();
        add(fault, new Location.InFile(table.file(), row.line(), name), value, expected, maybe);
    }

    /** What a cell or row complained of itself. */
    void add(CellFault fault, Table<?> table, long line, @Nullable String column) {
        String name = fault.column() == null ? column : fault.column();
        add(
                fault.fault(),
                new Location.InFile(table.file(), line, name),
                fault.value(),
                fault.expected(),
                fault.maybe());
    }

    /** A finding at any place. */
    void add(Fault fault, Location where, String value, String expected, @Nullable String maybe) {
        all.add(new Finding(fault.check(), fault.severity(), where, value, expected, maybe));
    }

    boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** All of them: the package first, then table by table and line by line. */
    List<Finding> inOrder() {
        return all.stream()
                .sorted(Comparator.<Finding>comparingInt(finding -> FILES.indexOf(file(finding)))
                        .thenComparing(Findings::file)
                        .thenComparingLong(Findings::line))
                .toList();
    }

    private static String file(Finding finding) {
        return finding.where() instanceof Location.InFile place ? place.file() : "";
    }

    private static long line(Finding finding) {
        return finding.where() instanceof Location.InFile place ? place.line() : 0;
    }
}
