package fi.alunetwork.graphql.coverage;

import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.coverage.Together;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on coverage as it is asked; what it leaves out takes the defaults of {@link CoverageQuestion#about}.
 *
 * @param services which services
 * @param thresholds how far is near
 * @param rules what counts as covered
 * @param rollUps kinds of area to sum up by
 * @param byNetwork whether to sum up by regional network too
 * @param scope whom the answer is about, and which offers count
 */
public record CoverageInput(
        List<Service> services,
        @Nullable List<ThresholdInput> thresholds,
        @Nullable List<CoverageRule> rules,
        @Nullable List<RegionKind> rollUps,
        @Nullable Boolean byNetwork,
        @Nullable Together together,
        @Nullable ScopeInput scope) {

    /** The question. */
    public CoverageQuestion toQuestion() {
        return new CoverageQuestion(
                services,
                thresholds == null
                        ? List.of(Threshold.of(Threshold.Preset.LOCAL_SERVICE))
                        : thresholds.stream().map(ThresholdInput::toThreshold).toList(),
                rules == null ? List.of() : rules,
                rollUps == null ? List.of() : rollUps,
                Boolean.TRUE.equals(byNetwork),
                together == null ? Together.ANY : together,
                ScopeInput.scopeOf(scope));
    }
}
