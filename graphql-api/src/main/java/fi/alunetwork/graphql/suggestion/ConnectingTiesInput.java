package fi.alunetwork.graphql.suggestion;

import fi.alunetwork.core.suggestion.ConnectingQuestion;
import fi.alunetwork.graphql.travel.TravelInput;
import org.jspecify.annotations.Nullable;

/**
 * A question on connecting ties as it is asked.
 *
 * @param isolates whether actors without any tie are to be connected too
 * @param travel how the way is measured
 */
public record ConnectingTiesInput(
        @Nullable Boolean isolates, @Nullable TravelInput travel) {

    /** The question of an input; everybody, in straight lines, where there is none. */
    static ConnectingQuestion questionOf(@Nullable ConnectingTiesInput input) {
        return input == null
                ? ConnectingQuestion.EVERYBODY
                : new ConnectingQuestion(!Boolean.FALSE.equals(input.isolates()), TravelInput.costOf(input.travel()));
    }
}
