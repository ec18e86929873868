package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import java.time.LocalDate;
import java.util.function.Function;

/** The columns of a lifespan: those of a period, and {@code last_seen}. */
final class LifespanColumns<R> {

    private final PeriodColumns<R> period;
    private final Column<R, LocalDate> lastSeen;

    LifespanColumns(Table<R> table, Function<R, Lifespan> lifespan) {
        period = new PeriodColumns<>(table, record -> lifespan.apply(record).period());
        lastSeen = table.optional(
                "last_seen",
                Formats.DATE,
                "The last day for which a source tells that it existed; empty where the record is kept up to date",
                record -> lifespan.apply(record).lastSeen());
    }

    /**
     * The lifespan of a row.
     *
     * @throws CellFault where it ends before it begins, or was last seen outside its period
     */
    Lifespan in(Row row) {
        Period lived = period.in(row);
        LocalDate seen = row.find(lastSeen);
        if (seen != null && !lived.contains(seen)) {
            throw new CellFault(
                    Fault.LAST_SEEN_OUTSIDE_PERIOD,
                    lastSeen.name(),
                    seen.toString(),
                    "a day of the period from " + lived.from() + " until " + lived.until(),
                    lived.isOver(seen)
                            ? "valid_until is the last day instead of the day after it"
                            : "valid_from is too late");
        }
        return new Lifespan(lived, seen);
    }
}
