package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;

/**
 * Chooses columns. Solvers are deterministic: the same problem gives the same plan, where the time does not end first;
 * they run in the thread that asks, and end with the best found when the time does.
 */
public interface CoverSolver {

    /**
     * The cheapest columns that give every row what it needs: the location set covering problem (Toregas, Swain,
     * ReVelle and Bergman 1971) where all cost the same, with backup where rows need more than one.
     *
     * @param budget how long it may take; where it ends, the plan says so
     */
    CoverPlan cheapest(CoverProblem problem, Budget budget);

    /**
     * At most so many columns that give the most weight what it needs: the maximal covering location problem (Church
     * and ReVelle 1974). Costs do not count.
     *
     * @param most how many columns at most, those that are in every plan included
     * @param budget how long it may take; where it ends, the plan says so
     * @throws IllegalArgumentException where fewer are allowed than are in every plan
     */
    CoverPlan heaviest(CoverProblem problem, int most, Budget budget);
}
