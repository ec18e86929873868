package fi.alunetwork.core.access;

import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.OfferedSite;
import fi.alunetwork.core.reach.Pairs;
import java.util.List;

/**
 * The two steps. First each site's places are divided by the people within reach of it: R = s / Σ a f(c); then each
 * place adds up what the sites within its reach have for each: A = Σ R f(c). Sites whose places are not known hand out
 * none; a weight f(c) below 1e-9 counts as 0. Grows with the number of pairs.
 */
final class FloatingCatchments {

    private static final double LEAST = 1e-9;

    private final double[] access;
    private final double placesInReach;
    private final double placesOutOfReach;

    private FloatingCatchments(double[] access, double placesInReach, double placesOutOfReach) {
        this.access = access;
        this.placesInReach = placesInReach;
        this.placesOutOfReach = placesOutOfReach;
    }

    /** A weight that nobody could feel is none: by one near the smallest of numbers a ratio would be no number. */
    private static double felt(double weight) {
        return weight < LEAST ? 0 : weight;
    }

    static FloatingCatchments of(Catchments catchments, double[] people, Decay decay, double threshold) {
        Pairs pairs = catchments.certain();
        List<OfferedSite> sites = catchments.sites();
        double[] weights = new double[pairs.size()];
        double[] demand = new double[sites.size()];
        for (int place = 0; place < people.length; place++) {
            for (int pair = pairs.from(place); pair < pairs.to(place); pair++) {
                weights[pair] = felt(decay.weight(pairs.cost(pair), threshold));
                demand[pairs.site(pair)] += people[place] * weights[pair];
            }
        }
        double[] ratio = new double[sites.size()];
        double inReach = 0;
        double outOfReach = 0;
        for (int site = 0; site < ratio.length; site++) {
            Double places = sites.get(site).open() ? sites.get(site).places() : null;
            double known = places == null ? 0 : places;
            if (demand[site] > 0) {
                ratio[site] = known / demand[site];
                inReach += known;
            } else {
                outOfReach += known;
            }
        }
        double[] access = new double[people.length];
        for (int place = 0; place < people.length; place++) {
            for (int pair = pairs.from(place); pair < pairs.to(place); pair++) {
                access[place] += ratio[pairs.site(pair)] * weights[pair];
            }
        }
        return new FloatingCatchments(access, inReach, outOfReach);
    }

    /** Places for each person of a place. */
    double access(int place) {
        return access[place];
    }

    /** The places of all sites with someone within reach. */
    double placesInReach() {
        return placesInReach;
    }

    /** The places of sites with nobody within reach. */
    double placesOutOfReach() {
        return placesOutOfReach;
    }
}
