package fi.alunetwork.core.graph;

import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.Indicator;
import fi.alunetwork.core.statistics.IndicatorValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** The figures of every municipality of the day's division, by the dates that {@link DemandFigures} takes too. */
final class Figures {

    private final Map<MunicipalityCode, List<Figure>> byMunicipality = new HashMap<>();

    Figures(DatedGraph graph) {
        graph.graph().contents().indicators().forEach(indicator -> add(graph, indicator));
    }

    List<Figure> of(MunicipalityCode code) {
        return byMunicipality.getOrDefault(code, List.of());
    }

    private void add(DatedGraph graph, Indicator indicator) {
        NavigableMap<LocalDate, List<IndicatorValue>> dates = graph.graph().figuresOf(indicator.id());
        if (dates.isEmpty()) {
            return;
        }
        LocalDate earlier = dates.floorKey(graph.date());
        LocalDate date = earlier == null ? dates.firstKey() : earlier;
        Map<MunicipalityCode, List<Double>> values = new HashMap<>();
        dates.getOrDefault(date, List.of())
                .forEach(value -> values.computeIfAbsent(graph.codeOn(value.municipality()), code -> new ArrayList<>())
                        .add(value.value()));
        values.forEach((code, parts) -> add(code, indicator, date, parts));
    }

    /** Counts of municipalities that were merged since add up; rates of several do not make one. */
    private void add(MunicipalityCode code, Indicator indicator, LocalDate date, List<Double> parts) {
        if (indicator.measure() == Indicator.Measure.COUNT || parts.size() == 1) {
            double value = parts.stream().mapToDouble(part -> part).sum();
            byMunicipality.computeIfAbsent(code, none -> new ArrayList<>()).add(new Figure(indicator, date, value));
        }
    }
}
