package fi.alunetwork.store.element;

import org.jspecify.annotations.Nullable;

/** A node with names; one property a language, null where the name is not told in it. */
public interface NamedNode {

    /** The Finnish name. */
    @Nullable String nameFi();

    /** The Swedish name. */
    @Nullable String nameSv();

    /** The English name. */
    @Nullable String nameEn();

    /** The Northern Sámi name. */
    @Nullable String nameSe();
}
