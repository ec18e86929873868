package fi.alunetwork.store.element;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a relationship that holds for a time and says where it is from.
 *
 * @param from the first day; null where no beginning is stated
 * @param until the day after the last; null where no end is stated
 * @param provenance {@code SOURCED} or {@code ILLUSTRATIVE}
 * @param citation where it is from
 */
public record DatedRelation(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String provenance,
        @Nullable String citation) implements Dated, Cited {}
