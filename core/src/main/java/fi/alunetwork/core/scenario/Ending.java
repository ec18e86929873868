package fi.alunetwork.core.scenario;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.workshop.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long something lasts that ends, or goes on in another shape, on a day. */
final class Ending {

    private Ending() {}

    /** The period up to the day; null where it was to begin on the day or later. */
    static @Nullable Period of(Period period, LocalDate day) {
        if (period.from() != null && !period.from().isBefore(day)) {
            return null;
        }
        return period.isOver(day) ? period : new Period(period.from(), day);
    }

    /** The lifespan up to the day; null where it was to begin on the day or later. */
    static @Nullable Lifespan of(Lifespan lifespan, LocalDate day) {
        Period period = of(lifespan.period(), day);
        if (period == null) {
            return null;
        }
        LocalDate seen = lifespan.lastSeen();
        return new Lifespan(period, seen != null && period.contains(seen) ? seen : null);
    }

    /**
     * The lifespan of what goes on in another shape: from the day on, where the record is kept up to date. One that was
     * seen at some time keeps its lifespan, so that it is as well known to be open as it was.
     */
    static Lifespan goingOn(Lifespan lifespan, LocalDate day) {
        Period period = lifespan.period();
        return lifespan.lastSeen() != null || period.isBefore(day)
                ? lifespan
                : Lifespan.of(new Period(day, period.until()));
    }

    /** The operations with those that match ended. */
    static List<Operation> of(List<Operation> operations, Predicate<Operation> which, LocalDate day) {
        return operations.stream()
                .flatMap(operation -> which.test(operation) ? ended(operation, day) : Stream.of(operation))
                .toList();
    }

    private static Stream<Operation> ended(Operation operation, LocalDate day) {
        Period period = of(operation.period(), day);
        return period == null
                ? Stream.empty()
                : Stream.of(new Operation(operation.operator(), period, operation.provenance()));
    }
}
