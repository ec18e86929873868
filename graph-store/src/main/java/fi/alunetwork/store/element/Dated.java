package fi.alunetwork.store.element;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A node or relationship that holds for a time. */
public interface Dated {

    /** The first day; null where no beginning is stated. */
    @Nullable LocalDate from();

    /** The day after the last; null where no end is stated. */
    @Nullable LocalDate until();
}
