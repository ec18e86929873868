package fi.alunetwork.graphql.sensitivity;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.sensitivity.SensitivityQuestion;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on sensitivity as it is asked; what it leaves out takes the defaults of {@link SensitivityQuestion#about}.
 *
 * @param services which services
 * @param threshold how far is near
 * @param rule what counts as covered
 * @param shift the part of the threshold that is taken off and added
 * @param scope whom the answer is about, and which offers count
 */
record SensitivityInput(
        List<Service> services,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable Double shift,
        @Nullable ScopeInput scope) {

    SensitivityQuestion toQuestion() {
        return new SensitivityQuestion(
                services,
                threshold == null ? Threshold.of(Threshold.Preset.LOCAL_SERVICE) : threshold.toThreshold(),
                rule,
                shift == null ? SensitivityQuestion.QUARTER : shift,
                ScopeInput.scopeOf(scope));
    }
}
