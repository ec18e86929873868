package fi.alunetwork.store.partnership;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.LastSeen;
import fi.alunetwork.store.element.NamedNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The properties of a {@code RegionalNetwork} node. */
record RegionalNetworkNode(
        String id,
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String nameSe,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate lastSeen,
        String provenance,
        @Nullable String citation)
        implements NamedNode, LastSeen, Cited {}
