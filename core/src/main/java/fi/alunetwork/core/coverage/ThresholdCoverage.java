package fi.alunetwork.core.coverage;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Threshold;
import java.util.Comparator;
import java.util.List;

/**
 * The answer on one service and one threshold.
 *
 * @param threshold how far is near
 * @param figures coverage of the base, by each rule asked
 * @param outsideCentres the same over the municipalities that are not the centre of their region (its most populous
 *     municipality), which the field asks for apart
 * @param municipalities every municipality of the base, in the order of their codes
 * @param conditions who depends on which condition, where the scope counts producers that may on one; else empty
 * @param rollUps the same summed up by areas
 */
public record ThresholdCoverage(
        Threshold threshold,
        List<CoverageFigure> figures,
        List<CoverageFigure> outsideCentres,
        List<MunicipalityCoverage> municipalities,
        List<ConditionDependence> conditions,
        List<RollUp> rollUps) {

    private static final Comparator<MunicipalityCoverage> MOST_PEOPLE_FIRST = Comparator.comparing(
                    (MunicipalityCoverage row) -> row.demand() == null ? -1.0 : row.demand())
            .reversed()
            .thenComparing(row -> row.municipality().code());

    public ThresholdCoverage {
        figures = List.copyOf(figures);
        outsideCentres = List.copyOf(outsideCentres);
        municipalities = List.copyOf(municipalities);
        conditions = List.copyOf(conditions);
        rollUps = List.copyOf(rollUps);
    }

    /** The municipalities that the rule leaves uncovered for certain, those with the most people first. */
    public List<MunicipalityCoverage> uncovered(CoverageRule rule) {
        return withVerdict(rule, Covered.NO);
    }

    /** The municipalities of which the rule cannot tell, those with the most people first. */
    public List<MunicipalityCoverage> notKnown(CoverageRule rule) {
        return withVerdict(rule, Covered.NOT_KNOWN);
    }

    private List<MunicipalityCoverage> withVerdict(CoverageRule rule, Covered verdict) {
        return municipalities.stream()
                .filter(row -> row.split(rule).verdict() == verdict)
                .sorted(MOST_PEOPLE_FIRST)
                .toList();
    }
}
