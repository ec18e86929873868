package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Existence;
import java.util.Optional;

/** It is not known whether the workshop, or its provision, exists in the other picture. */
final class ExistenceUnsure implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        boolean unsure = loss.heir().isEmpty()
                && !loss.provisions().isEmpty()
                && loss.provisions().stream().allMatch(provision -> provision.existence() == Existence.NOT_KNOWN);
        return unsure ? Optional.of(loss.because(Cause.Kind.EXISTENCE)) : Optional.empty();
    }
}
