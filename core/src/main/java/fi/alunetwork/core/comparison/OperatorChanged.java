package fi.alunetwork.core.comparison;

import java.util.Optional;

/** Another operator runs the workshop, and the municipality does not belong to its area. */
final class OperatorChanged implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        return loss.closedHeir()
                .filter(heir -> loss.isByOrganiserArea() && !loss.hasSameOperators(heir))
                .map(heir -> loss.because(Cause.Kind.OPERATOR));
    }
}
