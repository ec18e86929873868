package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of municipalities handed out to the areas of one kind, to be summed up. An area that had no members on the day
 * takes those of its nearest membership, where no area of its kind had any.
 *
 * @param kind the kind of area
 * @param additive whether each row went to exactly one area: false where areas overlap, or leave municipalities out
 * @param areas the areas that got a row, in the order of their ids
 * @param <R> the row of a municipality
 */
public record RegionRows<R>(RegionKind kind, boolean additive, List<Area<R>> areas) {

    public RegionRows {
        areas = List.copyOf(areas);
    }

    /**
     * An area and its rows.
     *
     * @param region the area
     * @param rows the rows of its municipalities, in the order of their codes
     * @param <R> the row of a municipality
     */
    public record Area<R>(RegionOnDate region, List<R> rows) {

        public Area {
            rows = List.copyOf(rows);
        }
    }

    /** Hands rows out to the areas of a kind. */
    public static <R> RegionRows<R> of(DatedGraph graph, RegionKind kind, Map<MunicipalityCode, R> rows) {
        Set<MunicipalityCode> taken = new HashSet<>();
        boolean overlapping = false;
        List<Area<R>> areas = new ArrayList<>();
        for (RegionOnDate region : Areas.ofKind(graph, kind)) {
            List<R> its = new ArrayList<>();
            for (MunicipalityCode code : codesOf(region)) {
                R row = rows.get(code);
                if (row != null) {
                    overlapping |= !taken.add(code);
                    its.add(row);
                }
            }
            if (!its.isEmpty()) {
                areas.add(new Area<>(region, its));
            }
        }
        return new RegionRows<>(kind, !overlapping && taken.size() == rows.size(), areas);
    }

    private static List<MunicipalityCode> codesOf(RegionOnDate region) {
        return region.municipalitiesByNearestMembership().stream()
                .map(MunicipalityOnDate::code)
                .toList();
    }
}
