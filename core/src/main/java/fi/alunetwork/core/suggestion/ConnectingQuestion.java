package fi.alunetwork.core.suggestion;

import fi.alunetwork.core.travel.TravelCost;

/**
 * Which fewest ties connect a divided network?
 *
 * @param isolates whether actors without any tie are to be connected too
 * @param travel how the way between actors is measured
 */
public record ConnectingQuestion(boolean isolates, TravelCost travel) {

    /** Everybody, in straight lines. */
    public static final ConnectingQuestion EVERYBODY = new ConnectingQuestion(true, TravelCost.STRAIGHT_LINE);

    /** The same, with actors without any tie left apart. */
    public ConnectingQuestion withoutIsolates() {
        return new ConnectingQuestion(false, travel);
    }

    /** The same with the way measured otherwise. */
    public ConnectingQuestion by(TravelCost other) {
        return new ConnectingQuestion(isolates, other);
    }
}
