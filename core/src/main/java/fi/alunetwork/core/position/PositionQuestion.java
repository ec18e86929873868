package fi.alunetwork.core.position;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.cooperation.Grouping;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a cooperation network together, and who bridges its sectors? Which actors and ties it has is said by the
 * network itself.
 *
 * @param groupings by what brokers and those they stand between are told apart, each for itself; none twice
 * @param pivots from how many actors betweenness may be estimated where exact values would not come in time, 1 to 100
 *     000; null where an estimate is not wanted
 * @param seed what pivots and communities are drawn from
 */
public record PositionQuestion(
        List<Grouping> groupings, @Nullable Integer pivots, long seed) {

    /** The most pivots that may be allowed. */
    public static final int MOST_PIVOTS = 100_000;

    /** By legal form and by region, exact or not at all. */
    public static final PositionQuestion EXACT =
            new PositionQuestion(List.of(Grouping.LEGAL_FORM, Grouping.REGION), null, 1);

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a grouping is named twice, or the pivots are out of range
     */
    public PositionQuestion {
        groupings = List.copyOf(groupings);
        if (new HashSet<>(groupings).size() < groupings.size()) {
            throw BadQuestionException.badArgument("groupings names something twice; expected each grouping once. Maybe"
                    + " another kind of area was meant.");
        }
        if (pivots != null && (pivots < 1 || pivots > MOST_PIVOTS)) {
            throw BadQuestionException.badArgument("pivots is " + pivots + "; expected 1 to " + MOST_PIVOTS
                    + ", or nothing where no estimate is wanted. Maybe 500.");
        }
    }

    /** The same question with other groupings. */
    public PositionQuestion by(Grouping... others) {
        return new PositionQuestion(List.of(others), pivots, seed);
    }

    /** The same question, where betweenness may be estimated from so many actors. */
    public PositionQuestion allowingPivots(int most) {
        return new PositionQuestion(groupings, most, seed);
    }

    /** The same question from another seed. */
    public PositionQuestion seeded(long other) {
        return new PositionQuestion(groupings, pivots, other);
    }
}
