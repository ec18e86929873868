package fi.alunetwork.core.graph;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.statistics.IndicatorValue;
import fi.alunetwork.core.workshop.Service;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days that the data can be asked about: from ten years before the first day that anything in it names to ten years
 * after the last. Farther away there would be answers, but nothing that they rest on.
 *
 * @param first the first day; null where nothing is dated
 * @param last the last day; null where nothing is dated
 */
public record KnownDays(@Nullable LocalDate first, @Nullable LocalDate last) {

    private static final int YEARS_BEYOND = 10;

    /** The days of a graph. */
    public static KnownDays of(WorkshopGraph graph) {
        Set<Service> all = EnumSet.allOf(Service.class);
        NavigableSet<LocalDate> days = graph.changeDays(all);
        graph.contents().indicatorValues().stream().map(IndicatorValue::date).forEach(days::add);
        return days.isEmpty()
                ? new KnownDays(null, null)
                : new KnownDays(
                        days.first().minusYears(YEARS_BEYOND), days.last().plusYears(YEARS_BEYOND));
    }

    /**
     * Lets a day pass that the data can be asked about.
     *
     * @param field the field of the question that names it
     * @throws BadQuestionException where it lies outside
     */
    public void require(String field, LocalDate day) {
        if ((first != null && day.isBefore(first)) || (last != null && day.isAfter(last))) {
            throw BadQuestionException.badArgument(field + " names " + day + ", outside the data; expected " + first
                    + " to " + last + ". Maybe the year is misspelt.");
        }
    }
}
