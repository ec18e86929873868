package fi.alunetwork.core.regime;

/**
 * Which of two readings of a disputed rule is followed. Since 2023 the sources differ on municipal producers of
 * rehabilitative work activity.
 */
public enum Reading {
    /** As the national association (Into) reads it: a municipal workshop can no longer produce it. */
    STRICT,
    /**
     * As the institute for health and welfare (THL) reads it: a municipality is among the producers, and the money of
     * the county is lawful as cooperation between contracting entities. The default everywhere.
     */
    LENIENT
}
