package fi.alunetwork.core.reach;

/** Which producers an answer counts, by the regime of the picture. */
public enum Producers {
    /** Whoever provides the service, lawfully or not. */
    ANY,
    /** Those that may produce it, those included whose condition the register shows to be met. */
    LAWFUL,
    /** Those that may produce it, and those that may on a condition of which nothing is known. */
    LAWFUL_OR_CONDITIONAL
}
