package fi.alunetwork.core.regime;

/** What the authorities advise. Lawful and recommended differ. */
public enum Advice {
    /** Recommended by a ministry's group. */
    RECOMMENDED,
    /** Lawful, perhaps, but advised against. */
    ADVISED_AGAINST,
    /** No advice is known. */
    NONE
}
