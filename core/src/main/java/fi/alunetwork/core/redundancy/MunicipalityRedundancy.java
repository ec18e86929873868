package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Provider;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One municipality in the answer on one service.
 *
 * @param municipality the municipality
 * @param demand its people; null where not known
 * @param state how many organisations it has within reach; where it has several demand points, for most of its people
 * @param split the share of its people in each state, adding up to 1
 * @param providers the organisations within reach of any of its demand points, in the order of their ids
 * @param illustrative whether the state rests on illustrative records
 * @param reason why, to be told in words
 */
public record MunicipalityRedundancy(
        MunicipalityOnDate municipality,
        @Nullable Double demand,
        ProviderState state,
        Map<ProviderState, Double> split,
        List<Provider> providers,
        boolean illustrative,
        RedundancyReason reason) {

    public MunicipalityRedundancy {
        split = Map.copyOf(split);
        providers = List.copyOf(providers);
    }

    /** The share of its people in a state, 0 to 1. */
    public double share(ProviderState of) {
        return split.getOrDefault(of, 0.0);
    }
}
