package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan.Status;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * So many sites that the point worst off is as well off as can be: the p-center problem (Hakimi 1964), by binary search
 * over the distinct costs, each with a covering problem (Minieka 1970). Points that weigh nothing do not count.
 */
public final class PCenter {

    private final LocationProblem problem;
    private final int sites;
    private final CoverSolver solver;
    private final Budget budget;
    private final double[] costs;

    private PCenter(LocationProblem problem, int sites, CoverSolver solver, Budget budget) {
        this.problem = problem;
        this.sites = sites;
        this.solver = solver;
        this.budget = budget;
        costs = Arrays.stream(problem.weighty())
                .mapToObj(point -> IntStream.range(0, problem.sites()).mapToDouble(site -> problem.cost(point, site)))
                .flatMapToDouble(row -> row)
                .filter(Double::isFinite)
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * Chooses at most so many sites, the fixed ones included. The value of the plan is the highest cost of a point to
     * its nearest chosen site, the bound what none can undercut. Infeasible where so many cannot reach all; the
     * culprits are the points that are left where as much weight as possible is reached. Where the time ended before
     * any choice that reaches all was found, the plan has no sites and an infinite value.
     *
     * @param budget how long it may take; where it ends, the plan says so
     * @throws IllegalArgumentException where fewer are allowed than are fixed, or more than there are
     */
    public static CoverPlan of(LocationProblem problem, int sites, CoverSolver solver, Budget budget) {
        problem.requireRoom(sites);
        return new PCenter(problem, sites, solver, budget).search();
    }

    private CoverPlan search() {
        CoverPlan widest = solver.cheapest(problem.within(Double.POSITIVE_INFINITY), budget);
        if (widest.bound() > sites || widest.status() == Status.INFEASIBLE) {
            return CoverPlan.infeasible(Unreached.of(problem, sites, solver, budget));
        }
        if (widest.columns().size() > sites) {
            return new CoverPlan(Status.TIME_LIMIT, List.of(), Double.POSITIVE_INFINITY, least(0), List.of());
        }
        List<Integer> best = widest.columns();
        double value = worst(best);
        int proved = 0;
        int low = 0;
        int high = Math.max(0, Arrays.binarySearch(costs, value));
        while (low < high) {
            int middle = (low + high) >>> 1;
            CoverPlan plan = solver.cheapest(problem.within(costs[middle]), budget);
            if (plan.status() != Status.INFEASIBLE && plan.columns().size() <= sites) {
                best = plan.columns();
                value = worst(best);
                high = Arrays.binarySearch(costs, value);
            } else {
                low = middle + 1;
                proved = plan.status() == Status.INFEASIBLE || plan.bound() > sites ? low : proved;
            }
        }
        return new CoverPlan(
                proved == high ? Status.OPTIMAL : Status.TIME_LIMIT,
                best,
                value,
                Math.min(value, least(proved)),
                List.of());
    }

    private double least(int proved) {
        return costs.length == 0 ? 0 : costs[proved];
    }

    private double worst(List<Integer> chosen) {
        return Arrays.stream(problem.weighty())
                .mapToDouble(point -> chosen.stream()
                        .mapToDouble(site -> problem.cost(point, site))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY))
                .max()
                .orElse(0);
    }
}
