package fi.alunetwork.core.comparison;

import java.util.Optional;

/** The provision goes on, and the law of the other picture does not let its operator produce it there. */
final class NoLongerLawful implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        return loss.standing()
                .filter(answer -> !loss.counts(answer) && !ConditionNoLongerShown.isIt(loss, answer))
                .map(answer -> loss.because(Cause.Kind.LAW));
    }
}
