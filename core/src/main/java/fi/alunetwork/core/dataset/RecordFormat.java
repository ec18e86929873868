package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.GraphRecord;
import fi.alunetwork.core.graph.HistoryEntry;
import fi.alunetwork.core.graph.RecordChange;
import fi.alunetwork.core.quality.Finding;
import fi.alunetwork.core.quality.Finding.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a record that came by another way than a dataset keeps to the rules of the format: else none could hold it.
 */
public final class RecordFormat {

    private static final int SHOWN = 40;

    private RecordFormat() {}

    /** What is wrong with the values of the record, each value by itself: what a cell of the format would not hold. */
    public static Stream<Finding> faults(GraphRecord record) {
        GraphContents alone = new RecordChange(record.ref(), HistoryEntry.Action.ADD, null, record, List.of())
                .applyTo(GraphContents.EMPTY);
        Location where =
                new Location.OfRecord(record.ref().kind().text(), record.ref().id());
        return Tables.ALL.stream()
                .flatMap(table -> faults(table, alone))
                .map(fault -> new Finding(
                        fault.fault().check(),
                        fault.fault().severity(),
                        where,
                        fault.value(),
                        fault.expected(),
                        fault.maybe()));
    }

    private static <R> Stream<CellFault> faults(Table<R> table, GraphContents contents) {
        return table.records(contents).flatMap(row -> table.columns().stream().flatMap(column -> faults(column, row)));
    }

    private static <R, V> Stream<CellFault> faults(Column<R, V> column, R row) {
        Optional<String> cell = Optional.ofNullable(column.cell(row));
        Map<String, Object> read = new HashMap<>();
        List<CellFault> faults = column.read(cell.orElse(""), read);
        if (!faults.isEmpty()) {
            return faults.stream().map(fault -> named(column, fault));
        }
        return Objects.equals(read.get(column.name()), column.value().apply(row))
                ? Stream.empty()
                : Stream.of(named(
                        column,
                        new CellFault(
                                Fault.MISSING_VALUE,
                                cell.orElse(""),
                                column.format().expected() + ", or none",
                                null)));
    }

    private static CellFault named(Column<?, ?> column, CellFault fault) {
        String shown = fault.value().length() > SHOWN ? fault.value().substring(0, SHOWN) + "…" : fault.value();
        return new CellFault(fault.fault(), (column.name() + " " + shown).strip(), fault.expected(), fault.maybe());
    }
}
