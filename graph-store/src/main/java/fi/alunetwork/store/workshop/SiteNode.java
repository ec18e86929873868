package fi.alunetwork.store.workshop;

import fi.alunetwork.store.element.Cited;
import fi.alunetwork.store.element.NamedNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Point;

/** The properties of a {@code Site} node; when the workshop is there stands at the {@code AT} relationship. */
record SiteNode(
        String id,
        @Nullable String nameFi,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String nameSe,
        Point point,
        String accuracy,
        String provenance,
        @Nullable String citation)
        implements NamedNode, Cited {}
