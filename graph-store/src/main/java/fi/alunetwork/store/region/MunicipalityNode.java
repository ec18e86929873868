package fi.alunetwork.store.region;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.Dated;
import fi.alunetwork.store.element.NamedNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Point;

/** The properties of a {@code Municipality} node; what each means is told by the domain's own record. */
record MunicipalityNode(
        String code,
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String nameSe,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Point centre,
        @Nullable Double landAreaKm2,
        @Nullable String languageStatus,
        @Nullable String urbanRural,
        boolean mainland,
        String provenance,
        @Nullable String citation)
        implements NamedNode, Dated, Cited {}
