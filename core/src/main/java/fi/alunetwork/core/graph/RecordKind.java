package fi.alunetwork.core.graph;

import java.util.Locale;

/** What can be edited as one record, with all that belongs to it. */
public enum RecordKind {
    /** A workshop with its sites, operators and provisions. */
    WORKSHOP,
    /** An organisation with its owners and successors. */
    ORGANISATION,
    /** A partnership with its parties. */
    PARTNERSHIP,
    /** A regional network with its members and extent. */
    NETWORK,
    /** An area with the statements that the register is whole in it. */
    REGION,
    /** A municipality with its belonging to areas and its demand points. */
    MUNICIPALITY,
    /** What is measured. */
    INDICATOR,
    /** All figures of one indicator in one municipality. */
    FIGURES;

    /** The kind as findings and messages name it, such as {@code workshop}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
