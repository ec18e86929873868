package fi.alunetwork.core.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No two rows of a table have the same key, or the same of what else tells them apart. */
final class DuplicateKeys implements TableCheck {

    @Override
    public void check(ReadTables tables, Findings findings) {
        Tables.ALL.forEach(table -> check(table, tables.rows(table), findings));
    }

    static <R> void check(Table<R> table, List<Row> rows, Findings findings) {
        check(table, table.key(), rows, findings);
        if (!table.once().isEmpty()) {
            Column<R, ?> subject = table.once().get(0);
            List<Row> told =
                    rows.stream().filter(row -> !row.text(subject).isEmpty()).toList();
            check(table, table.once(), told, findings);
        }
    }

    private static <R> void check(Table<R> table, List<Column<R, ?>> key, List<Row> rows, Findings findings) {
        Map<List<String>, Row> seen = new HashMap<>();
        for (Row row : rows) {
            List<String> texts = key.stream().<String>map(row::text).toList();
            Row first = isComplete(row, key) ? seen.putIfAbsent(texts, row) : null;
            if (first != null) {
                findings.add(
                        Fault.DUPLICATE_KEY,
                        table,
                        row,
                        key.size() == 1 ? key.get(0) : null,
                        String.join(", ", texts),
                        "another " + key.stream().map(Column::name).collect(Collectors.joining(", ")) + " than line "
                                + first.line(),
                        row.texts().equals(first.texts()) ? "the whole row stands twice" : null);
            }
        }
    }

    /** An open beginning is part of a key; any other empty cell of one has been told already. */
    private static <R> boolean isComplete(Row row, List<Column<R, ?>> key) {
        return key.stream()
                .noneMatch(column -> column.required() && row.text(column).isEmpty());
    }
}
