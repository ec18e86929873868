package fi.alunetwork.core.reach;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The places of each municipality, and where the register of a service is whole. */
final class Places {

    private final Map<MunicipalityCode, Provenance> wholeRegister;
    private final Map<MunicipalityCode, List<DemandPoint>> demandPoints;

    Places(DatedGraph graph, Scope scope, Service service) {
        this.wholeRegister = wholeRegister(graph, scope, service);
        this.demandPoints = graph.graph().contents().demandPoints().stream()
                .collect(Collectors.groupingBy(point -> graph.codeOn(point.municipality())));
    }

    /** The demand points of a municipality, or its centre where it has none. */
    List<Place> of(MunicipalityOnDate municipality) {
        Provenance whole = wholeRegister.get(municipality.code());
        List<DemandPoint> points = demandPoints.getOrDefault(municipality.code(), List.of());
        if (points.isEmpty()) {
            return List.of(new Place(municipality, 1, municipality.record().centre(), whole));
        }
        double total = points.stream().mapToDouble(DemandPoint::share).sum();
        return points.stream()
                .map(point -> new Place(municipality, point.share() / total, point.point(), whole))
                .toList();
    }

    private static Map<MunicipalityCode, Provenance> wholeRegister(DatedGraph graph, Scope scope, Service service) {
        Map<MunicipalityCode, Provenance> whole = new HashMap<>();
        for (Completeness statement : graph.graph().contents().completeness()) {
            boolean applies = statement.period().contains(graph.date())
                    && (statement.service() == null || statement.service() == service)
                    && (scope.provenance() == null || statement.provenance().kind() == scope.provenance());
            if (applies) {
                graph.findRegion(statement.region())
                        .ifPresent(region -> region.municipalities()
                                .forEach(municipality -> whole.merge(
                                        municipality.code(),
                                        statement.provenance(),
                                        (one, other) -> one.isIllustrative() ? other : one)));
            }
        }
        return whole;
    }
}
