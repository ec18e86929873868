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
    public Difference meanKm() {
        return new Difference(before.meanKm(), after.meanKm());
    }

    /** The distance within which half of the people live. */
    public Difference medianKm() {
        return new Difference(before.medianKm(), after.medianKm());
    }

    /** The distance within which nine tenths of the people live. */
    public Difference p90Km() {
        return new Difference(before.p90Km(), after.p90Km());
    }

    /** The largest distance. */
    public Difference maxKm() {
        return new Difference(before.maxKm(), after.maxKm());
    }

    /** People without any provider at any distance. */
    public Difference withoutProvider() {
        return Difference.of(before.withoutProvider(), after.withoutProvider());
    }
}
