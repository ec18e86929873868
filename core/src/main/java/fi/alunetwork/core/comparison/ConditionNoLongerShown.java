package fi.alunetwork.core.comparison;

import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.regime.Condition;
import java.util.Optional;

/**
 * The law asks for the same condition in both pictures, and the register of the other no longer shows that it is met.
 */
final class ConditionNoLongerShown implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        return loss.standing()
                .filter(answer -> !loss.counts(answer) && isIt(loss, answer))
                .map(answer -> loss.because(Cause.Kind.CONDITION));
    }

    static boolean isIt(Loss loss, ProducerAnswer there) {
        ProducerAnswer here = loss.standingHere();
        Condition condition = here.condition();
        Condition asked = there.condition();
        return condition != null
                && asked != null
                && condition.id().equals(asked.id())
                && here.conditionShown()
                && !there.conditionShown();
    }
}
