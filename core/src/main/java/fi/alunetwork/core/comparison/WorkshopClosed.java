package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.WorkshopOnDate;
import java.util.Optional;

/** The workshop is closed in the other picture, or has no record there. */
final class WorkshopClosed implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        boolean gone = loss.workshop()
                .map(WorkshopOnDate::existence)
                .filter(existence -> existence != Existence.CLOSED)
                .isEmpty();
        if (!gone) {
            return Optional.empty();
        }
        return Optional.of(loss.because(
                Cause.Kind.WORKSHOP,
                loss.workshop()
                        .map(workshop ->
                                loss.turningDay(workshop.record().lifespan().period()))
                        .orElse(null)));
    }
}
