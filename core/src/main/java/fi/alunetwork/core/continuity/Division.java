package fi.alunetwork.core.continuity;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Which municipalities of one day are a municipality of another day, before or after mergers. */
final class Division {

    /**
     * A municipality of the day, and the share that it has of the residents of the whole.
     *
     * @param municipality the part
     * @param share above 0 to 1
     */
    record Part(MunicipalityOnDate municipality, double share) {}

    private final DatedGraph day;
    private final DemandFigures demand;
    private final Map<MunicipalityCode, List<MunicipalityOnDate>> byShown;

    /**
     * The division of a day.
     *
     * @param day the day
     * @param shown the picture whose municipalities are asked about
     * @param demand the figures of the day, by which parts are weighed
     */
    Division(DatedGraph day, DatedGraph shown, DemandFigures demand) {
        this.day = day;
        this.demand = demand;
        this.byShown = day.municipalities().stream()
                .collect(Collectors.groupingBy(
                        municipality -> shown.codeOn(municipality.code()), HashMap::new, Collectors.toList()));
    }

    /**
     * The parts that a municipality had on the day: several before they were merged into it; after it was merged
     * itself, the one that it went to. Parts are of equal weight where the figure of one is not known.
     */
    List<Part> partsOf(MunicipalityOnDate shown) {
        List<MunicipalityOnDate> parts = byShown.get(shown.code());
        if (parts == null) {
            return day.findMunicipality(shown.code()).map(whole -> new Part(whole, 1)).stream()
                    .toList();
        }
        if (parts.size() == 1) {
            return List.of(new Part(parts.get(0), 1));
        }
        Optional<Double> all = sum(parts);
        return parts.stream()
                .map(part -> new Part(
                        part,
                        all.map(sum -> demand.of(part.code()).orElse(0) / sum).orElse(1.0 / parts.size())))
                .toList();
    }

    private Optional<Double> sum(List<MunicipalityOnDate> parts) {
        List<OptionalDouble> figures =
                parts.stream().map(part -> demand.of(part.code())).toList();
        double sum = figures.stream().mapToDouble(figure -> figure.orElse(0)).sum();
        return sum > 0 && figures.stream().allMatch(OptionalDouble::isPresent) ? Optional.of(sum) : Optional.empty();
    }
}
