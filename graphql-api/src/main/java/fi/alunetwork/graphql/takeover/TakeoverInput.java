package fi.alunetwork.graphql.takeover;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.takeover.TakeoverQuestion;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.partnering.PackageInput;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on taking over as it is asked; what it leaves out takes the values of {@link TakeoverQuestion#of}. */
record TakeoverInput(
        List<Service> services,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable String network,
        @Nullable ScopeInput scope,
        @Nullable List<String> mustNot,
        @Nullable Integer limit,
        @Nullable Integer searchMillis) {

    TakeoverQuestion toQuestion() {
        return new TakeoverQuestion(
                new PackageInput(services, threshold, rule, network, scope).toPackage(),
                PackageInput.organisations("mustNot", mustNot),
                PackageInput.search(limit, searchMillis));
    }
}
