package fi.alunetwork.core.criticality;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.reach.Provider;
import fi.alunetwork.core.reach.Providers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What each provider of a service leaves behind if it closes. */
final class Closures {

    private static final Comparator<ProviderCriticality> WORST_FIRST = Comparator.comparingDouble(
                    ProviderCriticality::lost)
            .thenComparingDouble(ProviderCriticality::lostForCertain)
            .thenComparingDouble(ProviderCriticality::farther)
            .reversed()
            .thenComparing(row -> row.provider().id());

    private final Places places;
    private final Providers providers;
    private final List<Provider> all;
    private final List<int[]> covering = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /**
     * Where people live, and who covers them.
     *
     * @param near the pairs within the threshold
     * @param far the pairs at whatever distance
     * @param people the people of each place; 0 where not known
     * @param decidable for each place whether nothing found there means that there is nothing
     * @param figure the people of a municipality; not a number where not known
     */
    record Places(
            Catchments near,
            Catchments far,
            List<Double> people,
            List<Boolean> decidable,
            ToDoubleFunction<MunicipalityOnDate> figure) {}

    /** What one provider loses, while it is being added up. */
    private static final class Sum {

        private double lost;
        private double lostForCertain;
        private double farther;
        private double added;
        private double withoutAny;
        private boolean involved;
        private final Map<MunicipalityOnDate, double[]> losses = new LinkedHashMap<>();
    }

    Closures(Places places, Providers.Kind kind) {
        this.places = places;
        this.providers = Providers.of(places.near().sites(), kind);
        this.all = providers.all();
        all.forEach(provider -> sums.add(new Sum()));
        Map<MunicipalityOnDate, Integer> covered = new LinkedHashMap<>();
        for (int number = 0; number < places.people().size(); number++) {
            SortedSet<Integer> certain = providers.of(places.near().certain(), number);
            covering.add(certain.stream().mapToInt(Integer::intValue).toArray());
            certain.forEach(provider -> sums.get(provider).involved = true);
            if (!certain.isEmpty()) {
                covered.merge(places.near().places().get(number).municipality(), 1, Integer::sum);
            }
            addLost(number, certain);
            addFarther(number);
        }
        sums.forEach(sum -> sum.losses.forEach(
                (municipality, loss) -> loss[2] = loss[1] == covered.getOrDefault(municipality, 0) ? 1 : 0));
    }

    private void addLost(int number, SortedSet<Integer> certain) {
        if (certain.size() != 1) {
            return;
        }
        Place place = places.near().places().get(number);
        Sum sum = sums.get(certain.first());
        double people = places.people().get(number);
        sum.lost += people;
        SortedSet<Integer> perhaps = new TreeSet<>(providers.of(places.near().perhaps(), number));
        perhaps.removeAll(certain);
        sum.lostForCertain += perhaps.isEmpty() && places.decidable().get(number) ? people : 0;
        double[] loss = sum.losses.computeIfAbsent(place.municipality(), none -> new double[3]);
        loss[0] += place.share();
        loss[1]++;
    }

    private void addFarther(int number) {
        Remaining remaining = Remaining.of(places.far().certain(), number, providers);
        double people = places.people().get(number);
        if (remaining.provider() < 0 || remaining.next() == remaining.cost()) {
            return;
        }
        Sum sum = sums.get(remaining.provider());
        sum.involved = true;
        if (Double.isInfinite(remaining.next())) {
            sum.withoutAny += people;
        } else {
            sum.farther += people;
            sum.added += people * (remaining.next() - remaining.cost());
        }
    }

    /** Those that reach somebody or are the nearest of somebody, and whose name is known. */
    List<ProviderCriticality> ranked() {
        List<ProviderCriticality> rows = new ArrayList<>();
        for (int provider = 0; provider < all.size(); provider++) {
            if (sums.get(provider).involved && providers.isNamed(provider)) {
                rows.add(row(all.get(provider), sums.get(provider)));
            }
        }
        rows.sort(WORST_FIRST);
        return rows;
    }

    private ProviderCriticality row(Provider provider, Sum sum) {
        List<ProviderCriticality.Loss> losses = new ArrayList<>();
        sum.losses.forEach((municipality, loss) ->
                losses.add(new ProviderCriticality.Loss(municipality, people(municipality, loss[0]), loss[2] > 0)));
        losses.sort(Comparator.comparingDouble(
                        (ProviderCriticality.Loss loss) -> loss.people() == null ? -1 : loss.people())
                .reversed()
                .thenComparing(loss -> loss.municipality().code()));
        return new ProviderCriticality(
                provider,
                sum.lost,
                sum.lostForCertain,
                sum.farther,
                sum.farther == 0 ? null : sum.added / sum.farther,
                sum.withoutAny,
                losses);
    }

    private @Nullable Double people(MunicipalityOnDate municipality, double share) {
        double figure = places.figure().applyAsDouble(municipality);
        return Double.isNaN(figure) ? null : figure * share;
    }

    /** Who covers whom, for sets of so many closures. */
    Coverers coverers(int together) {
        boolean[] closable = new boolean[all.size()];
        for (int provider = 0; provider < closable.length; provider++) {
            closable[provider] = providers.isNamed(provider);
        }
        double[] people =
                places.people().stream().mapToDouble(Double::doubleValue).toArray();
        return new Coverers(all.size(), covering, people, closable, together);
    }

    Provider get(int provider) {
        return all.get(provider);
    }

    int count() {
        return all.size();
    }
}
