package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All tables of a folder: their rows, and the records that could be made of them. */
final class ReadTables implements Parts {

    private final Map<Table<?>, TableFile> files = new LinkedHashMap<>();
    private final Map<Table<?>, List<? extends ReadRecord<?>>> records = new HashMap<>();
    private final Map<Table<?>, PartIndex> parts = new HashMap<>();
    private final Findings findings;

    /**
     * A record with the row that it was made of.
     *
     * @param row the row
     * @param record the record
     */
    record ReadRecord<R>(Row row, R record) {}

    /** A part could not be read, so that its whole cannot be made; the fault has been told already. */
    private static final class PartUnread extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    ReadTables(Path folder, Findings findings) {
        this.findings = findings;
        Tables.ALL.forEach(table -> files.put(table, TableFile.read(folder, table, findings)));
        Tables.ALL.forEach(this::records);
    }

    /** The rows of a table, those with faults included. */
    List<Row> rows(Table<?> table) {
        return file(table).rows();
    }

    /** Whether all keys of a table are known, so that others are unknown. */
    boolean isWhole(Table<?> table) {
        return file(table).isWhole();
    }

    private TableFile file(Table<?> table) {
        return Optional.ofNullable(files.get(table)).orElseThrow();
    }

    /** The records of a table in the order of the file; a row with faults has none. */
    @SuppressWarnings("unchecked") // what is kept for a table was made by it
    <R> List<ReadRecord<R>> records(Table<R> table) {
        List<ReadRecord<R>> made = (List<ReadRecord<R>>) records.get(table);
        if (made == null) {
            made = rows(table).stream()
                    .flatMap(row -> record(table, row).map(record -> new ReadRecord<>(row, record)).stream())
                    .toList();
            records.put(table, made);
        }
        return made;
    }

    private <R> Optional<R> record(Table<R> table, Row row) {
        if (!row.isWhole()) {
            return Optional.empty();
        }
        try {
            return Optional.of(table.record(row, this));
        } catch (PartUnread alreadyTold) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            Complaint complaint = Complaint.of(e);
            findings.add(
                    Fault.INVALID_RECORD,
                    table,
                    row,
                    null,
                    complaint.statement(),
                    "cells that make sense together",
                    complaint.maybe());
            return Optional.empty();
        }
    }

    @Override
    public <I, P> List<P> of(Table<Part<I, P>> table, I whole) {
        PartIndex index = parts.computeIfAbsent(table, unused -> PartIndex.of(records(table), rows(table), table));
        if (!isWhole(table) || index.hasFault(whole)) {
            throw new PartUnread();
        }
        return index.of(whole);
    }

    GraphContents contents() {
        return new GraphContents(
                all(Tables.MUNICIPALITIES),
                all(Tables.REGIONS),
                all(Tables.MEMBERSHIPS),
                all(Tables.NEIGHBOURS),
                all(Tables.INDICATORS),
                all(Tables.INDICATOR_VALUES),
                all(Tables.ORGANISATIONS),
                all(Tables.WORKSHOPS),
                all(Tables.PARTNERSHIPS),
                all(Tables.NETWORKS),
                all(Tables.COMPLETENESS),
                all(Tables.DEMAND_POINTS));
    }

    private <R> List<R> all(Table<R> table) {
        return records(table).stream().map(ReadRecord::record).toList();
    }
}
