package fi.alunetwork.core.robustness;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.tie.Effort;
import fi.alunetwork.core.tie.GlobalEfficiency;
import fi.alunetwork.core.tie.Remainder;
import fi.alunetwork.core.tie.TieGraph;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Works out what is left of a network, and its efficiency as far as the asker wants it. */
final class Leaving {

    /** About two seconds. */
    private static final double CHEAP_STEPS = 40_000_000;

    private static final String MAYBE = "Maybe ask with efficiency IF_CHEAP or OMITTED, or for a smaller area.";

    private final TieGraph ties;
    private final EfficiencyChoice choice;
    private final Budget budget;

    Leaving(TieGraph ties, EfficiencyChoice choice, Budget budget) {
        this.ties = ties;
        this.choice = choice;
        this.budget = budget;
    }

    /** What is left when these leave. */
    NetworkLeft without(BitSet leaving) {
        BitSet staying = new BitSet(ties.size());
        staying.set(0, ties.size());
        staying.andNot(leaving);
        TieGraph rest = ties.among(staying);
        return left(
                Remainder.without(ties, leaving),
                isWanted(GlobalEfficiency.effort(rest)) ? GlobalEfficiency.inverseSum(rest, budget) : null);
    }

    /** The sum of inverse distances after each single removal; null where it is left out. */
    double @Nullable [] inverseSums() {
        return isWanted(GlobalEfficiency.effortOfEachRemoval(ties))
                ? GlobalEfficiency.afterEachRemoval(ties, budget)
                : null;
    }

    NetworkLeft left(Remainder left, @Nullable Double inverseSum) {
        return new NetworkLeft(
                left.nodes(),
                left.components(),
                left.largest(),
                new Share(left.largest(), left.size()),
                left.connectedPairs(),
                left.severedPairs(),
                inverseSum == null ? null : GlobalEfficiency.ratio(inverseSum, left.size()),
                inverseSum == null ? null : GlobalEfficiency.ratio(inverseSum, left.nodes()));
    }

    /** Whether something that may be asked is left out because it would take too long. */
    boolean isTooDear() {
        return choice == EfficiencyChoice.IF_CHEAP
                && GlobalEfficiency.effortOfEachRemoval(ties).steps() > CHEAP_STEPS;
    }

    private boolean isWanted(Effort effort) {
        return switch (choice) {
            case REQUIRED -> {
                effort.require(budget, MAYBE);
                yield true;
            }
            case IF_CHEAP -> effort.steps() <= CHEAP_STEPS;
            case OMITTED -> false;
        };
    }
}
