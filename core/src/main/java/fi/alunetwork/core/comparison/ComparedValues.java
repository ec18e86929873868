package fi.alunetwork.core.comparison;

import fi.alunetwork.core.comparison.ValueChange.Course;
import fi.alunetwork.core.graph.Divisions;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.TravelUnit;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets the values of municipalities side by side, with the cause of each change. */
final class ComparedValues {

    /** Values come from sums of many parts; what is smaller than this is rounding. */
    private static final double ROUNDING = 1e-9;

    /** A way of no length is a threshold too. */
    private static final double SHORTEST = 1e-6;

    private static final Comparator<Valued> BY_PEOPLE =
            Comparator.comparing(row -> row.people() == null ? -1.0 : row.people());

    private final Divisions divisions;
    private final Causes causes;
    private final CoverageRule rule;
    private final TravelUnit unit;
    private final @Nullable Threshold threshold;

    /**
     * Values of one service.
     *
     * @param threshold how far is near; null where the values are distances, and less is better
     */
    ComparedValues(
            Comparison comparison,
            Divisions divisions,
            Scope scope,
            Service service,
            CoverageRule rule,
            @Nullable Threshold threshold) {
        this.divisions = divisions;
        this.causes =
                new Causes(new Side(comparison.before(), scope, service), new Side(comparison.after(), scope, service));
        this.rule = rule;
        this.unit = scope.travel().unit();
        this.threshold = threshold;
    }

    /** The rows of the second picture, each beside what its municipality had in the first. */
    List<ValueChange> rows(List<Valued> before, List<Valued> after) {
        Map<MunicipalityCode, Valued> was = new HashMap<>();
        before.forEach(row -> was.put(row.municipality().code(), row));
        List<ValueChange> rows = new ArrayList<>();
        for (Valued row : after) {
            List<Valued> earlier = divisions.earlier(row.municipality().code()).stream()
                    .map(was::get)
                    .filter(Objects::nonNull)
                    .toList();
            rows.add(change(earlier, row));
        }
        return rows;
    }

    private ValueChange change(List<Valued> earlier, Valued after) {
        Valued before = earlier.stream().max(BY_PEOPLE).orElse(null);
        Difference difference = new Difference(before == null ? null : before.value(), after.value());
        Course course = course(difference);
        return new ValueChange(
                after.municipality(),
                after.people(),
                difference,
                course,
                illustrative(before, after),
                before == null ? List.of() : causes(course, earlier, before, after));
    }

    private Course course(Difference difference) {
        Double change = difference.change();
        if (change == null) {
            return Course.NOT_KNOWN;
        }
        if (Math.abs(change) <= ROUNDING) {
            return Course.SAME;
        }
        boolean more = change > 0;
        return more == (threshold != null) ? Course.BETTER : Course.WORSE;
    }

    private List<Cause> causes(Course course, List<Valued> earlier, Valued before, Valued after) {
        return switch (course) {
            case WORSE -> {
                List<MunicipalityOnDate> was =
                        earlier.stream().map(Valued::municipality).toList();
                yield causes.ofLoss(was, after.municipality(), rule, near(before));
            }
            case BETTER -> causes.ofGain(before.municipality(), after.municipality(), rule, near(after));
            case SAME, NOT_KNOWN -> List.of();
        };
    }

    /** How far is near; of distances the shorter one, within which a workshop came or went. */
    private Threshold near(Valued shorter) {
        if (threshold != null) {
            return threshold;
        }
        Double value = shorter.value();
        return new Threshold(Math.max(SHORTEST, value == null ? 0 : value + ROUNDING), unit, null);
    }

    private static @Nullable Boolean illustrative(@Nullable Valued before, Valued after) {
        Boolean now = after.illustrative();
        Boolean then = before == null ? Boolean.FALSE : before.illustrative();
        return (now == null || then == null) ? null : (now || then);
    }
}
