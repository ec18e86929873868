package fi.alunetwork.core.graph;

import org.jspecify.annotations.Nullable;

/**
 * One value of a record that an edit changed.
 *
 * @param field where it stands in the record, such as {@code provisions[house-1].places}
 * @param before what stood there; null where there was nothing
 * @param after what stands there now; null where there is nothing
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
