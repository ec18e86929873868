package fi.alunetwork.core.coverage;

/** Who must offer the services that one person needs, when several are asked for together. */
public enum Together {
    /** One workshop offers all of them. */
    SAME_WORKSHOP,
    /** One body offers all of them, at one workshop or several. */
    SAME_OPERATOR,
    /** Bodies that are partners of each other, by a partnership that is open on the day, or one body. */
    PARTNERS,
    /** Anybody offers each of them. */
    ANY
}
