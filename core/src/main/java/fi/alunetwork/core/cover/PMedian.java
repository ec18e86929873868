package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import java.util.Arrays;
import java.util.List;

/**
 * So many sites that all points together are as well off as can be, each at its nearest chosen site: the p-median
 * problem (Hakimi 1964). A good choice by interchange (Teitz and Bart 1968), a bound by {@link MedianBound}, in turns:
 * where the bound's own choices are good, they are bettered by interchange as well. Where the two do not meet,
 * {@link MedianSearch} goes on, so far as the size of the problem allows.
 */
public final class PMedian {

    private final LocationProblem problem;
    private final int sites;
    private final Budget budget;
    private final MedianCosts costs;

    private PMedian(LocationProblem problem, int sites, Budget budget) {
        this.problem = problem;
        this.sites = sites;
        this.budget = budget;
        costs = new MedianCosts(problem);
    }

    /**
     * Chooses exactly so many sites, the fixed ones included. The value of the plan is the sum over the points of
     * weight times cost to the nearest chosen site; every point that weighs something has to be reached. Infeasible
     * where so many sites cannot reach all; the culprits are the points that are left where as much weight as possible
     * is reached. Where the time ended before a choice that reaches all was found, the plan has no sites and an
     * infinite value.
     *
     * @param solver for what reaches all points
     * @param budget how long it may take; where it ends, the plan says so
     * @throws IllegalArgumentException where fewer are allowed than are fixed, or more than there are
     */
    public static CoverPlan of(LocationProblem problem, int sites, CoverSolver solver, Budget budget) {
        problem.requireRoom(sites);
        CoverPlan reaching = solver.cheapest(problem.within(Double.POSITIVE_INFINITY), budget);
        if (reaching.status() == Status.INFEASIBLE || reaching.bound() > sites) {
            return CoverPlan.infeasible(Unreached.of(problem, sites, solver, budget));
        }
        if (reaching.columns().size() > sites) {
            return new CoverPlan(Status.TIME_LIMIT, List.of(), Double.POSITIVE_INFINITY, 0, List.of());
        }
        return new PMedian(problem, sites, budget).search(reaching.chosen(problem.sites()));
    }

    private CoverPlan search(boolean[] reaching) {
        MedianInterchange interchange = new MedianInterchange(problem, costs, budget);
        boolean[] best = interchange.better(interchange.filled(reaching, sites));
        double value = costs.of(best);
        MedianBound bound = MedianBound.of(problem.standings(), costs, sites);
        boolean[] before = best;
        while (bound.step(value) && !budget.isOver()) {
            boolean[] chosen = bound.chosen();
            if (!Arrays.equals(chosen, before) && costs.of(chosen) < value + Math.abs(value) / 20) {
                boolean[] found = interchange.better(chosen.clone());
                double foundValue = costs.of(found);
                best = foundValue < value ? found : best;
                value = Math.min(value, foundValue);
            }
            before = chosen;
        }
        MedianSearch search = new MedianSearch(costs, sites, best, budget);
        search.run(bound);
        double found = search.value();
        double least = Math.min(found, search.bound());
        boolean proved = found - least <= Rounding.TRUSTED * Math.max(1, found);
        return CoverPlan.of(
                search.chosen(), found, proved ? found : least, budget.isOver() ? Status.TIME_LIMIT : Status.FEASIBLE);
    }
}
