package fi.alunetwork.store.statistics;

import fi.alunetwork.store.element.Cited;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The properties of a {@code MEASURED} relationship. */
record MeasuredRelation(
        LocalDate date,
        double value,
        String provenance,
        @Nullable String citation) implements Cited {}
