package fi.alunetwork.store.workshop;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.LastSeen;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a {@code Provision} node. A target group without bounds is everyone, which differs from one that is
 * not known: {@code targetGroupKnown} tells the two apart.
 */
record ProvisionNode(
        String id,
        String service,
        String role,
        boolean targetGroupKnown,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> languages,
        @Nullable Integer places,
        String basis,
        String deliveryMode,
        @Nullable LocalDate optionUntil,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate lastSeen,
        String provenance,
        @Nullable String citation)
        implements LastSeen, Cited {}
