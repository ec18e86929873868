package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.coverage.MunicipalityCoverage;
import fi.alunetwork.core.coverage.MunicipalityCoverage.Basis;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Nearest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One municipality of the second picture's division in two pictures.
 *
 * @param rule what counts as covered
 * @param outcome how it came out
 * @param coveredPeople how many of its people by the second picture's figures are covered more, negative where less;
 *     null where their number is not known
 * @param before how it stood, or the largest of those that were merged into it; null where it was not in the base
 * @param after how it stands
 * @param formerly the municipalities of the first division that it was made of, where they were not it alone
 * @param causes why, one for each workshop that covered it on one side only; empty where its coverage is the same
 */
public record MunicipalityChange(
        CoverageRule rule,
        Outcome outcome,
        @Nullable Double coveredPeople,
        @Nullable MunicipalityCoverage before,
        MunicipalityCoverage after,
        List<MunicipalityOnDate> formerly,
        List<Cause> causes) {

    public MunicipalityChange {
        formerly = List.copyOf(formerly);
        causes = List.copyOf(causes);
    }

    /** The municipality as it is after the change. */
    public MunicipalityOnDate municipality() {
        return after.municipality();
    }

    /** All its people by the second picture's figures; null where not known. */
    public @Nullable Double people() {
        return after.demand();
    }

    /** The nearest workshop before, as the rule looks at it; null where there was none. */
    public @Nullable Nearest nearestBefore() {
        return before == null ? null : nearest(before);
    }

    /** The nearest workshop after, as the rule looks at it; null where there is none. */
    public @Nullable Nearest nearestAfter() {
        return nearest(after);
    }

    /** How far the nearest is in both, in the unit of the travel cost. */
    public Difference nearestDistance() {
        return new Difference(distance(nearestBefore()), distance(nearestAfter()));
    }

    /** Illustrative where one side is, not known where one side is and none is illustrative. */
    public Basis basis() {
        List<Basis> both =
                Stream.ofNullable(before).map(MunicipalityCoverage::basis).collect(Collectors.toList());
        both.add(after.basis());
        if (both.contains(Basis.ILLUSTRATIVE)) {
            return Basis.ILLUSTRATIVE;
        }
        return both.contains(Basis.NOT_KNOWN) ? Basis.NOT_KNOWN : Basis.SOURCED;
    }

    /** Why in words: the causes, and how the municipality stands after the change. */
    public String reason(Language language) {
        return Stream.concat(
                        causes.stream().map(cause -> cause.in(language)),
                        Stream.of(after.reason().in(language)))
                .collect(Collectors.joining(" "));
    }

    private @Nullable Nearest nearest(MunicipalityCoverage row) {
        return switch (rule) {
            case DECLARED_AREA -> row.declaredBy();
            case DISTANCE -> row.nearest();
            case REACHABLE_AND_ADMITTED -> row.nearestAdmitting();
        };
    }

    private static @Nullable Double distance(@Nullable Nearest nearest) {
        return nearest == null || nearest.distance() == null
                ? null
                : nearest.distance().value();
    }
}
