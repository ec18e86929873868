package fi.alunetwork.core.siting;

import fi.alunetwork.core.siting.SitingReason.Then;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place where people live that is not covered for certain without new points.
 *
 * @param place the place; whether it is not covered, or not known to be, stands there
 * @param coverable whether some candidate covers it
 * @param candidate the nearest candidate; null where no way to one is known
 * @param distance the way there in the unit of the travel cost; null where none is known
 * @param reason how it stands and what candidates are to it, in words
 */
public record OpenPlace(
        SitingPlace place,
        boolean coverable,
        @Nullable Candidate candidate,
        @Nullable Double distance,
        SitingReason reason) {

    static List<OpenPlace> all(Situation situation) {
        return situation.open().stream().map(place -> of(situation, place)).toList();
    }

    private static OpenPlace of(Situation situation, int number) {
        List<Integer> everywhere =
                IntStream.range(0, situation.candidates().size()).boxed().toList();
        PlaceAfter after = situation.after(number, everywhere);
        Candidate candidate = after.point() < 0 ? null : situation.candidates().get(after.point());
        int unknown = (int) everywhere.stream()
                .filter(other -> Double.isNaN(situation.way(number, other)))
                .count();
        Then then = then(situation, after, unknown);
        return new OpenPlace(
                after.before(),
                after.reaching() > 0,
                candidate,
                candidate == null ? null : Double.valueOf(after.toPoint()),
                SitingReason.of(situation, after.before(), then, candidate, after.toPoint(), unknown));
    }

    private static Then then(Situation situation, PlaceAfter after, int unknown) {
        if (after.reaching() > 0) {
            return Then.CANDIDATE_NEAR;
        }
        if (unknown == 0) {
            return Then.CANDIDATE_FAR;
        }
        boolean nowhere =
                after.before().place().point() == null && situation.travel().followsStraightLine();
        return nowhere ? Then.PLACE_NOT_KNOWN : Then.WAY_NOT_KNOWN;
    }
}
