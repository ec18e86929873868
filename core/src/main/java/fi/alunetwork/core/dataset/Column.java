package fi.alunetwork.core.dataset;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param <R> the records of the table
 * @param <V> the values of the column
 * @param name its name in the header
 * @param format how its values stand in a cell
 * @param description what it says, for {@code datapackage.json}
 * @param required whether every row has a value
 * @param value the value of a record; null where it has none
 */
record Column<R, V>(
        String name, Format<V> format, String description, boolean required, Function<R, @Nullable V> value) {

    /** The text of the cell; null where it is empty. */
    @Nullable String cell(R record) {
        V found = value.apply(record);
        return found == null ? null : format.print(found);
    }
}
