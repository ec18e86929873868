package fi.alunetwork.core.dataset;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table as it was read.
 *
 * @param line where it begins in the file, counted from 1 with the header
 * @param texts the cells that are not empty, by column
 * @param values what they mean, by column; a cell with a fault has none
 * @param isWhole whether every cell was understood, none was missing, and all go together
 */
record Row(long line, Map<String, String> texts, Map<String, Object> values, boolean isWhole) {

    /** The value of a required column of a whole row. */
    <V> V get(Column<?, V> column) {
        return Objects.requireNonNull(find(column), column.name());
    }

    /** The value; null where the cell is empty. */
    @SuppressWarnings("unchecked") // values are put in by the format of the same column
    <V> @Nullable V find(Column<?, V> column) {
        return (V) values.get(column.name());
    }

    /** The value of a column of sets; an empty cell is an empty set. */
    <V> Set<V> all(Column<?, Set<V>> column) {
        Set<V> found = find(column);
        return found == null ? Set.of() : found;
    }

    /** What stands in the cell; empty where nothing does. */
    String text(Column<?, ?> column) {
        return texts.getOrDefault(column.name(), "");
    }

    /** Whether the cell holds a value. */
    boolean isUnderstood(Column<?, ?> column) {
        return values.containsKey(column.name());
    }
}
