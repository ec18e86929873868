package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Lifespan;
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
        table.check(this::check);
    }

    private void check(Row row) {
        LocalDate seen = row.find(lastSeen);
        LocalDate first = row.find(period.from());
        LocalDate end = row.find(period.until());
        if (seen != null && end != null && !seen.isBefore(end)) {
            throw fault(
                    seen, "a day before valid_until " + end, "valid_until is the last day instead of the day after");
        }
        if (seen != null && first != null && seen.isBefore(first)) {
            throw fault(seen, "a day from valid_from " + first + " on", "valid_from is too late");
        }
    }

    private CellFault fault(LocalDate seen, String expected, String maybe) {
        return new CellFault(Fault.LAST_SEEN_OUTSIDE_PERIOD, lastSeen.name(), seen.toString(), expected, maybe);
    }

    /** The lifespan of a row that has passed the checks. */
    Lifespan in(Row row) {
        return new Lifespan(period.in(row), row.find(lastSeen));
    }
}
