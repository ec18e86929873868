package fi.alunetwork.core.criticality;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is lost if one provider of a service closes.
 *
 * @param provider the workshop or organisation
 * @param lost people whom it alone covers, among offers that are open for certain
 * @param lostForCertain those of them who have nobody else for certain either: the register is whole, and nothing else
 *     may be open or admit them
 * @param farther people for whom it is the nearest, and who have another one farther away, at whatever distance
 * @param addedMean how much farther the nearest is for these people, on average, in the unit of the travel cost; null
 *     where there are none
 * @param withoutAny people who would have none at all, at whatever distance
 * @param losses the municipalities where people lose it, those with most such people first
 */
public record ProviderCriticality(
        Provider provider,
        double lost,
        double lostForCertain,
        double farther,
        @Nullable Double addedMean,
        double withoutAny,
        List<Loss> losses) {

    public ProviderCriticality {
        losses = List.copyOf(losses);
    }

    /** The municipalities that would be left without the service within the threshold, and have it now. */
    public List<MunicipalityOnDate> leftWithout() {
        return losses.stream().filter(Loss::leftWithout).map(Loss::municipality).toList();
    }

    /**
     * What a municipality loses.
     *
     * @param municipality the municipality
     * @param people its people who lose the service within the threshold; null where its figure is not known
     * @param leftWithout whether nobody of it would have the service within the threshold any more
     */
    public record Loss(
            MunicipalityOnDate municipality, @Nullable Double people, boolean leftWithout) {}
}
