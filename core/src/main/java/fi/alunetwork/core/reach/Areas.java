package fi.alunetwork.core.reach;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandFigures;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How the municipalities of a picture fall into areas, and which of them are the centres of regions. */
public final class Areas {

    private Areas() {}

    /**
     * The centres of the regions in force: of each the municipality with the largest weight, of equal ones the first. A
     * region none of whose municipalities has a known weight has no known centre.
     */
    public static Set<MunicipalityCode> centres(DatedGraph graph, DemandFigures demand) {
        return graph.regions().stream()
                .filter(region -> region.id().kind() == RegionKind.REGION && region.existence() == Existence.OPEN)
                .flatMap(region -> region.municipalities().stream()
                        .map(MunicipalityOnDate::code)
                        .filter(code -> demand.of(code).isPresent())
                        .max(Comparator.comparingDouble(code -> demand.of(code).orElse(0)))
                        .stream())
                .collect(Collectors.toSet());
    }

    /**
     * The areas of a kind that had members on the day, in the order of their ids; where none had, all of the kind, by
     * their nearest membership.
     */
    public static List<RegionOnDate> ofKind(DatedGraph graph, RegionKind kind) {
        List<RegionOnDate> all = graph.regions().stream()
                .filter(region -> region.id().kind() == kind)
                .toList();
        List<RegionOnDate> present = all.stream()
                .filter(region -> !region.municipalities().isEmpty())
                .toList();
        return present.isEmpty() ? all : present;
    }

    /**
     * The one area of a kind that each municipality belongs to, of several the first, by the areas of {@link #ofKind}.
     * Municipalities without one, such as Helsinki among the wellbeing services counties, are left out.
     */
    public static Map<MunicipalityCode, RegionOnDate> byMunicipality(DatedGraph graph, RegionKind kind) {
        Map<MunicipalityCode, RegionOnDate> areas = new HashMap<>();
        for (RegionOnDate region : ofKind(graph, kind)) {
            region.municipalitiesByNearestMembership()
                    .forEach(municipality -> areas.putIfAbsent(municipality.code(), region));
        }
        return areas;
    }
}
