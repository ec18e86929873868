package fi.alunetwork.store.graph;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.NamedNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Point;

/** The properties of a {@code DemandPoint} node. */
record DemandPointNode(
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String nameSe,
        Point point,
        double share,
        String provenance,
        @Nullable String citation)
        implements NamedNode, Cited {}
