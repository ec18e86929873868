package fi.alunetwork.core.access;

import fi.alunetwork.core.graph.RegionOnDate;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer on one service.
 *
 * @param service the service
 * @param rule whom an offer had to admit
 * @param measure which figures the answer gives
 * @param figure access of the base
 * @param supply the places handed out, and the check of the method on itself
 * @param municipalities every municipality of the base, in the order of their codes
 * @param rollUps the same summed up by areas
 */
public record ServiceAccess(
        Service service,
        CoverageRule rule,
        Measure measure,
        AccessFigure figure,
        Supply supply,
        List<MunicipalityAccess> municipalities,
        List<RollUp> rollUps) {

    public ServiceAccess {
        municipalities = List.copyOf(municipalities);
        rollUps = List.copyOf(rollUps);
    }

    /** Which figures an answer gives. */
    public enum Measure {
        /** Places per person, and the number of sites in reach beside it. */
        PLACES,
        /** The number of sites in reach alone, because the places of too many offers are not known. */
        SITES_IN_REACH
    }

    /**
     * Access summed up by areas of one kind.
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
     * @param figure its access
     * @param ratio its mean over the mean of the base; null where either is not known or the base's is zero
     */
    public record Area(
            RegionOnDate region,
            AccessFigure figure,
            @Nullable Double ratio) {}
}
