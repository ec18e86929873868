package fi.alunetwork.graphql.access;

import fi.alunetwork.core.access.AccessQuestion;
import fi.alunetwork.core.access.Decay;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on access as it is asked; what it leaves out takes the defaults of {@link AccessQuestion#about}. */
public record AccessInput(
        List<Service> services,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable DecayInput decay,
        @Nullable Double placesKnownAtLeast,
        @Nullable List<RegionKind> rollUps,
        @Nullable ScopeInput scope) {

    /** The question that is meant. */
    public AccessQuestion toQuestion() {
        return new AccessQuestion(
                services,
                threshold == null ? Threshold.of(Threshold.Preset.LOCAL_SERVICE) : threshold.toThreshold(),
                rule,
                decay == null ? Decay.luoAndQi() : decay.toDecay(),
                placesKnownAtLeast == null ? AccessQuestion.KNOWN_BY_DEFAULT : placesKnownAtLeast,
                rollUps == null ? List.of() : rollUps,
                ScopeInput.scopeOf(scope));
    }
}
