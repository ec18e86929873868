package fi.alunetwork.core.comparison;

import fi.alunetwork.core.cooperation.Actor;
import java.util.List;

/**
 * A cooperation network in two pictures.
 *
 * @param header the dates and parameters of both, and what the reader should mind
 * @param whole the cohesion of the whole
 * @param parts that of each part, those of the second picture first
 * @param tiesKept the number of pairs that are tied in both
 * @param tiesEnded the ties that only the first has, by the ids of their actors
 * @param tiesNew the ties that only the second has, likewise
 * @param actorsGone the actors that only the first has, by their ids
 * @param actorsNew the actors that only the second has, likewise
 */
public record CooperationComparison(
        ComparisonHeader header,
        ChangedCohesion whole,
        List<ChangedCohesion> parts,
        int tiesKept,
        List<TieChange> tiesEnded,
        List<TieChange> tiesNew,
        List<Actor> actorsGone,
        List<Actor> actorsNew) {

    public CooperationComparison {
        parts = List.copyOf(parts);
        tiesEnded = List.copyOf(tiesEnded);
        tiesNew = List.copyOf(tiesNew);
        actorsGone = List.copyOf(actorsGone);
        actorsNew = List.copyOf(actorsNew);
    }
}
