package fi.alunetwork.core.organisation;

/**
 * The groups of operators that the national statistics print (2017: municipal 61 %, associations 26 %, foundations 10
 * %, other 3 %). Wellbeing services counties stand apart, because they did not exist then.
 */
public enum OperatorGroup {
    /** Municipalities and joint municipal authorities. */
    MUNICIPAL,
    /** Registered associations. */
    ASSOCIATION,
    /** Foundations. */
    FOUNDATION,
    /** Companies, co-operatives, the state, religious communities. */
    OTHER,
    /** Wellbeing services counties, from 2023. */
    WELLBEING_SERVICES_COUNTY,
    /** No source tells the form. */
    NOT_KNOWN
}
