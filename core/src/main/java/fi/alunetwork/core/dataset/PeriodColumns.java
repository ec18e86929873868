package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Period;
import java.time.LocalDate;
import java.util.function.Function;

/** The columns of a period: {@code valid_from} and, exclusive, {@code valid_until}. */
final class PeriodColumns<R> {

    private final Function<R, Period> period;
    private final Column<R, LocalDate> from;
    private final Column<R, LocalDate> until;

    PeriodColumns(Table<R> table, Function<R, Period> period) {
        this.period = period;
        from = table.optional(
                "valid_from",
                Formats.DATE,
                "First day; empty where no beginning is stated",
                record -> period.apply(record).from());
        until = table.optional(
                "valid_until",
                Formats.DATE,
                "The day after the last day (exclusive); empty where no end is stated",
                record -> period.apply(record).until());
        table.check(this::check);
    }

    private void check(Row row) {
        LocalDate first = row.find(from);
        LocalDate end = row.find(until);
        if (first != null && end != null && !end.isAfter(first)) {
            throw new CellFault(
                    Fault.PERIOD_ENDS_BEFORE_IT_BEGINS,
                    until.name(),
                    end.toString(),
                    "a day after valid_from " + first,
                    guess(first, end));
        }
    }

    private static String guess(LocalDate first, LocalDate end) {
        return end.equals(first) ? "the last day was given: the end is the day after it" : "the two dates are swapped";
    }

    /** The period of a row that has passed the checks. */
    Period in(Row row) {
        return new Period(row.find(from), row.find(until));
    }

    Period of(R record) {
        return period.apply(record);
    }

    Column<R, LocalDate> from() {
        return from;
    }

    Column<R, LocalDate> until() {
        return until;
    }
}
