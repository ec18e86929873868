package fi.alunetwork.core.graph;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;

/**
 * The figures of one date by which an analysis weighs the municipalities of a day's division. Figures of municipalities
 * that were merged in between are added up; a municipality without a figure is not known, never zero.
 *
 * @param indicator what is counted
 * @param date the date of the figures
 * @param values by municipality of the division
 */
public record DemandFigures(Indicator indicator, LocalDate date, Map<MunicipalityCode, Double> values) {

    public DemandFigures {
        values = Map.copyOf(values);
    }

    static DemandFigures of(DatedGraph graph, Demand demand) {
        Indicator indicator = graph.graph()
                .findIndicator(demand.indicator())
                .orElseThrow(() -> BadQuestionException.notFound("There is no indicator \"" + demand.indicator()
                        + "\". Maybe one of " + knownIndicators(graph) + " was meant."));
        if (indicator.measure() == Indicator.Measure.RATE) {
            throw BadQuestionException.badArgument("Indicator \"" + indicator.id() + "\" is a rate in "
                    + indicator.unit() + " and cannot weigh people. Maybe weigh by residents: population.");
        }
        NavigableMap<LocalDate, List<IndicatorValue>> byDate = graph.graph().figuresOf(indicator.id());
        if (byDate.isEmpty()) {
            throw BadQuestionException.notFound(
                    "Indicator \"" + indicator.id() + "\" has no figures. Maybe its file was not imported.");
        }
        LocalDate wanted = demand.date() == null ? graph.date() : demand.date();
        LocalDate earlier = byDate.floorKey(wanted);
        LocalDate date = earlier == null ? byDate.firstKey() : earlier;
        Map<MunicipalityCode, Double> values = new HashMap<>();
        byDate.getOrDefault(date, List.of())
                .forEach(value -> values.merge(graph.codeOn(value.municipality()), value.value(), Double::sum));
        return new DemandFigures(indicator, date, values);
    }

    private static List<String> knownIndicators(DatedGraph graph) {
        return graph.graph().contents().indicators().stream()
                .map(known -> known.id().value())
                .toList();
    }

    /** The figure of a municipality; empty where it is not known. */
    public OptionalDouble of(MunicipalityCode code) {
        Double value = values.get(code);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
