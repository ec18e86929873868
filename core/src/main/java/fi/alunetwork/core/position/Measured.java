package fi.alunetwork.core.position;

/** How betweenness is found. */
public enum Measured {
    /** By a search from every actor. */
    EXACT,
    /** By searches from some actors, drawn by seed and scaled to all. */
    SAMPLED
}
