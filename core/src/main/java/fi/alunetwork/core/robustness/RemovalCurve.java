package fi.alunetwork.core.robustness;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.cooperation.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the largest component shrinks while all actors leave one after another: those with most ties left first, and at
 * random.
 *
 * @param runs the number of random orders
 * @param seed of these
 * @param targetedRobustness R of the targeted order (Schneider and others 2011): the mean over {@code q = 1..n} of the
 *     share of all actors in the largest component when {@code q} have left; null where there are no actors
 * @param randomRobustness the mean of R over the random orders; null where there are no actors
 * @param points from nobody gone to everybody gone: each number of leavers up to a hundred actors, else 101 numbers
 *     evenly spaced
 */
public record RemovalCurve(
        int runs,
        long seed,
        @Nullable Double targetedRobustness,
        @Nullable Double randomRobustness,
        List<Point> points) {

    public RemovalCurve {
        points = List.copyOf(points);
    }

    /**
     * One point of the curve.
     *
     * @param removed how many have left
     * @param last who left as the last of them in the targeted order; null where nobody has
     * @param targeted the largest component in the targeted order, of all actors there were
     * @param randomMean the same on average over the random orders
     * @param randomLeast the smallest that was seen in one of them
     * @param randomMost the greatest that was seen in one of them
     */
    public record Point(
            int removed, @Nullable Actor last, Share targeted, Share randomMean, Share randomLeast, Share randomMost) {}
}
