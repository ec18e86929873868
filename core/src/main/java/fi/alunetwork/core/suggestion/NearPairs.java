package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.tie.Effort;
import fi.alunetwork.core.travel.TravelCost;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of actors that are not tied and within reach of each other, with the way between them. Places are gone
 * through from south to north, each with those in the band of latitudes within reach.
 */
final class NearPairs {

    /** More rows than anybody reads, and less than a gateway's memory. */
    static final int MOST = 200_000;

    private static final double KM_PER_DEGREE = Math.PI / 180 * GeoPoint.EARTH_RADIUS_KM;

    /** So that rounding loses nothing that is exactly at the threshold. */
    private static final double MARGIN_KM = 1e-6;

    private static final String MAYBE = "Maybe ask for a smaller distance, for an area, or for one actor.";

    private final CooperationNetwork network;
    private final Ways ways;
    private final double limit;
    private final double band;
    private final @Nullable Integer focus;
    private final Map<Long, Ways.Way> found = new TreeMap<>();
    private int unmeasured;

    private NearPairs(
            CooperationNetwork network, Ways ways, TravelCost travel, Threshold within, @Nullable Integer focus) {
        this.network = network;
        this.ways = ways;
        this.limit = within.in(travel);
        this.band = (travel.reachKm(limit) + MARGIN_KM) / KM_PER_DEGREE;
        this.focus = focus;
    }

    /**
     * Finds them.
     *
     * @param focus only pairs with this actor; null for all
     * @throws BadQuestionException where the threshold is not in the unit of the travel cost, or there are too many
     * @throws fi.alunetwork.core.TimeLimitException where it would take longer than the budget
     */
    static NearPairs of(
            CooperationNetwork network,
            Ways ways,
            TravelCost travel,
            Threshold within,
            @Nullable Integer focus,
            Budget budget) {
        NearPairs pairs = new NearPairs(network, ways, travel, within, focus);
        pairs.look(budget);
        return pairs;
    }

    /** The pairs with the way between them, by their numbers. */
    Collection<Ways.Way> found() {
        return found.values();
    }

    /** The pairs of places in the band between which no way is known. */
    int unmeasured() {
        return unmeasured;
    }

    private void look(Budget budget) {
        List<Ways.Place> placed = new ArrayList<>();
        List<Ways.Place> others = new ArrayList<>();
        ways.places().forEach(place -> (place.stop().point() == null ? others : placed).add(place));
        placed.sort(Comparator.comparingDouble(NearPairs::latitude).thenComparingInt(Ways.Place::actor));
        long work = countInBand(placed) + (long) others.size() * ways.places().size();
        new Effort("Measuring the way between " + work + " pairs of places", work).require(budget, MAYBE);
        for (int i = 0; i < placed.size(); i++) {
            budget.check();
            for (int j = i + 1; j < placed.size() && inBand(placed.get(i), placed.get(j)); j++) {
                look(placed.get(i), placed.get(j));
            }
        }
        for (int i = 0; i < others.size(); i++) {
            budget.check();
            Ways.Place one = others.get(i);
            placed.forEach(other -> look(one, other));
            others.subList(i + 1, others.size()).forEach(other -> look(one, other));
        }
    }

    private long countInBand(List<Ways.Place> placed) {
        long count = 0;
        int until = 0;
        for (int i = 0; i < placed.size(); i++) {
            while (until < placed.size() && inBand(placed.get(i), placed.get(until))) {
                until++;
            }
            count += until - i - 1;
        }
        return count;
    }

    private boolean inBand(Ways.Place south, Ways.Place north) {
        return latitude(north) - latitude(south) <= band;
    }

    private static double latitude(Ways.Place place) {
        GeoPoint point = place.stop().point();
        return point == null ? Double.NaN : point.latitude();
    }

    private void look(Ways.Place a, Ways.Place b) {
        int one = Math.min(a.actor(), b.actor());
        int other = Math.max(a.actor(), b.actor());
        boolean asked = focus == null || focus == one || focus == other;
        if (one == other || !asked || network.ties().tied(one, other)) {
            return;
        }
        double cost = ways.between(a, b);
        if (Double.isNaN(cost)) {
            unmeasured++;
        } else if (cost <= limit) {
            found.merge((long) one << Integer.SIZE | other, Ways.Way.of(cost, a, b), Ways.Way::shorter);
            if (found.size() > MOST) {
                throw BadQuestionException.badArgument("More than " + MOST
                        + " pairs of actors without a tie are within reach of each other; expected at most " + MOST
                        + ". " + MAYBE);
            }
        }
    }
}
