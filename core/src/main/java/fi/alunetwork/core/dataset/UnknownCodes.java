package fi.alunetwork.core.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every reference leads to a row of its table. */
final class UnknownCodes implements TableCheck {

    /** Joins the parts of a key, as {@code KIND:code} does in cells that hold several. */
    private static final String JOINT = ":";

    @Override
    public void check(ReadTables tables, Findings findings) {
        Map<String, Set<String>> keys = new HashMap<>();
        for (Table<?> table : Tables.ALL) {
            if (tables.isWhole(table)) {
                keys.put(table.name(), keys(table, tables.rows(table)));
            }
        }
        for (Table<?> table : Tables.ALL) {
            for (Reference reference : table.references()) {
                Set<String> known = keys.get(reference.table());
                if (known != null) {
                    tables.rows(table).forEach(row -> check(table, row, reference, known, findings));
                }
            }
        }
    }

    private static Set<String> keys(Table<?> table, List<Row> rows) {
        Set<String> keys = new HashSet<>();
        rows.forEach(row -> keys.add(text(row, List.copyOf(table.key()))));
        return keys;
    }

    private static void check(Table<?> table, Row row, Reference reference, Set<String> known, Findings findings) {
        List<Column<?, ?>> columns = reference.columns();
        if (columns.stream().anyMatch(column -> row.text(column).isEmpty())) {
            return;
        }
        Column<?, ?> last = columns.get(columns.size() - 1);
        Set<String> wrongAlready = columns.stream()
                .flatMap(column -> column.format().faults(row.text(column)).stream())
                .map(CellFault::value)
                .collect(Collectors.toSet());
        for (String code : last.format().texts(text(row, columns))) {
            if (!known.contains(code) && wrongAlready.stream().noneMatch(code::contains)) {
                findings.add(
                        Fault.UNKNOWN_CODE,
                        table,
                        row,
                        last,
                        code,
                        "a key of data/" + reference.table() + ".csv",
                        Nearest.among(known, code));
            }
        }
    }

    private static String text(Row row, List<Column<?, ?>> columns) {
        return columns.stream().map(row::text).collect(Collectors.joining(JOINT));
    }
}
