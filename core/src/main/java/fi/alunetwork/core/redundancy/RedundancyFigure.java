package fi.alunetwork.core.redundancy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Redundancy of a set of municipalities, in people and in municipalities.
 *
 * @param people people by how many organisations they have within reach
 * @param municipalities municipalities by how many organisations most of their people have within reach
 * @param illustrative people whose municipality's state rests on illustrative records
 * @param withoutFigure municipalities whose people are not known; they count in no figure of people
 */
public record RedundancyFigure(
        Map<ProviderState, Double> people,
        Map<ProviderState, Integer> municipalities,
        double illustrative,
        int withoutFigure) {

    public RedundancyFigure {
        people = Map.copyOf(people);
        municipalities = Map.copyOf(municipalities);
    }

    static RedundancyFigure of(List<MunicipalityRedundancy> rows) {
        Map<ProviderState, Double> people = new EnumMap<>(ProviderState.class);
        Map<ProviderState, Integer> municipalities = new EnumMap<>(ProviderState.class);
        double illustrative = 0;
        int withoutFigure = 0;
        for (MunicipalityRedundancy row : rows) {
            municipalities.merge(row.state(), 1, Integer::sum);
            Double demand = row.demand();
            if (demand == null) {
                withoutFigure++;
                continue;
            }
            row.split().forEach((state, share) -> people.merge(state, demand * share, Double::sum));
            illustrative += row.illustrative() ? demand : 0;
        }
        return new RedundancyFigure(people, municipalities, illustrative, withoutFigure);
    }

    /** The people in a state. */
    public double people(ProviderState state) {
        return people.getOrDefault(state, 0.0);
    }

    /** The municipalities most of whose people are in a state. */
    public int municipalities(ProviderState state) {
        return municipalities.getOrDefault(state, 0);
    }

    /** All people of municipalities with a known figure. */
    public double base() {
        return people.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
