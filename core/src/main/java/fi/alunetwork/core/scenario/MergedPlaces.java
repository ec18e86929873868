package fi.alunetwork.core.scenario;

import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the residents of a municipality live that others were merged into: where they lived before. Each former centre
 * becomes a demand point with its share of the residents, so that a merger moves nobody.
 */
final class MergedPlaces {

    private MergedPlaces() {}

    static void of(Set<MunicipalityCode> ending, Municipality into, Draft draft) {
        DatedGraph before = draft.picture();
        Set<MunicipalityCode> parts = new TreeSet<>(ending);
        parts.add(into.code());
        double total = 0;
        for (MunicipalityCode part : parts) {
            MunicipalityOnDate municipality = before.getMunicipality(part);
            OptionalDouble residents = municipality.residents();
            boolean placed = municipality.record().centre() != null
                    || !pointsOf(part, before, draft).isEmpty();
            if (residents.isEmpty() || !placed) {
                draft.note("CENTRES_NOT_WEIGHED", into.name());
                total = 0;
                break;
            }
            total += residents.getAsDouble();
        }
        List<DemandPoint> points = new ArrayList<>(draft.records().demandPoints());
        points.removeIf(point -> parts.contains(before.codeOn(point.municipality())));
        if (total > 0) {
            for (MunicipalityCode part : parts) {
                double share = before.getMunicipality(part).residents().orElseThrow() / total;
                points.addAll(places(before.getMunicipality(part), into.code(), share, before, draft));
            }
            draft.note("CENTRES_STAY");
        }
        draft.records().setDemandPoints(points);
    }

    private static List<DemandPoint> places(
            MunicipalityOnDate part, MunicipalityCode into, double share, DatedGraph before, Draft draft) {
        List<DemandPoint> points = pointsOf(part.code(), before, draft);
        GeoPoint centre = part.record().centre();
        if (share == 0) {
            return List.of();
        }
        if (points.isEmpty() && centre != null) {
            return List.of(new DemandPoint(into, part.names(), centre, share, draft.assumed()));
        }
        double whole = points.stream().mapToDouble(DemandPoint::share).sum();
        return points.stream()
                .map(point -> new DemandPoint(
                        into, point.name(), point.point(), share * point.share() / whole, draft.assumed()))
                .toList();
    }

    private static List<DemandPoint> pointsOf(MunicipalityCode code, DatedGraph before, Draft draft) {
        return draft.records().demandPoints().stream()
                .filter(point -> before.codeOn(point.municipality()).equals(code))
                .toList();
    }
}
