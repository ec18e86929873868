package fi.alunetwork.core.comparison;

import fi.alunetwork.core.comparison.ServiceComparison.ByRule;
import fi.alunetwork.core.comparison.ServiceComparison.WithinThreshold;
import fi.alunetwork.core.coverage.CoverageFigure;
import fi.alunetwork.core.coverage.MunicipalityCoverage;
import fi.alunetwork.core.coverage.ServiceCoverage;
import fi.alunetwork.core.coverage.ThresholdCoverage;
import fi.alunetwork.core.graph.Divisions;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sets the answers on one service side by side. */
final class ComparedService {

    private static final Comparator<MunicipalityCoverage> BY_PEOPLE =
            Comparator.comparing(row -> row.demand() == null ? -1.0 : row.demand());

    private final Divisions divisions;
    private final Side sideBefore;
    private final Side sideAfter;
    private final Causes causes;

    ComparedService(Divisions divisions, Side sideBefore, Side sideAfter) {
        this.divisions = divisions;
        this.sideBefore = sideBefore;
        this.sideAfter = sideAfter;
        this.causes = new Causes(sideBefore, sideAfter);
    }

    ServiceComparison compare(ServiceCoverage before, ServiceCoverage after) {
        List<WithinThreshold> thresholds = IntStream.range(0, after.thresholds().size())
                .mapToObj(i ->
                        within(before.thresholds().get(i), after.thresholds().get(i), after.rules()))
                .toList();
        List<ChangedDistance> distances = IntStream.range(0, after.distances().size())
                .mapToObj(i -> new ChangedDistance(
                        before.distances().get(i), after.distances().get(i)))
                .toList();
        return new ServiceComparison(
                after.service(),
                thresholds,
                distances,
                sideBefore
                        .supply(codes(before.thresholds().get(0)).keySet())
                        .changedTo(sideAfter.supply(
                                codes(after.thresholds().get(0)).keySet())));
    }

    private WithinThreshold within(ThresholdCoverage before, ThresholdCoverage after, List<CoverageRule> rules) {
        List<ByRule> compared = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            compared.add(byRule(before, after, i, rules.get(i)));
        }
        return new WithinThreshold(after.threshold(), compared);
    }

    private ByRule byRule(ThresholdCoverage before, ThresholdCoverage after, int index, CoverageRule rule) {
        Map<MunicipalityCode, MunicipalityCoverage> was = codes(before);
        Explained explained = Explained.NOTHING;
        List<MunicipalityChange> rows = new ArrayList<>();
        for (MunicipalityCoverage row : after.municipalities()) {
            List<MunicipalityCoverage> earlier = divisions
                    .earlier(row.municipality().code())
                    .stream()
                    .map(was::get)
                    .filter(Objects::nonNull)
                    .toList();
            Shift shift = earlier.isEmpty() ? Shift.NONE : Shift.between(earlier, row, rule);
            rows.add(change(earlier, row, rule, shift, after.threshold()));
            explained = row.demand() == null ? explained : explained.plus(shift, row.demand());
        }
        CoverageFigure figureBefore = before.figures().get(index);
        CoverageFigure figureAfter = after.figures().get(index);
        return new ByRule(
                rule,
                new ChangedFigure(figureBefore, figureAfter),
                explained.of(figureAfter.covered() - figureBefore.covered()),
                new ChangedFigure(
                        before.outsideCentres().get(index),
                        after.outsideCentres().get(index)),
                rows);
    }

    private MunicipalityChange change(
            List<MunicipalityCoverage> before,
            MunicipalityCoverage after,
            CoverageRule rule,
            Shift shift,
            Threshold threshold) {
        MunicipalityCoverage main = main(before);
        List<MunicipalityOnDate> was =
                before.stream().map(MunicipalityCoverage::municipality).toList();
        return new MunicipalityChange(
                rule,
                shift.outcome(),
                after.demand() == null ? null : after.demand() * shift.covered(),
                main,
                after,
                was.size() == 1 && was.get(0).code().equals(after.municipality().code()) ? List.of() : was,
                causes(was, main, after, rule, shift, threshold));
    }

    private List<Cause> causes(
            List<MunicipalityOnDate> was,
            @Nullable MunicipalityCoverage main,
            MunicipalityCoverage after,
            CoverageRule rule,
            Shift shift,
            Threshold threshold) {
        if (shift.isLess()) {
            return causes.ofLoss(was, after.municipality(), rule, threshold);
        }
        return shift.isMore() && main != null
                ? causes.ofGain(main.municipality(), after.municipality(), rule, threshold)
                : List.of();
    }

    /** The municipality that stands for those that were merged: the one with the most people. */
    private static @Nullable MunicipalityCoverage main(List<MunicipalityCoverage> before) {
        return before.stream().max(BY_PEOPLE).orElse(null);
    }

    private static Map<MunicipalityCode, MunicipalityCoverage> codes(ThresholdCoverage coverage) {
        return coverage.municipalities().stream()
                .collect(Collectors.toMap(row -> row.municipality().code(), Function.identity()));
    }
}
