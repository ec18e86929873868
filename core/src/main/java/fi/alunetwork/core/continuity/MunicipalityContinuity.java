package fi.alunetwork.core.continuity;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One municipality in the answer on one service. A day counts by what held for most of its residents; where the
 * municipality was merged within the period, for most residents of its parts.
 *
 * @param municipality the municipality, of the division of the picture's day
 * @param demand its weight, such as residents; null where not known
 * @param daysCovered days on which the service was within reach
 * @param daysNotCovered days on which it was not, and the register is whole
 * @param daysNotKnown days of which that is not known
 * @param gaps the gaps in the order of time
 */
public record MunicipalityContinuity(
        MunicipalityOnDate municipality,
        @Nullable Double demand,
        long daysCovered,
        long daysNotCovered,
        long daysNotKnown,
        List<Gap> gaps) {

    public MunicipalityContinuity {
        gaps = List.copyOf(gaps);
    }

    /** The longest gap in days; 0 where there is none. */
    public long longestGapDays() {
        return gaps.stream().mapToLong(Gap::days).max().orElse(0);
    }
}
