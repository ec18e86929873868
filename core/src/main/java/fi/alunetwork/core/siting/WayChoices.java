package fi.alunetwork.core.siting;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.cover.CoverSolver;
import fi.alunetwork.core.cover.LocationProblem;
import fi.alunetwork.core.cover.PCenter;
import fi.alunetwork.core.cover.PMedian;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Choices by how far the nearest is. All existing sites together are one fixed site, as far from each place as its
 * nearest: nobody goes to another. Places to which no way is known at all are left out.
 */
final class WayChoices {

    private static final int EXISTING = 0;

    private final Situation situation;
    private final CoverSolver solver;
    private final List<Integer> inhabited;

    WayChoices(Situation situation, CoverSolver solver) {
        this.situation = situation;
        this.solver = solver;
        inhabited = situation.inhabited().stream().filter(this::isReached).toList();
    }

    private boolean isReached(int place) {
        return Double.isFinite(situation.place(place).way())
                || IntStream.range(0, situation.candidates().size())
                        .anyMatch(candidate -> Double.isFinite(situation.way(place, candidate)));
    }

    /** People's shortest ways on average with so many points at most; places without a known figure do not count. */
    Choice leastDistance(int points, Budget budget) {
        List<Integer> rows = inhabited.stream()
                .filter(place -> situation.place(place).weight() > 0)
                .toList();
        double people = rows.stream()
                .mapToDouble(place -> situation.place(place).weight())
                .sum();
        LocationProblem problem = problem(rows, SitingPlace::weight);
        return choice(
                rows,
                points,
                people,
                () -> PMedian.of(problem, points + 1, solver, budget),
                chosen -> total(rows, chosen) / people);
    }

    /** The shortest longest way with so many points at most; places without a known figure count too. */
    Choice leastWorstDistance(int points, Budget budget) {
        LocationProblem problem = problem(inhabited, place -> place.people() == null ? 1 : place.weight());
        return choice(
                inhabited,
                points,
                1,
                () -> PCenter.of(problem, points + 1, solver, budget),
                chosen -> longest(inhabited, chosen));
    }

    /** Finds a plan. */
    private interface Search {
        CoverPlan plan();
    }

    private Choice choice(
            List<Integer> rows, int points, double unit, Search search, ToDoubleFunction<List<Integer>> value) {
        if (rows.isEmpty()) {
            return Choice.infeasible(situation.inhabited());
        }
        if (points == 0) {
            List<Integer> without = rows.stream()
                    .filter(place -> Double.isInfinite(situation.place(place).way()))
                    .toList();
            return without.isEmpty() ? Choice.nothing(value.applyAsDouble(List.of())) : Choice.infeasible(without);
        }
        CoverPlan plan = search.plan();
        if (plan.status() == Status.INFEASIBLE) {
            return Choice.infeasible(plan.culprits().stream().map(rows::get).toList());
        }
        if (Double.isInfinite(plan.value())) {
            return Choice.notFound(plan.bound() / unit);
        }
        List<Integer> chosen = plan.columns().stream()
                .filter(site -> site != EXISTING)
                .map(site -> site - 1)
                .toList();
        return Choice.of(plan, Choice.lean(chosen, value), plan.value() / unit, plan.bound() / unit);
    }

    private double total(List<Integer> rows, List<Integer> chosen) {
        return rows.stream()
                .mapToDouble(place -> situation.place(place).weight() * way(place, chosen))
                .sum();
    }

    private double longest(List<Integer> rows, List<Integer> chosen) {
        return rows.stream().mapToDouble(place -> way(place, chosen)).max().orElse(0);
    }

    private double way(int place, List<Integer> chosen) {
        double least = situation.place(place).way();
        for (int candidate : chosen) {
            double way = situation.way(place, candidate);
            least = way < least ? way : least;
        }
        return least;
    }

    /** Existing sites first, then the candidates. */
    private LocationProblem problem(List<Integer> rows, ToDoubleFunction<SitingPlace> weight) {
        double[] weights = new double[rows.size()];
        double[][] costs = new double[rows.size()][1 + situation.candidates().size()];
        for (int row = 0; row < costs.length; row++) {
            int place = rows.get(row);
            weights[row] = weight.applyAsDouble(situation.place(place));
            costs[row][EXISTING] = situation.place(place).way();
            for (int site = 1; site < costs[row].length; site++) {
                costs[row][site] = situation.way(place, site - 1);
            }
        }
        LocationProblem problem = LocationProblem.of(weights, costs);
        return rows.isEmpty() ? problem : problem.fixed(List.of(EXISTING));
    }
}
