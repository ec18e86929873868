package fi.alunetwork.core.comparison;

import fi.alunetwork.core.coverage.MunicipalityCoverage;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Split;
import java.util.List;

/**
 * How the residents of a municipality moved between covered, not covered and not known, as shares of all of them.
 *
 * @param covered the change of the share that is covered for certain
 * @param notKnown the change of the share of which it is not known
 */
record Shift(double covered, double notKnown) {

    /** Shares are sums of a few parts; what is smaller than this is rounding. */
    private static final double ROUNDING = 1e-9;

    static final Shift NONE = new Shift(0, 0);

    /**
     * The shift of one municipality.
     *
     * @param before the municipalities that it was made of, not empty
     */
    static Shift between(List<MunicipalityCoverage> before, MunicipalityCoverage after, CoverageRule rule) {
        boolean weighed = before.stream().allMatch(row -> row.demand() != null)
                && before.stream().mapToDouble(Shift::weight).sum() > 0;
        double covered = 0;
        double notKnown = 0;
        double total = 0;
        for (MunicipalityCoverage row : before) {
            double weight = weighed ? weight(row) : 1;
            Split split = row.split(rule);
            covered += weight * split.covered();
            notKnown += weight * split.notKnown();
            total += weight;
        }
        Split now = after.split(rule);
        return new Shift(now.covered() - covered / total, now.notKnown() - notKnown / total);
    }

    private static double weight(MunicipalityCoverage row) {
        return row.demand() == null ? 0 : row.demand();
    }

    boolean isLess() {
        return covered < -ROUNDING;
    }

    boolean isMore() {
        return covered > ROUNDING;
    }

    /** The share that went from covered to not covered. */
    double lost() {
        return isLess() ? Math.max(0, -covered - Math.max(0, notKnown)) : 0;
    }

    /** The share that went from not covered to covered. */
    double gained() {
        return isMore() ? Math.max(0, covered - Math.max(0, -notKnown)) : 0;
    }

    /** The share that went from not known to covered, negative where it went the other way. */
    double knownMore() {
        return covered + lost() - gained();
    }

    Outcome outcome() {
        if (lost() > ROUNDING) {
            return Outcome.LOST;
        }
        if (gained() > ROUNDING) {
            return Outcome.GAINED;
        }
        if (Math.abs(notKnown) <= ROUNDING) {
            return Outcome.SAME;
        }
        return notKnown > 0 ? Outcome.NO_LONGER_KNOWN : Outcome.NEWLY_KNOWN;
    }
}
