package fi.alunetwork.core.coverage;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.coverage.MunicipalityCoverage.Basis;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Split;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The service coverage rate of a set of municipalities by one rule, in people and in municipalities.
 *
 * @param rule what counts as covered
 * @param covered the weight that is covered, such as residents
 * @param notCovered the weight that is not
 * @param notKnown the weight of which it is not known
 * @param illustrative the weight whose state rests on illustrative records
 * @param withoutFigure municipalities whose weight is not known; they count in no figure of people
 * @param municipalitiesCovered municipalities most of whose residents are covered
 * @param municipalitiesNotCovered municipalities most of whose residents are not
 * @param municipalitiesNotKnown municipalities of which it is not known
 */
public record CoverageFigure(
        CoverageRule rule,
        double covered,
        double notCovered,
        double notKnown,
        double illustrative,
        int withoutFigure,
        int municipalitiesCovered,
        int municipalitiesNotCovered,
        int municipalitiesNotKnown) {

    static CoverageFigure of(CoverageRule rule, List<MunicipalityCoverage> rows) {
        double covered = 0;
        double notCovered = 0;
        double notKnown = 0;
        double illustrative = 0;
        int withoutFigure = 0;
        Map<Covered, Integer> municipalities = new EnumMap<>(Covered.class);
        for (MunicipalityCoverage row : rows) {
            Split split = row.split(rule);
            municipalities.merge(split.verdict(), 1, Integer::sum);
            if (row.demand() == null) {
                withoutFigure++;
                continue;
            }
            covered += row.demand() * split.covered();
            notCovered += row.demand() * split.notCovered();
            notKnown += row.demand() * split.notKnown();
            illustrative += row.basis() == Basis.ILLUSTRATIVE ? row.demand() : 0;
        }
        return new CoverageFigure(
                rule,
                covered,
                notCovered,
                notKnown,
                illustrative,
                withoutFigure,
                municipalities.getOrDefault(Covered.YES, 0),
                municipalities.getOrDefault(Covered.NO, 0),
                municipalities.getOrDefault(Covered.NOT_KNOWN, 0));
    }

    /** The weight of all municipalities with a known weight. */
    public double base() {
        return covered + notCovered + notKnown;
    }

    /** All municipalities, those without a known weight included. */
    public int municipalities() {
        return municipalitiesCovered + municipalitiesNotCovered + municipalitiesNotKnown;
    }

    /**
     * The share that is covered, 0 to 1; null where the base is zero, or where part of it is not known: then the share
     * lies between {@link #atLeast()} and {@link #atMost()}.
     */
    public @Nullable Double share() {
        return notKnown > 0 ? null : atLeast();
    }

    /** The share that is covered for certain; null where the base is zero. */
    public @Nullable Double atLeast() {
        return new Share(covered, base()).ratio();
    }

    /** The share that is covered if all that is not known is; null where the base is zero. */
    public @Nullable Double atMost() {
        return new Share(covered + notKnown, base()).ratio();
    }

    /** The share of municipalities that is covered; null where there are none, or one of them is not known. */
    public @Nullable Double municipalityShare() {
        return municipalitiesNotKnown > 0 ? null : new Share(municipalitiesCovered, municipalities()).ratio();
    }
}
