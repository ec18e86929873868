package fi.alunetwork.core.dataset;

import fi.alunetwork.core.graph.GraphContents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table of the dataset, declared once: the reader, the writer and the schema in {@code datapackage.json} all follow
 * from its columns. A subclass names the columns in its constructor and says how a row becomes a record.
 *
 * @param <R> what a row becomes
 */
abstract class Table<R> {

    private final String name;
    private final String description;
    private final List<Column<R, ?>> columns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Consumer<Row>> checks = new ArrayList<>();
    private List<Column<R, ?>> key = List.of();
    private List<Column<R, ?>> once = List.of();
    private @Nullable OneAtATime<R> oneAtATime;

    Table(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** The records of this table in the canonical order of the contents. */
    abstract Stream<R> records(GraphContents contents);

    /**
     * The record of a row whose cells have all been understood, each and together.
     *
     * @throws IllegalArgumentException where the record refuses them
     */
    abstract R record(Row row, Parts parts);

    /** Whether a dataset may leave the file out. */
    boolean isOptional() {
        return false;
    }

    final <V> Column<R, V> required(String column, Format<V> format, String says, Function<R, V> value) {
        return add(new Column<>(column, format, says, true, value));
    }

    final <V> Column<R, V> optional(String column, Format<V> format, String says, Function<R, @Nullable V> value) {
        return add(new Column<>(column, format, says, false, value));
    }

    private <V> Column<R, V> add(Column<R, V> column) {
        columns.add(column);
        return column;
    }

    /** Names the columns that tell the rows apart. */
    final void key(List<Column<R, ?>> columns) {
        key = List.copyOf(columns);
    }

    /**
     * Names columns that tell the rows apart as the key does; a row whose first cell of them is empty is not looked at.
     */
    final void once(List<Column<R, ?>> columns) {
        once = List.copyOf(columns);
    }

    /** Says that the columns together hold a key of the table named; a cell of a set holds several. */
    final void refer(String table, Column<?, ?>... columns) {
        references.add(new Reference(List.of(columns), table));
    }

    /** Says what the cells of a row must be to each other; a check bears rows whose cells have faults of their own. */
    final void check(Consumer<Row> check) {
        checks.add(check);
    }

    /** Says that among the rows that are alike in these columns, no two share a day. */
    final void oneAtATime(PeriodColumns<R> period, List<Column<R, ?>> alike) {
        oneAtATime = new OneAtATime<>(period, List.copyOf(alike));
    }

    final String name() {
        return name;
    }

    /** The file within the dataset. */
    String file() {
        return "data/" + name + ".csv";
    }

    final String description() {
        return description;
    }

    final List<Column<R, ?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The column of a name; empty where the table has none. */
    final Optional<Column<R, ?>> find(String column) {
        return columns.stream().filter(one -> one.name().equals(column)).findFirst();
    }

    final List<Column<R, ?>> key() {
        return key;
    }

    final List<Column<R, ?>> once() {
        return once;
    }

    final List<Reference> references() {
        return Collections.unmodifiableList(references);
    }

    final @Nullable OneAtATime<R> oneAtATime() {
        return oneAtATime;
    }

    /** What the cells of a row complain of together. */
    final List<CellFault> faults(Row row) {
        List<CellFault> faults = new ArrayList<>();
        for (Consumer<Row> check : checks) {
            try {
                check.accept(row);
            } catch (CellFault fault) {
                faults.add(fault);
            }
        }
        return faults;
    }

    /**
     * A rule that rows which are alike share no day.
     *
     * @param period the period of a row
     * @param alike the columns whose cells make rows alike
     */
    record OneAtATime<R>(PeriodColumns<R> period, List<Column<R, ?>> alike) {}

    @Override
    public final String toString() {
        return name;
    }
}
