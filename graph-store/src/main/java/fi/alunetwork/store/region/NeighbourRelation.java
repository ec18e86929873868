package fi.alunetwork.store.region;

import fi.alunetwork.store.element.Cited;
import org.jspecify.annotations.Nullable;

/** The properties of a {@code NEIGHBOUR_OF} relationship. */
record NeighbourRelation(
        String border,
        double borderKm,
        String provenance,
        @Nullable String citation) implements Cited {}
