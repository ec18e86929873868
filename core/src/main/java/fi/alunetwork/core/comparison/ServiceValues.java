package fi.alunetwork.core.comparison;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.workshop.Service;
import java.util.Comparator;
import java.util.List;

/**
 * One service in two pictures.
 *
 * @param service the service
 * @param rule whom an offer had to admit
 * @param unit what the values of municipalities are in
 * @param figures the figures of the base
 * @param municipalities every municipality of the second picture's base, in the order of their codes
 */
public record ServiceValues(
        Service service,
        CoverageRule rule,
        String unit,
        List<Figure.Changed> figures,
        List<ValueChange> municipalities) {

    private static final Comparator<ValueChange> MOST_PEOPLE_FIRST = Comparator.comparing(
                    (ValueChange row) -> row.people() == null ? -1.0 : row.people())
            .reversed()
            .thenComparing(row -> row.municipality().code());

    public ServiceValues {
        figures = List.copyOf(figures);
        municipalities = List.copyOf(municipalities);
    }

    /** The municipalities whose residents are worse off, those with the most people first. */
    public List<ValueChange> losers() {
        return with(ValueChange.Course.WORSE);
    }

    /** The municipalities whose residents are better off, those with the most people first. */
    public List<ValueChange> gainers() {
        return with(ValueChange.Course.BETTER);
    }

    private List<ValueChange> with(ValueChange.Course course) {
        return municipalities.stream()
                .filter(row -> row.course() == course)
                .sorted(MOST_PEOPLE_FIRST)
                .toList();
    }
}
