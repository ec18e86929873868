package fi.alunetwork.core.coverage;

import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.region.RegionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coverage summed up by areas of one kind.
 *
 * @param kind the kind of area; null for regional networks
 * @param additive whether the figures of the areas add up to those of the base: false where areas overlap, or leave
 *     municipalities of the base out
 * @param areas the areas with a municipality in the base, in the order of their ids
 */
public record RollUp(@Nullable RegionKind kind, boolean additive, List<Area> areas) {

    public RollUp {
        areas = List.copyOf(areas);
    }

    /**
     * One area of a roll-up.
     *
     * @param region the area; null for a network
     * @param network the network; null for an area
     * @param figures the coverage by each rule asked
     */
    public record Area(
            @Nullable RegionOnDate region, @Nullable NetworkOnDate network, List<CoverageFigure> figures) {

        public Area {
            figures = List.copyOf(figures);
        }
    }
}
