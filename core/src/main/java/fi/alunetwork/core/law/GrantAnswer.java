package fi.alunetwork.core.law;

import fi.alunetwork.core.regime.Condition;
import fi.alunetwork.core.regime.Grounds;
import fi.alunetwork.core.regime.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether an organisation may receive the government grant for a service; nothing on whether it may produce it.
 *
 * @param verdict whether it may
 * @param condition the condition of CONDITIONAL, else null
 * @param grounds why
 */
public record GrantAnswer(Verdict verdict, @Nullable Condition condition, Grounds grounds) {}
