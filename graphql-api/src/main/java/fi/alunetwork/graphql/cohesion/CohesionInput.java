package fi.alunetwork.graphql.cohesion;

import fi.alunetwork.core.cohesion.CohesionQuestion;
import fi.alunetwork.core.cohesion.Split;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.graphql.cooperation.GroupingInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on cohesion as it is asked; what it leaves out takes the values of {@link CohesionQuestion#WHOLE}.
 *
 * @param split into which parts
 * @param areaKind the kind of area, where it is split by area; regions where none is given
 * @param groupings by what ties within groups and between them are told apart
 * @param permutations how often groups are dealt out anew
 * @param seed what that is drawn from
 */
public record CohesionInput(
        Split.@Nullable By split,
        @Nullable RegionKind areaKind,
        @Nullable List<GroupingInput> groupings,
        @Nullable Integer permutations,
        @Nullable Integer seed) {

    /** The question of an input; that of the whole where there is none. */
    public static CohesionQuestion questionOf(@Nullable CohesionInput input) {
        return input == null ? CohesionQuestion.WHOLE : input.toQuestion();
    }

    // NullAway does not see in a class file that the record's component of a nested type may be null.
    @SuppressWarnings("NullAway")
    private CohesionQuestion toQuestion() {
        return new CohesionQuestion(
                split == null ? Split.NONE : new Split(split, areaKind == null ? RegionKind.REGION : areaKind),
                groupings == null
                        ? CohesionQuestion.WHOLE.groupings()
                        : groupings.stream().map(GroupingInput::toGrouping).toList(),
                permutations == null ? CohesionQuestion.WHOLE.permutations() : permutations,
                seed == null ? CohesionQuestion.WHOLE.seed() : seed);
    }
}
