package fi.alunetwork.core.coverage;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.travel.TravelUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the nearest is, over the people of a set of municipalities (cost to the closest facility). Distances are in
 * the unit of the travel cost; municipalities without a known weight or without any provider are left out and counted.
 *
 * @param rule which provider the distance is to
 * @param unit what distances are in
 * @param weight the weight that the figures are over, such as residents
 * @param withoutProvider the weight that has no provider on the day, or none to which the way is known
 * @param mean the weighted mean; null where the weight is zero, like the rest
 * @param median the smallest distance within which half of the weight lies
 * @param p90 the smallest distance within which nine tenths of the weight lie
 * @param max the largest distance of any municipality with a weight above zero
 */
public record DistanceFigure(
        CoverageRule rule,
        TravelUnit unit,
        double weight,
        double withoutProvider,
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double p90,
        @Nullable Double max) {

    /** A distance and the weight that has it. */
    record Weighted(double distance, double weight) {}

    static DistanceFigure of(CoverageRule rule, TravelUnit unit, List<Weighted> distances, double withoutProvider) {
        List<Weighted> sorted = new ArrayList<>(distances);
        sorted.sort(Comparator.comparingDouble(Weighted::distance));
        double total = sorted.stream().mapToDouble(Weighted::weight).sum();
        if (total == 0) {
            return new DistanceFigure(rule, unit, 0, withoutProvider, null, null, null, null);
        }
        double mean =
                sorted.stream().mapToDouble(d -> d.distance() * d.weight()).sum() / total;
        return new DistanceFigure(
                rule,
                unit,
                total,
                withoutProvider,
                mean,
                quantile(sorted, 0.5 * total),
                quantile(sorted, 0.9 * total),
                sorted.get(sorted.size() - 1).distance());
    }

    private static double quantile(List<Weighted> sorted, double wanted) {
        double reached = 0;
        for (Weighted distance : sorted) {
            reached += distance.weight();
            if (reached >= wanted) {
                return distance.distance();
            }
        }
        return sorted.get(sorted.size() - 1).distance();
    }
}
