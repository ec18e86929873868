package fi.alunetwork.core.criticality;

import fi.alunetwork.core.reach.Pairs;
import fi.alunetwork.core.reach.Providers;

/**
 * The nearest site of a place, and the nearest that is left if the provider behind it closes, at whatever distance.
 *
 * @param provider the provider without whom the nearest site ends; -1 where nobody alone can end it, or there is none
 * @param cost the cost of the way to the nearest; infinite where there is none
 * @param next the cost of the way to the nearest that is left; infinite where none is
 */
record Remaining(int provider, double cost, double next) {

    static Remaining of(Pairs pairs, int place, Providers providers) {
        double best = Double.POSITIVE_INFINITY;
        int behind = -1;
        for (int pair = pairs.from(place); pair < pairs.to(place); pair++) {
            if (pairs.cost(pair) < best) {
                best = pairs.cost(pair);
                behind = alone(providers, pairs.site(pair));
            }
        }
        double next = Double.POSITIVE_INFINITY;
        for (int pair = pairs.from(place); pair < pairs.to(place); pair++) {
            if (pairs.cost(pair) < next && (behind < 0 || alone(providers, pairs.site(pair)) != behind)) {
                next = pairs.cost(pair);
            }
        }
        return new Remaining(behind, best, next);
    }

    private static int alone(Providers providers, int site) {
        int[] all = providers.of(site);
        return all.length == 1 ? all[0] : -1;
    }
}
