package fi.alunetwork.core.position;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.tie.Betweenness;
import fi.alunetwork.core.tie.Effort;
import fi.alunetwork.core.tie.TieGraph;

/**
 * Answers {@link PositionQuestion}s: a pure function of a network, a question, and the time allowed. Grows with actors
 * times ties (exact betweenness and closeness), or with pivots times ties, and with triangles.
 */
public final class PositionAnalysis {

    private PositionAnalysis() {}

    /**
     * Answers the question. Whether betweenness is exact is decided here; what is measured is measured when it is first
     * asked for.
     *
     * @throws TimeLimitException where exact measures would not come within the budget and no estimate is allowed or
     *     even that would not come, with the time that it would take
     */
    public static PositionAnswer answer(CooperationNetwork network, PositionQuestion question, Budget budget) {
        TieGraph ties = network.ties();
        Effort exact = Effort.searches(
                "Exact betweenness and closeness of " + ties.size() + " actors", ties, 2L * ties.size());
        Integer pivots = question.pivots();
        if (exact.fits(budget)) {
            return new PositionAnswer(network, question, ties.size(), budget);
        }
        if (pivots == null || pivots >= ties.size()) {
            exact.require(budget, "Maybe allow an estimate from 500 pivots, or ask for one region or fewer models.");
            return new PositionAnswer(network, question, ties.size(), budget);
        }
        Betweenness.effort(ties, pivots).require(budget, "Maybe allow fewer pivots.");
        return new PositionAnswer(network, question, pivots, budget);
    }
}
