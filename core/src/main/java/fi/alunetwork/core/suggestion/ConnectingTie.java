package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.travel.Distance;

/**
 * A tie that joins two parts of a network, where the shorter ones are made first.
 *
 * @param one the actor with the smaller number
 * @param other the other one
 * @param distance the shortest way between a place of the one and a place of the other
 * @param exact whether both places are known exactly; otherwise the centre of a municipality stands for one
 * @param actorsOne the number of actors of the part that the one is in by then
 * @param actorsOther the number of actors of the part that the other is in by then
 * @param illustrative whether one of the two, or a workshop of theirs, is illustrative
 * @param reason the parts in words
 */
public record ConnectingTie(
        Actor one,
        Actor other,
        Distance distance,
        boolean exact,
        int actorsOne,
        int actorsOther,
        boolean illustrative,
        SuggestionReason reason) {

    /** How many pairs of actors have a path between them by it that had none: the product of the two numbers. */
    public long newlyConnectedPairs() {
        return (long) actorsOne * actorsOther;
    }

    /** What tells it from the other ties. */
    public String id() {
        return one.id() + " " + other.id();
    }
}
