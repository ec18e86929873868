package fi.alunetwork.store.element;

import org.jspecify.annotations.Nullable;

/** A node or relationship that tells where it is from. */
public interface Cited {

    /** {@code SOURCED} or {@code ILLUSTRATIVE}. */
    String provenance();

    /** The source, or a word on how it was made up; null where there is none. */
    @Nullable String citation();
}
