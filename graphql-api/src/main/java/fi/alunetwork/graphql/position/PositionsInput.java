package fi.alunetwork.graphql.position;

import fi.alunetwork.core.position.PositionQuestion;
import fi.alunetwork.graphql.cooperation.GroupingInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on positions as it is asked; what it leaves out takes the values of {@link PositionQuestion#EXACT}.
 *
 * @param groupings by what brokers are told apart
 * @param pivots from how many actors betweenness may be estimated
 * @param seed what pivots and communities are drawn from
 */
public record PositionsInput(
        @Nullable List<GroupingInput> groupings,
        @Nullable Integer pivots,
        @Nullable Integer seed) {

    /** The question of an input; {@link PositionQuestion#EXACT} where there is none. */
    static PositionQuestion questionOf(@Nullable PositionsInput input) {
        return input == null ? PositionQuestion.EXACT : input.toQuestion();
    }

    private PositionQuestion toQuestion() {
        return new PositionQuestion(
                groupings == null
                        ? PositionQuestion.EXACT.groupings()
                        : groupings.stream().map(GroupingInput::toGrouping).toList(),
                pivots,
                seed == null ? PositionQuestion.EXACT.seed() : seed);
    }
}
