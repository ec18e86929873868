package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.time.Duration;
import java.util.Optional;

/**
 * What a measure will cost, estimated before it begins, so that what cannot end in time is refused at once and with the
 * estimate. A step is a look at one position of the graph; how many a second takes was measured with betweenness on 100
 * 000 nodes and is on the safe side for smaller graphs.
 *
 * @param what the work, in words
 * @param steps how many positions it looks at
 */
public record Effort(String what, double steps) {

    private static final double STEPS_PER_SECOND = 20_000_000;

    /** A search from each of so many nodes of a graph. */
    public static Effort searches(String what, TieGraph graph, long sources) {
        return new Effort(what, (double) sources * (2.0 * graph.ties() + graph.size()));
    }

    /** How long it takes, roughly. */
    public Duration estimate() {
        return Duration.ofMillis((long) Math.min(Long.MAX_VALUE / 1_000_000.0, 1_000 * steps / STEPS_PER_SECOND));
    }

    /** Whether it ends in the time left. */
    public boolean fits(Budget budget) {
        Optional<Duration> left = budget.left();
        return left.isEmpty() || estimate().compareTo(left.get()) <= 0;
    }

    /**
     * Returns where it ends in the time left.
     *
     * @param maybe what to do otherwise, a sentence that begins with "Maybe"
     * @throws TimeLimitException where it does not, with the estimate
     */
    public void require(Budget budget, String maybe) {
        if (!fits(budget)) {
            throw new TimeLimitException(what + " would take about " + seconds(estimate()) + " s; "
                    + seconds(budget.left().orElseThrow()) + " s are left. " + maybe);
        }
    }

    private static String seconds(Duration duration) {
        return String.valueOf(Math.max(0, Math.round(duration.toMillis() / 1000.0)));
    }
}
