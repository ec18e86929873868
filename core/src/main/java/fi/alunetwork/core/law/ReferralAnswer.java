package fi.alunetwork.core.law;

import fi.alunetwork.core.regime.Condition;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.Referrer;
import fi.alunetwork.core.regime.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may refer a person to a service.
 *
 * @param referrer who refers
 * @param verdict whether that is possible
 * @param condition the condition of CONDITIONAL, else null
 * @param grounds why
 */
public record ReferralAnswer(
        Referrer referrer, Verdict verdict, @Nullable Condition condition, Grounds grounds) {}
