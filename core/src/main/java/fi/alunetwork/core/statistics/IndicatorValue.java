package fi.alunetwork.core.statistics;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.region.MunicipalityCode;
import java.time.LocalDate;

/**
 * One figure of one municipality. A value that is hidden for smallness or not published has no row: missing is not
 * zero.
 *
 * @param indicator what is measured
 * @param municipality where, in the division of the figure's date
 * @param date the day that the figure describes; for a mean over a year its last day
 * @param value the figure in the indicator's unit
 * @param provenance where this is from
 */
public record IndicatorValue(
        IndicatorId indicator, MunicipalityCode municipality, LocalDate date, double value, Provenance provenance) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the value is negative or not a number
     */
    public IndicatorValue {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("Value " + value + " of " + indicator + " in municipality "
                    + municipality + " is not a figure of zero or more. Maybe it marks a hidden value: leave it out.");
        }
    }
}
