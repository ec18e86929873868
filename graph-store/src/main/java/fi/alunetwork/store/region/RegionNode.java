package fi.alunetwork.store.region;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.Dated;
import fi.alunetwork.store.element.NamedNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The properties of a {@code Region} node; its id is {@code KIND:code}, and both parts stand beside it. */
record RegionNode(
        String id,
        String kind,
        String code,
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String nameSe,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String status,
        @Nullable String legalBodyKind,
        @Nullable String legalBodyName,
        String provenance,
        @Nullable String citation)
        implements NamedNode, Dated, Cited {}
