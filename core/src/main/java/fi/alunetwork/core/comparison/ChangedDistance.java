package fi.alunetwork.core.comparison;

import fi.alunetwork.core.coverage.DistanceFigure;
import fi.alunetwork.core.reach.CoverageRule;

/**
 * How far the nearest is in two pictures, over people.
 *
 * @param before in the first
 * @param after in the second
 */
public record ChangedDistance(DistanceFigure before, DistanceFigure after) {

    /** Which provider the distance is to. */
    public CoverageRule rule() {
        return after.rule();
    }

    /** The mean over people. */
    public Difference mean() {
        return new Difference(before.mean(), after.mean());
    }

    /** The distance within which half of the people live. */
    public Difference median() {
        return new Difference(before.median(), after.median());
    }

    /** The distance within which nine tenths of the people live. */
    public Difference p90() {
        return new Difference(before.p90(), after.p90());
    }

    /** The largest distance. */
    public Difference max() {
        return new Difference(before.max(), after.max());
    }

    /** People without any provider at any distance. */
    public Difference withoutProvider() {
        return Difference.of(before.withoutProvider(), after.withoutProvider());
    }
}
