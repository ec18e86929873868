package fi.alunetwork.core.law;

import fi.alunetwork.core.regime.Advice;
import fi.alunetwork.core.regime.Condition;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.Relation;
import fi.alunetwork.core.regime.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether an organisation may produce a service for the residents of a municipality.
 *
 * @param verdict whether it may
 * @param condition the condition of CONDITIONAL, else null
 * @param conditionShown whether the register shows that the condition is met; false where there is none
 * @param advice what the authorities advise; lawful and recommended differ
 * @param adviceGrounds why; null where there is no advice
 * @param relation what the organisation is to the organiser; null where not known
 * @param grounds why the verdict is what it is
 */
public record ProducerAnswer(
        Verdict verdict,
        @Nullable Condition condition,
        boolean conditionShown,
        Advice advice,
        @Nullable Grounds adviceGrounds,
        @Nullable Relation relation,
        Grounds grounds) {

    /**
     * Whether it may as things stand: allowed, or its condition is shown to be met, or under legislation of its own.
     */
    public boolean isLawful() {
        return verdict == Verdict.ALLOWED
                || verdict == Verdict.OWN_LEGISLATION
                || (verdict == Verdict.CONDITIONAL && conditionShown);
    }

    /** Whether it may, taking every condition to be met. */
    public boolean isLawfulOrConditional() {
        return isLawful() || verdict == Verdict.CONDITIONAL;
    }

    /**
     * How good the answer is for one who wants to produce: lawful, then conditional, then not known, then not allowed.
     */
    int rank() {
        if (isLawful()) {
            return 0;
        }
        return switch (verdict) {
            case CONDITIONAL -> 1;
            case NOT_KNOWN -> 2;
            default -> 3;
        };
    }
}
