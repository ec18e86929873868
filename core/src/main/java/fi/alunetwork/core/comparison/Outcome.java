package fi.alunetwork.core.comparison;

/** How a municipality came out of a change, by one rule. */
public enum Outcome {
    /** Covered before, and not covered after: residents, or a part of them, lost the service. */
    LOST,
    /** Not covered before, and covered after. */
    GAINED,
    /** Known before, and not known after, which is no loss yet. */
    NO_LONGER_KNOWN,
    /** Not known before, and known after, which is no gain yet. */
    NEWLY_KNOWN,
    /** As before. */
    SAME
}
