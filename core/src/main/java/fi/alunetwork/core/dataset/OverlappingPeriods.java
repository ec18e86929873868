package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Period;
import fi.alunetwork.core.dataset.ReadTables.ReadRecord;
import fi.alunetwork.core.dataset.Table.OneAtATime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that exclude each other share no day: the same operator of a workshop twice, or a municipality in two areas of
 * one kind. Every kind of area divides the country; networks, which do overlap, are no areas.
 */
final class OverlappingPeriods implements TableCheck {

    @Override
    public void check(ReadTables tables, Findings findings) {
        Tables.ALL.forEach(table -> check(table, tables, findings));
    }

    private static <R> void check(Table<R> table, ReadTables tables, Findings findings) {
        OneAtATime<R> rule = table.oneAtATime();
        if (rule == null) {
            return;
        }
        Map<List<String>, List<ReadRecord<R>>> groups = new HashMap<>();
        for (ReadRecord<R> read : tables.records(table)) {
            List<String> alike = texts(read.row(), rule.alike());
            List<ReadRecord<R>> earlier = groups.computeIfAbsent(alike, unused -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> overlap(rule, read, other) && !haveOneKey(table, read, other))
                    .findFirst()
                    .ifPresent(other -> add(table, rule, read.row(), other, findings));
            earlier.add(read);
        }
    }

    private static <R> boolean overlap(OneAtATime<R> rule, ReadRecord<R> one, ReadRecord<R> other) {
        return rule.period().of(one.record()).overlaps(rule.period().of(other.record()));
    }

    /** Told as a duplicate key. */
    private static <R> boolean haveOneKey(Table<R> table, ReadRecord<R> one, ReadRecord<R> other) {
        return texts(one.row(), table.key()).equals(texts(other.row(), table.key()));
    }

    private static <R> void add(Table<R> table, OneAtATime<R> rule, Row row, ReadRecord<R> other, Findings findings) {
        Period taken = rule.period().of(other.record());
        findings.add(
                Fault.OVERLAPPING_PERIODS,
                table,
                row,
                rule.period().from(),
                row.text(rule.period().from()),
                "no day of the period" + inWords(taken) + ", which line "
                        + other.row().line() + " tells",
                taken.until() == null ? "valid_until of line " + other.row().line() + " is missing" : null);
    }

    private static String inWords(Period period) {
        String from = period.from() == null ? "" : " from " + period.from();
        return period.until() == null ? from + " on" : from + " until " + period.until();
    }

    private static <R> List<String> texts(Row row, List<Column<R, ?>> columns) {
        return columns.stream().<String>map(row::text).toList();
    }
}
