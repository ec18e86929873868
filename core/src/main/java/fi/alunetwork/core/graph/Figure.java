package fi.alunetwork.core.graph;

import fi.alunetwork.core.statistics.Indicator;
import java.time.LocalDate;

/**
 * A municipality's figure in the division of a picture's day.
 *
 * @param indicator what is measured
 * @param date the date of the figure, which need not be the picture's
 * @param value the figure in the indicator's unit
 */
public record Figure(Indicator indicator, LocalDate date, double value) {}
