package fi.alunetwork.store.statistics;

import fi.alunetwork.store.element.NamedNode;
import org.jspecify.annotations.Nullable;

/** The properties of an {@code Indicator} node. */
record IndicatorNode(
        String id,
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String nameSe,
        String unit,
        String measure)
        implements NamedNode {}
