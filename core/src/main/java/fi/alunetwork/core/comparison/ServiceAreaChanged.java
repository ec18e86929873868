package fi.alunetwork.core.comparison;

import java.util.Optional;

/** The declared service area does not include the municipality in the other picture. */
final class ServiceAreaChanged implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        return loss.closedHeir()
                .filter(heir -> !loss.isByOrganiserArea())
                .map(heir -> loss.because(Cause.Kind.SERVICE_AREA));
    }
}
