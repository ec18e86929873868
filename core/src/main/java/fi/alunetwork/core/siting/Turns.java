package fi.alunetwork.core.siting;

import fi.alunetwork.core.Budget;
import java.time.Duration;

/** A time to search that several searches share: each gets a part of what those before it left. */
final class Turns {

    private final Budget all;
    private long parts;

    /**
     * A time to share.
     *
     * @param all the time, with an end
     * @param parts into how many parts it is shared, 1 or more
     */
    Turns(Budget all, long parts) {
        this.all = all;
        this.parts = parts;
    }

    /** So many of the parts that are left, from now on. */
    Budget next(int some) {
        Duration left = all.left().orElseThrow();
        Duration turn = left.multipliedBy(some).dividedBy(Math.max(1, Math.max(some, parts)));
        parts -= some;
        return all.atMost(turn);
    }
}
