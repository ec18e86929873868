package fi.alunetwork.core.concentration;

import fi.alunetwork.core.concentration.Distribution.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Gini coefficient, weighted by people (Gini 1921): {@code Σij p_i p_j |x_i - x_j| / (2 P² μ)}, half of the mean
 * difference between two people, as a share of the mean. 0 where all have the same; with n of equal weight at most
 * {@code (n - 1) / n}, where one has all; below 1 always. Neither the unit nor the number of people matters to it.
 *
 * <p>Found in one walk over the sorted values, {@code O(n log n)}: between two neighbouring values lie as many pairs as
 * there are people below times people above. All terms are zero or more, so that equal values give 0 exactly.
 */
public final class Gini {

    private Gini() {}

    /** The coefficient; null where there is nobody, or all values are zero. */
    public static @Nullable Double of(Distribution distribution) {
        List<Element> sorted = distribution.elements();
        double people = distribution.weight();
        double total = distribution.total();
        if (total == 0) {
            return null;
        }
        double differences = 0;
        double below = 0;
        for (int i = 1; i < sorted.size(); i++) {
            below += sorted.get(i - 1).weight();
            double step = sorted.get(i).value() - sorted.get(i - 1).value();
            differences += step * below * Math.max(0, people - below);
        }
        return differences / (people * total);
    }
}
