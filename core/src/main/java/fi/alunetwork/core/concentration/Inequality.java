package fi.alunetwork.core.concentration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How unequal people are.
 *
 * @param variable what is compared: what was asked, or {@link Variable#COUNT} where places are not known
 * @param unit what values are in
 * @param weight the people who have a value; all figures are over them
 * @param bestKnown the part of them whose value is only the best that is known
 * @param withoutProvider people to whom nobody provides the service; they have no value and are left out
 * @param notKnown people of whom it is not known; they are left out
 * @param mean the mean; null where nobody has a value
 * @param gini the Gini coefficient; null where nobody has a value, or all are zero, like the next
 * @param theil the Theil index with what lies between areas and within; municipalities without an area are a group
 * @param lorenz the points of the Lorenz curve; empty where there is no Gini coefficient
 */
public record Inequality(
        Variable variable,
        String unit,
        double weight,
        double bestKnown,
        double withoutProvider,
        double notKnown,
        @Nullable Double mean,
        @Nullable Double gini,
        @Nullable TheilByArea theil,
        List<Lorenz.Point> lorenz) {

    public Inequality {
        lorenz = List.copyOf(lorenz);
    }
}
