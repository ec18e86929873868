package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Existence;
import java.util.Optional;

/** The workshop provides the service in another form, which the question does not count. */
final class OtherForm implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        boolean provides = loss.provisions().stream().anyMatch(provision -> provision.existence() == Existence.OPEN);
        boolean uncounted = loss.heir().isEmpty() && provides;
        return uncounted ? Optional.of(loss.because(Cause.Kind.FORM)) : Optional.empty();
    }
}
