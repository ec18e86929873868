package fi.alunetwork.core.coverage;

import fi.alunetwork.core.reach.CoverageRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the nearest is, over the people of a set of municipalities (cost to the closest facility). Distances are
 * straight lines in kilometres; municipalities without a known weight or without any provider are left out and counted.
 *
 * @param rule which provider the distance is to
 * @param weight the weight that the figures are over, such as residents
 * @param withoutProvider the weight that has no provider on the day at any distance
 * @param meanKm the weighted mean; null where the weight is zero, like the rest
 * @param medianKm the smallest distance within which half of the weight lies
 * @param p90Km the smallest distance within which nine tenths of the weight lie
 * @param maxKm the largest distance of any municipality with a weight above zero
 */
public record DistanceFigure(
        CoverageRule rule,
        double weight,
        double withoutProvider,
        @Nullable Double meanKm,
        @Nullable Double medianKm,
        @Nullable Double p90Km,
        @Nullable Double maxKm) {

    /** A distance and the weight that has it. */
    record Weighted(double km, double weight) {}

    static DistanceFigure of(CoverageRule rule, List<Weighted> distances, double withoutProvider) {
        List<Weighted> sorted = new ArrayList<>(distances);
        sorted.sort(Comparator.comparingDouble(Weighted::km));
        double total = sorted.stream().mapToDouble(Weighted::weight).sum();
        if (total == 0) {
            return new DistanceFigure(rule, 0, withoutProvider, null, null, null, null);
        }
        double mean = sorted.stream().mapToDouble(d -> d.km() * d.weight()).sum() / total;
        return new DistanceFigure(
                rule,
                total,
                withoutProvider,
                mean,
                quantile(sorted, 0.5 * total),
                quantile(sorted, 0.9 * total),
                sorted.get(sorted.size() - 1).km());
    }

    private static double quantile(List<Weighted> sorted, double wanted) {
        double reached = 0;
        for (Weighted distance : sorted) {
            reached += distance.weight();
            if (reached >= wanted) {
                return distance.km();
            }
        }
        return sorted.get(sorted.size() - 1).km();
    }
}
