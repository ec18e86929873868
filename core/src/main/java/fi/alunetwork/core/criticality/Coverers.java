package fi.alunetwork.core.criticality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of all places, added up by the set of providers that cover them. Only sets of up to three can be lost at
 * once, so that larger ones are not kept; neither are those with a provider that nobody can close.
 */
final class Coverers {

    private static final int BITS = 21;

    private final Map<Long, Double> people = new HashMap<>();
    private final double[] promise;

    /**
     * Adds places up.
     *
     * @param providers how many providers there are
     * @param covering for each place the providers that cover it, each once
     * @param weights for each place its people
     * @param closable for each provider whether it can close
     * @param together how many close at once, 1 to 3
     */
    Coverers(int providers, List<int[]> covering, double[] weights, boolean[] closable, int together) {
        this.promise = new double[providers];
        for (int place = 0; place < weights.length; place++) {
            int[] set = covering.get(place).clone();
            boolean canBeLost = set.length > 0
                    && set.length <= together
                    && weights[place] > 0
                    && Arrays.stream(set).allMatch(provider -> closable[provider]);
            if (canBeLost) {
                Arrays.sort(set);
                people.merge(key(set, set.length), weights[place], Double::sum);
                for (int provider : set) {
                    promise[provider] += weights[place] / set.length;
                }
            }
        }
    }

    /**
     * A bound on what a provider adds to a loss: each place that can be lost is shared out evenly among those that
     * cover it, so that a set loses no more than its members' promises together.
     */
    double promise(int provider) {
        return promise[provider];
    }

    /** What the closing of a set loses. */
    double lost(int[] members, int size) {
        double lost = 0;
        int[] subset = new int[size];
        for (int mask = 1; mask < 1 << size; mask++) {
            int chosen = 0;
            for (int i = 0; i < size; i++) {
                if ((mask & (1 << i)) != 0) {
                    subset[chosen++] = members[i];
                }
            }
            Arrays.sort(subset, 0, chosen);
            lost += people.getOrDefault(key(subset, chosen), 0.0);
        }
        return lost;
    }

    private static long key(int[] sorted, int size) {
        long key = 0;
        for (int i = 0; i < size; i++) {
            key = (key << BITS) | (sorted[i] + 1);
        }
        return key;
    }
}
