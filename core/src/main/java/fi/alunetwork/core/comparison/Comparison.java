package fi.alunetwork.core.comparison;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.access.AccessQuestion;
import fi.alunetwork.core.cohesion.CohesionQuestion;
import fi.alunetwork.core.concentration.ConcentrationQuestion;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.redundancy.RedundancyQuestion;

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

    /**
     * Access to places before and after, with the municipalities that have less and more, and why.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known in one of them
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public ValueComparison access(AccessQuestion question, Budget budget) {
        return ComparedAccess.answer(this, question, budget);
    }

    /**
     * The number of organisations within reach before and after, with the municipalities that have fewer and more, and
     * why.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known in one of them
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public ValueComparison redundancy(RedundancyQuestion question, Budget budget) {
        return ComparedRedundancy.answer(this, question, budget);
    }

    /**
     * Inequality and concentration before and after, with the municipalities that are worse and better off, and why.
     *
     * @throws fi.alunetwork.core.BadQuestionException where the area or the indicator is not known in one of them
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public ValueComparison concentration(ConcentrationQuestion question, Budget budget) {
        return ComparedConcentration.answer(this, question, budget);
    }

    /**
     * The cooperation network before and after: its cohesion, and the ties and actors that only one of the two has.
     *
     * @param scope which actors and ties, in both pictures
     * @param question how cohesion is measured
     * @throws fi.alunetwork.core.BadQuestionException where the area or the ALU network is not known in one of them
     * @throws fi.alunetwork.core.TimeLimitException where the work would not end within the budget
     */
    public CooperationComparison cooperation(CooperationScope scope, CohesionQuestion question, Budget budget) {
        return ComparedCooperation.answer(this, scope, question, budget);
    }
}
