package fi.alunetwork.core.coverage;

/** How a municipality stands with a service: both rules in one word. */
public enum CoverageState {
    /** A site within the threshold admits its residents. */
    COVERED,
    /** Served on paper: a provision is declared to serve it, but no site of one that admits its residents is near. */
    DECLARED_ONLY,
    /** A site is within the threshold, but for the residents of other municipalities or another county only. */
    NEAR_BUT_NOT_ADMITTED,
    /** Neither, and the register is stated to be whole there. */
    UNCOVERED,
    /** Not found, which is not the same as none: the register, a date, a place or an admission is not known. */
    NOT_KNOWN
}
