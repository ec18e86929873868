package fi.alunetwork.core.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Puts the value of the cell to the others of its row; returns what is wrong with it. */
    List<CellFault> read(String text, Map<String, Object> values) {
        if (text.isEmpty()) {
            return required ? List.of(new CellFault(Fault.MISSING_VALUE, "", format.expected(), null)) : List.of();
        }
        try {
            values.put(name, Objects.requireNonNull(format.parse(text)));
            return List.of();
        } catch (CellFault first) {
            return format.faults(text);
        }
    }
}
