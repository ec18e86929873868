package fi.alunetwork.graphql.continuity;

import fi.alunetwork.core.continuity.ContinuityQuestion;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on continuity as it is asked; what it leaves out takes the defaults of core. */
record ContinuityInput(
        List<Service> services,
        LocalDate from,
        LocalDate until,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable ScopeInput scope) {

    ContinuityQuestion toQuestion() {
        return new ContinuityQuestion(
                services,
                from,
                until,
                threshold == null ? Threshold.of(Threshold.Preset.LOCAL_SERVICE) : threshold.toThreshold(),
                rule,
                ScopeInput.scopeOf(scope, ContinuityQuestion.LAWFUL));
    }
}
