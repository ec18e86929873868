package fi.alunetwork.graphql.consortium;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.consortium.ConsortiumQuestion;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Bond;
import fi.alunetwork.core.consortium.ConsortiumQuestion.Goal;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.cooperation.CooperationScopeInput;
import fi.alunetwork.graphql.partnering.PackageInput;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on a consortium as it is asked; what it leaves out takes the values of {@link ConsortiumQuestion#of}. */
record ConsortiumInput(
        List<Service> services,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable String network,
        @Nullable ScopeInput scope,
        @Nullable Goal goal,
        @Nullable Integer most,
        @Nullable Integer providersPerCell,
        @Nullable List<String> mustHave,
        @Nullable List<String> mustNot,
        @Nullable PlacesNeededInput places,
        @Nullable List<PartnerCostInput> costs,
        @Nullable Bond bond,
        @Nullable CooperationScopeInput ties,
        @Nullable Integer limit,
        @Nullable Integer searchMillis) {

    ConsortiumQuestion toQuestion() {
        requireUse();
        ConsortiumQuestion usual =
                ConsortiumQuestion.of(new PackageInput(services, threshold, rule, network, scope).toPackage());
        return new ConsortiumQuestion(
                usual.produced(),
                goal == null ? usual.goal() : goal,
                most == null ? usual.most() : most,
                providersPerCell == null ? usual.providersPerCell() : providersPerCell,
                PackageInput.organisations("mustHave", mustHave),
                PackageInput.organisations("mustNot", mustNot),
                places == null ? null : places.toPlaces(),
                PartnerCostInput.costsOf(costs),
                bond == null ? usual.bond() : bond,
                CooperationScopeInput.scopeOf(ties, usual.ties()),
                PackageInput.search(limit, searchMillis));
    }

    /** Costs that nobody looks at are a slip. */
    private void requireUse() {
        if (costs != null && !costs.isEmpty() && goal != Goal.LEAST_COST) {
            throw BadQuestionException.badArgument("costs are given, and goal is "
                    + (goal == null ? Goal.FEWEST_PARTNERS : goal)
                    + "; expected LEAST_COST. Maybe the goal was left out.");
        }
    }
}
