package fi.alunetwork.graphql.concentration;

import fi.alunetwork.core.concentration.ConcentrationQuestion;
import fi.alunetwork.core.concentration.Variable;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on concentration as it is asked; what it leaves out takes the defaults of core. */
public record ConcentrationInput(
        List<Service> services,
        @Nullable Variable variable,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable RegionKind areas,
        @Nullable ScopeInput scope) {

    /** The question that is meant. */
    public ConcentrationQuestion toQuestion() {
        return new ConcentrationQuestion(
                services,
                variable == null ? Variable.DISTANCE : variable,
                threshold == null ? Threshold.of(Threshold.Preset.LOCAL_SERVICE) : threshold.toThreshold(),
                rule,
                areas == null ? RegionKind.REGION : areas,
                ScopeInput.scopeOf(scope));
    }
}
