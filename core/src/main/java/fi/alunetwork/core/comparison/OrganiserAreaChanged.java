package fi.alunetwork.core.comparison;

import java.util.Optional;

/** The same operator acts for another area, to which the municipality does not belong. */
final class OrganiserAreaChanged implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        return loss.closedHeir()
                .filter(heir -> loss.isByOrganiserArea() && loss.hasSameOperators(heir))
                .map(heir -> loss.because(Cause.Kind.ORGANISER_AREA));
    }
}
