package fi.alunetwork.core.robustness;

import fi.alunetwork.core.cooperation.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The actors whose leaving together leaves the fewest connected pairs.
 *
 * @param most how many were allowed to leave
 * @param actors who leaves, in the order of their ids; fewer where no pair is left sooner
 * @param left what is left
 * @param bound the proven bound: no set of as many leaves fewer connected pairs
 * @param status how far it is proven
 * @param equallyBad how many sets of as many actors leave as few pairs, this one included; null where not counted
 */
public record WorstLeavers(
        int most,
        List<Actor> actors,
        NetworkLeft left,
        long bound,
        Status status,
        @Nullable Long equallyBad) {

    public WorstLeavers {
        actors = List.copyOf(actors);
    }

    /** How far a set is proven to be the worst. */
    public enum Status {
        /** No set of as many leaves fewer pairs. */
        OPTIMAL,
        /** Found greedily: a set may leave fewer, but none fewer than the bound. */
        FEASIBLE
    }
}
