package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/**
 * The answer on one service.
 *
 * @param service the service
 * @param rule whom an offer had to admit
 * @param figure redundancy of the base
 * @param soleProviders the organisations that are the only one for somebody, the one with most such people first
 * @param municipalities every municipality of the base, in the order of their codes
 * @param lots the lots: those nobody can serve first, then those one alone can, then those of which it is not known,
 *     each with most people first
 * @param rollUps the figure summed up by areas
 */
public record ServiceRedundancy(
        Service service,
        CoverageRule rule,
        RedundancyFigure figure,
        List<SoleProvider> soleProviders,
        List<MunicipalityRedundancy> municipalities,
        List<Lot> lots,
        List<RollUp> rollUps) {

    public ServiceRedundancy {
        soleProviders = List.copyOf(soleProviders);
        municipalities = List.copyOf(municipalities);
        lots = List.copyOf(lots);
        rollUps = List.copyOf(rollUps);
    }

    /**
     * Redundancy summed up by areas of one kind.
     *
     * @param kind the kind of area
     * @param additive whether the figures of the areas add up to those of the base
     * @param areas the areas with a municipality in the base, in the order of their ids
     */
    public record RollUp(RegionKind kind, boolean additive, List<Area> areas) {

        public RollUp {
            areas = List.copyOf(areas);
        }
    }

    /**
     * One area of a roll-up.
     *
     * @param region the area
     * @param figure its redundancy
     */
    public record Area(RegionOnDate region, RedundancyFigure figure) {}
}
