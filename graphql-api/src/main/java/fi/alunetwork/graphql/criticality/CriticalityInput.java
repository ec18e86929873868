package fi.alunetwork.graphql.criticality;

import fi.alunetwork.core.criticality.CriticalityQuestion;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Providers;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on criticality as it is asked; what it leaves out takes the defaults of {@link CriticalityQuestion#about}.
 */
record CriticalityInput(
        List<Service> services,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable List<Providers.Kind> kinds,
        @Nullable List<Integer> together,
        @Nullable Integer searchMillis,
        @Nullable ScopeInput scope) {

    CriticalityQuestion toQuestion() {
        return new CriticalityQuestion(
                services,
                threshold == null ? Threshold.of(Threshold.Preset.LOCAL_SERVICE) : threshold.toThreshold(),
                rule,
                kinds == null ? List.of(Providers.Kind.values()) : kinds,
                together == null ? List.of(2) : together,
                searchMillis == null ? CriticalityQuestion.SEARCH_TIME : Duration.ofMillis(searchMillis),
                ScopeInput.scopeOf(scope));
    }
}
