package fi.alunetwork.graphql.umbrella;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.umbrella.UmbrellaQuestion;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.cooperation.CooperationScopeInput;
import fi.alunetwork.graphql.partnering.PackageInput;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on umbrella bodies as it is asked; what it leaves out takes the values of {@link UmbrellaQuestion#of}. */
record UmbrellaInput(
        List<Service> services,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable String network,
        @Nullable ScopeInput scope,
        @Nullable List<LegalForm> legalForms,
        @Nullable CooperationScopeInput ties,
        @Nullable Integer limit,
        @Nullable Integer searchMillis) {

    UmbrellaQuestion toQuestion() {
        return new UmbrellaQuestion(
                new PackageInput(services, threshold, rule, network, scope).toPackage(),
                legalForms == null ? null : new HashSet<>(legalForms),
                CooperationScopeInput.scopeOf(ties, UmbrellaQuestion.PARTIES_TOGETHER),
                PackageInput.search(limit, searchMillis));
    }
}
