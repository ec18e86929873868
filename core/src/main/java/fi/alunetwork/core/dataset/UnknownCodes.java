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

    /**
     * The keys of a table.
     *
     * @param sound the keys as they should be written
     * @param mangled keys that are no codes, without leading zeros: where a spreadsheet dropped those, the fault is
     *     told in the table itself and not again for every reference
     */
    private record Keys(Set<String> sound, Set<String> mangled) {

        static Keys of(Table<?> table, List<Row> rows) {
            Keys keys = new Keys(new HashSet<>(), new HashSet<>());
            for (Row row : rows) {
                String key = text(row, List.copyOf(table.key()));
                if (table.key().stream().allMatch(row::isUnderstood)) {
                    keys.sound.add(key);
                } else {
                    keys.mangled.add(Nearest.withoutZeros(key));
                }
            }
            return keys;
        }

        boolean hold(String code) {
            return sound.contains(code) || mangled.contains(Nearest.withoutZeros(code));
        }
    }

    @Override
    public void check(ReadTables tables, Findings findings) {
        Map<String, Keys> keys = new HashMap<>();
        for (Table<?> table : Tables.ALL) {
            if (tables.isWhole(table)) {
                keys.put(table.name(), Keys.of(table, tables.rows(table)));
            }
        }
        for (Table<?> table : Tables.ALL) {
            for (Reference reference : table.references()) {
                Keys known = keys.get(reference.table());
                if (known != null) {
                    tables.rows(table).forEach(row -> check(table, row, reference, known, findings));
                }
            }
        }
    }

    private static void check(Table<?> table, Row row, Reference reference, Keys known, Findings findings) {
        List<Column<?, ?>> columns = reference.columns();
        if (columns.stream().anyMatch(column -> row.text(column).isEmpty())) {
            return;
        }
        List<String> wrongAlready = columns.stream()
                .filter(column -> !row.isUnderstood(column))
                .flatMap(column -> column.format().faults(row.text(column)).stream())
                .map(CellFault::value)
                .toList();
        if (columns.size() > 1 && !wrongAlready.isEmpty()) {
            return;
        }
        Column<?, ?> last = columns.get(columns.size() - 1);
        for (String code : last.format().texts(text(row, columns))) {
            if (!known.hold(code) && !wrongAlready.contains(code)) {
                findings.add(
                        Fault.UNKNOWN_CODE,
                        table,
                        row,
                        last,
                        code,
                        "a key of data/" + reference.table() + ".csv",
                        Nearest.among(known.sound(), code));
            }
        }
    }

    private static String text(Row row, List<Column<?, ?>> columns) {
        return columns.stream().map(row::text).collect(Collectors.joining(JOINT));
    }
}
