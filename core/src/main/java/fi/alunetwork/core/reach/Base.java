package fi.alunetwork.core.reach;

/** Which municipalities a share is a share of. */
public enum Base {
    /** The mainland, as the ministry counts; Åland has its own legislation. */
    MAINLAND,
    /** The whole country with Åland. */
    WHOLE_COUNTRY
}
