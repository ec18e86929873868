package fi.alunetwork.store.graph;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.Dated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The properties of a {@code Completeness} node. */
record CompletenessNode(
        @Nullable String service,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String provenance,
        @Nullable String citation)
        implements Dated, Cited {}
