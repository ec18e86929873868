package fi.alunetwork.store.workshop;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.LastSeen;
import fi.alunetwork.store.element.NamedNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The properties of a {@code Workshop} node. */
record WorkshopNode(
        String id,
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String nameSe,
        List<String> trades,
        @Nullable Double staffYears,
        @Nullable Integer participantsPerYear,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate lastSeen,
        String provenance,
        @Nullable String citation)
        implements NamedNode, LastSeen, Cited {}
