package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the actors of a network work, and the ways between them: the sites of their workshops on the day; for an
 * organisation without a site the centre of the municipality that it is registered in. The way between two actors is
 * the shortest that is known between a place of the one and a place of the other, in whichever direction.
 */
final class Ways {

    /**
     * A place where an actor works.
     *
     * @param actor its number
     * @param stop where
     * @param exact whether the place itself is known, and not its municipality alone
     */
    record Place(int actor, Stop stop, boolean exact) {}

    /**
     * A way between two actors, the one with the smaller number first.
     *
     * @param cost in the unit of the travel cost
     * @param one the smaller number
     * @param other the larger one
     * @param exact whether both places are known exactly
     */
    record Way(double cost, int one, int other, boolean exact) {

        static final Comparator<Way> SHORTEST_FIRST =
                Comparator.comparingDouble(Way::cost).thenComparingInt(Way::one).thenComparingInt(Way::other);

        static Way of(double cost, Place here, Place there) {
            return new Way(
                    cost,
                    Math.min(here.actor(), there.actor()),
                    Math.max(here.actor(), there.actor()),
                    here.exact() && there.exact());
        }

        /** The shorter of the two; of the same actors and equally long the exact one. */
        static Way shorter(Way one, Way other) {
            int order = SHORTEST_FIRST.compare(one, other);
            return order < 0 || (order == 0 && one.exact()) ? one : other;
        }
    }

    private final TravelCost travel;
    private final List<Place> places = new ArrayList<>();
    private final int notPlaced;

    Ways(CooperationNetwork network, TravelCost travel) {
        this.travel = travel;
        int without = 0;
        for (Actor actor : network.actors()) {
            List<Place> theirs = places(network.graph(), actor)
                    .filter(place -> place.stop().point() != null || !travel.followsStraightLine())
                    .toList();
            without += theirs.isEmpty() ? 1 : 0;
            places.addAll(theirs);
        }
        this.notPlaced = without;
    }

    private static Stream<Place> places(DatedGraph graph, Actor actor) {
        List<Place> sites = actor.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .map(WorkshopOnDate::sites)
                .flatMap(List::stream)
                .map(site -> new Place(
                        actor.number(),
                        new Stop(site.point(), graph.codeOn(site.municipality()), site.id()),
                        site.accuracy() == Site.Accuracy.PLACE))
                .toList();
        return sites.isEmpty()
                ? actor.municipality().stream()
                        .map(home ->
                                new Place(actor.number(), new Stop(home.record().centre(), home.code(), null), false))
                : sites.stream();
    }

    /** The places of all actors, by the actors' numbers. */
    List<Place> places() {
        return places;
    }

    /** The number of actors of which no place is known. */
    int notPlaced() {
        return notPlaced;
    }

    /** The cost of the way between two places; not a number where it is not known in either direction. */
    double between(Place one, Place other) {
        double there = travel.between(one.stop(), other.stop());
        if (travel.followsStraightLine()) {
            return there;
        }
        double back = travel.between(other.stop(), one.stop());
        return Double.isNaN(there) || back < there ? back : there;
    }
}
