package fi.alunetwork.graphql.redundancy;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.redundancy.RedundancyQuestion;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on redundancy as it is asked; what it leaves out takes the defaults of {@link RedundancyQuestion#about}.
 */
public record RedundancyInput(
        List<Service> services,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable LotsInput lots,
        @Nullable List<RegionKind> rollUps,
        @Nullable ScopeInput scope) {

    /** The question that is meant. */
    public RedundancyQuestion toQuestion() {
        return new RedundancyQuestion(
                services,
                threshold == null ? Threshold.of(Threshold.Preset.LOCAL_SERVICE) : threshold.toThreshold(),
                rule,
                LotsInput.lotsOf(lots),
                rollUps == null ? List.of() : rollUps,
                ScopeInput.scopeOf(scope));
    }
}
