package fi.alunetwork.core.coverage;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/**
 * The answer on one service.
 *
 * @param service the service
 * @param rules the rules it was answered by
 * @param thresholds one answer for each threshold, in the order asked
 * @param distances how far the nearest is, by each rule
 * @param waysNotKnown pairs of a place and a site of the service of which the travel cost is not known
 */
public record ServiceCoverage(
        Service service,
        List<CoverageRule> rules,
        List<ThresholdCoverage> thresholds,
        List<DistanceFigure> distances,
        int waysNotKnown) {

    public ServiceCoverage {
        rules = List.copyOf(rules);
        thresholds = List.copyOf(thresholds);
        distances = List.copyOf(distances);
    }
}
