package fi.alunetwork.store.element;

/** The properties of an element that has none. */
public record NoProperties() {

    /** The only one. */
    public static final NoProperties NONE = new NoProperties();
}
