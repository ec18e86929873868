package fi.alunetwork.core.regime;

/** The groups of clients whose employment services were tried out with municipalities (HE 87/2020). */
public enum ClientGroup {
    /** Jobseekers without earnings-related unemployment benefit. */
    WITHOUT_EARNINGS_RELATED_BENEFIT,
    /** Jobseekers under 30 years of age. */
    UNDER_30,
    /** Immigrants and speakers of foreign languages. */
    IMMIGRANT
}
