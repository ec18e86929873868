package fi.alunetwork.core.coverage;

/** Which municipalities a share is a share of. */
public enum CoverageBase {
    /** The mainland, as the ministry counts; Åland has its own legislation. */
    MAINLAND,
    /** The whole country with Åland. */
    WHOLE_COUNTRY
}
