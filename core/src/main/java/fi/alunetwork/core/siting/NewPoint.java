package fi.alunetwork.core.siting;

import java.util.List;
import java.util.function.Predicate;

/**
 * A new point of a plan.
 *
 * @param candidate where
 * @param covered people newly covered who have it within reach
 * @param coveredAlone those of them who have no other new point within reach
 * @param nearest people to whom it is the nearest of all sites and points
 */
public record NewPoint(Candidate candidate, double covered, double coveredAlone, double nearest) {

    static NewPoint of(Situation situation, int candidate, List<PlaceAfter> places) {
        double covered = 0;
        double alone = 0;
        for (int number = 0; number < places.size(); number++) {
            PlaceAfter place = places.get(number);
            if (place.isNewlyCovered() && situation.reaches(number, candidate)) {
                covered += place.before().weight();
                alone += place.reaching() == 1 ? place.before().weight() : 0;
            }
        }
        Predicate<PlaceAfter> goesThere = place -> place.point() == candidate && place.isNearer();
        return new NewPoint(
                situation.candidates().get(candidate),
                covered,
                alone,
                places.stream()
                        .filter(goesThere)
                        .mapToDouble(place -> place.before().weight())
                        .sum());
    }
}
