package fi.alunetwork.core.reach;

import fi.alunetwork.core.law.ProducerAnswer;

/** Which producers an answer counts, by the regime of the picture. */
public enum Producers {
    /** Whoever provides the service, lawfully or not. */
    ANY,
    /** Those that may produce it, those included whose condition the register shows to be met. */
    LAWFUL,
    /** Those that may produce it, and those that may on a condition of which nothing is known. */
    LAWFUL_OR_CONDITIONAL;

    /** Whether a producer counts of whom the law says this. */
    public boolean count(ProducerAnswer answer) {
        return switch (this) {
            case ANY -> true;
            case LAWFUL -> answer.isLawful();
            case LAWFUL_OR_CONDITIONAL -> answer.isLawfulOrConditional();
        };
    }
}
