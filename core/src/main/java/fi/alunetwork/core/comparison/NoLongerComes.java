package fi.alunetwork.core.comparison;

import java.util.Optional;

/** The service came to the municipality, and in the other picture has to be gone to. */
final class NoLongerComes implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        return loss.fartherHeir()
                .filter(heir -> loss.offer().isMobile())
                .map(heir -> loss.because(Cause.Kind.DELIVERY));
    }
}
