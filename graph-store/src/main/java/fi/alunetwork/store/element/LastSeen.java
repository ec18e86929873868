package fi.alunetwork.store.element;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A node of a thing that exists for a time and may only have been seen at some day. */
public interface LastSeen extends Dated {

    /** The last day for which a source tells of it; null where the record is kept up to date. */
    @Nullable LocalDate lastSeen();
}
