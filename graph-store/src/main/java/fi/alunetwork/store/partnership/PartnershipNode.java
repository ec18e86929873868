package fi.alunetwork.store.partnership;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.LastSeen;
import fi.alunetwork.store.element.NamedNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The properties of a {@code Partnership} node; {@code surveyed} tells whether the three grades were asked at all. */
record PartnershipNode(
        String id,
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String nameSe,
        String model,
        List<String> services,
        boolean surveyed,
        @Nullable Integer intensity,
        @Nullable Integer frequency,
        @Nullable Integer trust,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate lastSeen,
        String provenance,
        @Nullable String citation)
        implements NamedNode, LastSeen, Cited {}
