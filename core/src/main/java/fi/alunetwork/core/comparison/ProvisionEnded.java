package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Existence;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The workshop goes on and does not provide the service in the other picture. */
final class ProvisionEnded implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        boolean open = loss.workshop()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .isPresent();
        if (!open || !loss.provisions().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = loss.workshop().stream()
                .flatMap(workshop -> workshop.record().provisions().stream())
                .filter(provision ->
                        provision.id().equals(loss.offer().provision().record().id()))
                .map(provision -> loss.turningDay(provision.lifespan().period()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Optional.of(loss.because(Cause.Kind.PROVISION, day));
    }
}
