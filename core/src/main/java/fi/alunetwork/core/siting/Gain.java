package fi.alunetwork.core.siting;

import fi.alunetwork.core.siting.SitingReason.Then;
import java.util.Comparator;
import java.util.List;

/**
 * A place that gains by new points.
 *
 * @param place the place as it stands without them
 * @param point the nearest new point, the first of equals
 * @param distance the way there in the unit of the travel cost
 * @param covered whether it is newly covered: it was not, or was not known to be
 * @param backedUp whether it newly has two sites within reach
 * @param nearer whether the new point is nearer than what there was
 * @param reason what it gains, in words
 */
public record Gain(
        SitingPlace place,
        Candidate point,
        double distance,
        boolean covered,
        boolean backedUp,
        boolean nearer,
        SitingReason reason) {

    private static final Comparator<Gain> MOST_FIRST = Comparator.comparing(Gain::covered)
            .thenComparing(gain -> gain.place().weight())
            .reversed()
            .thenComparing(gain -> gain.place().place().municipality().code());

    /** The places that gain what a goal is about: newly covered ones first, then those with the most people. */
    static List<Gain> all(Situation situation, SitingGoal goal, List<PlaceAfter> places) {
        return places.stream()
                .filter(place -> place.before().isInhabited() && gains(goal, place))
                .map(place -> of(situation, goal, place))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static boolean gains(SitingGoal goal, PlaceAfter place) {
        return switch (goal) {
            case MOST_PEOPLE, FEWEST_POINTS -> place.isNewlyCovered();
            case LEAST_DISTANCE, LEAST_WORST_DISTANCE -> place.isNearer();
            case MOST_BACKUP -> place.isNewlyCovered() || place.isNewlyBackedUp();
        };
    }

    private static Gain of(Situation situation, SitingGoal goal, PlaceAfter place) {
        Candidate point = situation.candidates().get(place.point());
        Then then = goal == SitingGoal.MOST_BACKUP ? Then.SITES_NEAR : Then.NEW_POINT;
        return new Gain(
                place.before(),
                point,
                place.toPoint(),
                place.isNewlyCovered(),
                place.isNewlyBackedUp(),
                place.isNearer(),
                SitingReason.of(situation, place.before(), then, point, place.toPoint(), place.sites()));
    }
}
