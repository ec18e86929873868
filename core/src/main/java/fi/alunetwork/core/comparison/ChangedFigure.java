package fi.alunetwork.core.comparison;

import fi.alunetwork.core.coverage.CoverageFigure;
import fi.alunetwork.core.reach.CoverageRule;

/**
 * A coverage rate in two pictures.
 *
 * @param before in the first
 * @param after in the second
 */
public record ChangedFigure(CoverageFigure before, CoverageFigure after) {

    /** What counts as covered. */
    public CoverageRule rule() {
        return after.rule();
    }

    /** The share of people that is covered; null where part of it is not known. */
    public Difference share() {
        return new Difference(before.share(), after.share());
    }

    /** The share that is covered for certain. */
    public Difference atLeast() {
        return new Difference(before.atLeast(), after.atLeast());
    }

    /** The share that is covered if all that is not known is. */
    public Difference atMost() {
        return new Difference(before.atMost(), after.atMost());
    }

    /** Covered people: the numerator. */
    public Difference covered() {
        return Difference.of(before.covered(), after.covered());
    }

    /** People of whom it is not known. */
    public Difference notKnown() {
        return Difference.of(before.notKnown(), after.notKnown());
    }

    /** All people with a known figure: the denominator. */
    public Difference base() {
        return Difference.of(before.base(), after.base());
    }

    /** Municipalities most of whose residents are covered. */
    public Difference municipalitiesCovered() {
        return Difference.of(before.municipalitiesCovered(), after.municipalitiesCovered());
    }

    /** All municipalities, in the division of each picture. */
    public Difference municipalities() {
        return Difference.of(before.municipalities(), after.municipalities());
    }
}
