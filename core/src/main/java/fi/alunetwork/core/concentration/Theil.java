package fi.alunetwork.core.concentration;

import fi.alunetwork.core.concentration.Distribution.Element;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Theil index T (Theil 1967): {@code Σi (p_i / P) (x_i / μ) ln(x_i / μ)}, with {@code 0 ln 0 = 0}. 0 where all have
 * the same; with n of equal weight at most {@code ln n}, where one has all.
 *
 * <p>Unlike the Gini coefficient it falls apart without a rest (Shorrocks 1984): into what lies between groups,
 * {@code Σg (P_g / P) (μ_g / μ) ln(μ_g / μ)}, and what lies within them, {@code Σg (P_g / P) (μ_g / μ) T_g}.
 */
public final class Theil {

    private Theil() {}

    /**
     * How the index falls apart.
     *
     * @param <G> what the groups are
     * @param total the index of all, the sum of the next two
     * @param between what is left if everybody had the mean of the group
     * @param within the inequality inside the groups, each by its share of the whole
     * @param groups the groups in the order asked, without those that have nobody
     */
    public record Decomposition<G>(double total, double between, double within, List<Group<G>> groups) {

        public Decomposition {
            groups = List.copyOf(groups);
        }
    }

    /**
     * One group.
     *
     * @param <G> what the groups are
     * @param key which one
     * @param weight its people, above zero
     * @param mean its mean
     * @param theil its own index; null where all its values are zero
     * @param contribution what it adds to the part within, {@code (P_g / P) (μ_g / μ) T_g}
     */
    public record Group<G>(
            G key, double weight, double mean, @Nullable Double theil, double contribution) {}

    /** The index; null where there is nobody, or all values are zero. */
    public static @Nullable Double of(Distribution distribution) {
        Double mean = distribution.mean();
        if (mean == null || mean == 0) {
            return null;
        }
        double weight = distribution.weight();
        double sum = 0;
        for (Element element : distribution.elements()) {
            sum += element.weight() / weight * xLogX(element.value() / mean);
        }
        return Math.max(0, sum);
    }

    /** How the index falls apart; null where there is nobody, or all values are zero. */
    public static <G> @Nullable Decomposition<G> decompose(Map<G, Distribution> distributions) {
        Distribution all = Distribution.together(List.copyOf(distributions.values()));
        Double mean = all.mean();
        if (mean == null || mean == 0) {
            return null;
        }
        double weight = all.weight();
        List<Group<G>> groups = distributions.entrySet().stream()
                .filter(entry -> entry.getValue().weight() > 0)
                .map(entry -> group(entry.getKey(), entry.getValue(), weight, mean))
                .toList();
        double between = groups.stream()
                .mapToDouble(group -> group.weight() / weight * xLogX(group.mean() / mean))
                .sum();
        double within = groups.stream().mapToDouble(Group::contribution).sum();
        return new Decomposition<>(Math.max(0, between) + within, Math.max(0, between), within, groups);
    }

    private static <G> Group<G> group(G key, Distribution own, double weight, double mean) {
        double people = own.weight();
        double ownMean = own.total() / people;
        Double theil = of(own);
        double contribution = theil == null ? 0 : people / weight * (ownMean / mean) * theil;
        return new Group<>(key, people, ownMean, theil, contribution);
    }

    private static double xLogX(double x) {
        return x == 0 ? 0 : x * Math.log(x);
    }
}
