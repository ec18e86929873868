package fi.alunetwork.store.organisation;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.LastSeen;
import fi.alunetwork.store.element.NamedNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The properties of an {@code Organisation} node. */
record OrganisationNode(
        String id,
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String nameSe,
        String legalForm,
        String kind,
        @Nullable String businessId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate lastSeen,
        String provenance,
        @Nullable String citation)
        implements NamedNode, LastSeen, Cited {}
