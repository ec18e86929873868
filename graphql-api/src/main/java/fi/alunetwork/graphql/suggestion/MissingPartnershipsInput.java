package fi.alunetwork.graphql.suggestion;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.suggestion.MissingQuestion;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.reach.ScopeInput;
import fi.alunetwork.graphql.reach.ThresholdInput;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A question on missing partnerships as it is asked; what it leaves out takes the values of
 * {@link MissingQuestion#STANDARD}.
 *
 * @param within how near two actors must be
 * @param actor only pairs with this actor
 * @param services the services that are compared
 * @param threshold how near a municipality must be to be reached
 * @param rule what counts as reached
 * @param scope which offers and municipalities count
 */
public record MissingPartnershipsInput(
        @Nullable ThresholdInput within,
        @Nullable String actor,
        @Nullable List<Service> services,
        @Nullable ThresholdInput threshold,
        @Nullable CoverageRule rule,
        @Nullable ScopeInput scope) {

    /** The question of an input; the standard one where there is none. */
    static MissingQuestion questionOf(@Nullable MissingPartnershipsInput input) {
        return input == null ? MissingQuestion.STANDARD : input.toQuestion();
    }

    private MissingQuestion toQuestion() {
        return new MissingQuestion(
                within == null ? MissingQuestion.STANDARD.within() : within.toThreshold(),
                actor,
                services == null ? null : new TreeSet<>(services),
                threshold == null ? MissingQuestion.STANDARD.threshold() : threshold.toThreshold(),
                rule,
                ScopeInput.scopeOf(scope));
    }
}
