package fi.alunetwork.graphql.reach;

import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.statistics.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What municipalities are weighed by, as it is asked.
 *
 * @param indicator a count; residents where none is given
 * @param date the newest figures on or before this day
 */
public record DemandInput(
        @Nullable IndicatorId indicator, @Nullable LocalDate date) {

    Demand toDemand() {
        return new Demand(indicator == null ? IndicatorId.POPULATION : indicator, date);
    }
}
