package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.graph.DatedGraph;

/**
 * Two pictures to be compared: of two dates, or of one date with and without a scenario. The order is the asker's: what
 * the second lacks is lost, whichever of the two dates is the later.
 *
 * @param before what is compared with
 * @param after what is looked at; its municipal division is the one that the answers use
 */
public record Comparison(DatedGraph before, DatedGraph after) {

    /** How the two pictures lie in time. */
    public enum Direction {
        /** The second is of a later day. */
        FORWARD,
        /** The second is of an earlier day: what is told as lost was added in the course of time. */
        BACKWARD,
        /** Both are of one day, as with and without a scenario. */
        SAME_DAY
    }

    /** How the two pictures lie in time. */
    public Direction direction() {
        int order = after.date().compareTo(before.date());
        if (order == 0) {
            return Direction.SAME_DAY;
        }
        return order > 0 ? Direction.FORWARD : Direction.BACKWARD;
    }

    /**
     * Coverage before and after, with losers and gainers and the cause of each.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known in one of them
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public CoverageComparison coverage(CoverageQuestion question, Budget budget) {
        return new ComparedCoverage(this, question, budget).answer();
    }
}
