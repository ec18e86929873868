package fi.alunetwork.core.robustness;

import fi.alunetwork.core.BadQuestionException;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What breaks if a member leaves?
 *
 * @param together for which numbers of leavers the worst set is looked for, each 1 to {@link #MOST_TOGETHER}, none
 *     twice; may be empty
 * @param runs how often all actors leave in random order, 1 to {@link #MOST_RUNS}
 * @param seed of the random orders: the same seed, the same answer
 * @param efficiency what to do about global efficiency
 * @param leavers the group that leaves; null for none
 */
public record RobustnessQuestion(
        List<Integer> together,
        int runs,
        long seed,
        EfficiencyChoice efficiency,
        @Nullable Leavers leavers) {

    /** The most leavers at once that a worst set is looked for. */
    public static final int MOST_TOGETHER = 10;

    /** The most random orders. */
    public static final int MOST_RUNS = 1_000;

    /** The worst one, two and three, a hundred random orders, no group. */
    public static final RobustnessQuestion STANDARD =
            new RobustnessQuestion(List.of(1, 2, 3), 100, 1, EfficiencyChoice.IF_CHEAP, null);

    /**
     * Checks the values.
     *
     * @throws BadQuestionException where a value is out of its range or a number is given twice
     */
    public RobustnessQuestion {
        together = List.copyOf(together);
        if (new HashSet<>(together).size() < together.size()) {
            throw BadQuestionException.badArgument(
                    "together " + together + " names something twice; expected each number once. Maybe 2 and 3.");
        }
        for (int number : together) {
            if (number < 1 || number > MOST_TOGETHER) {
                throw BadQuestionException.badArgument("together has " + number + "; expected 1 to " + MOST_TOGETHER
                        + ". Maybe 2, for the worst pair.");
            }
        }
        if (runs < 1 || runs > MOST_RUNS) {
            throw BadQuestionException.badArgument("runs is " + runs + "; expected 1 to " + MOST_RUNS + ". Maybe 100.");
        }
    }

    /** The same question for worst sets of other sizes. */
    public RobustnessQuestion worst(Integer... sizes) {
        return new RobustnessQuestion(List.of(sizes), runs, seed, efficiency, leavers);
    }

    /** The same question with other random orders. */
    public RobustnessQuestion random(int otherRuns, long otherSeed) {
        return new RobustnessQuestion(together, otherRuns, otherSeed, efficiency, leavers);
    }

    /** The same question with another choice about efficiency. */
    public RobustnessQuestion with(EfficiencyChoice other) {
        return new RobustnessQuestion(together, runs, seed, other, leavers);
    }

    /** The same question about a group. */
    public RobustnessQuestion leaving(Leavers group) {
        return new RobustnessQuestion(together, runs, seed, efficiency, group);
    }
}
