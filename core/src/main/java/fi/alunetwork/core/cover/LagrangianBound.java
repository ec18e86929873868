package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.Arrays;

/**
 * What no cheapest cover can undercut, by Lagrangian relaxation with deflected subgradient steps (Camerini, Fratta and
 * Maffioli 1975; Fisher 1981; Beasley 1987; Caprara, Fischetti and Toth 1999). With a price {@code u(i) >= 0} for every
 * row, and the reduced cost {@code r(j) = c(j) - sum of u(i) over the rows of j}, every plan costs at least
 *
 * <pre>L(u) = sum of need(i) u(i) + sum of min(0, r(j))</pre>
 *
 * <p>whatever the prices; where all costs are whole it is rounded up. The prices begin at what each row would pay at
 * its best column, so that the bound is above 0 from the first step. A step takes time by pairs.
 */
final class LagrangianBound {

    private static final int STEPS = 1_000;
    private static final int PATIENCE = 15;
    private static final double MEMORY = 0.7;
    private static final double SHORTEST_STEP = 0.002;

    private final CoverProblem problem;
    private final double[] prices;
    private final double[] reduced;
    private final double[] bestReduced;
    private final int[] slope;
    private final double[] way;
    private final double[] bestPrices;
    private double best = Double.NEGATIVE_INFINITY;

    private LagrangianBound(CoverProblem problem) {
        this.problem = problem;
        prices = new double[problem.rows()];
        reduced = new double[problem.columns()];
        bestReduced = new double[problem.columns()];
        slope = new int[problem.rows()];
        way = new double[problem.rows()];
        bestPrices = new double[problem.rows()];
        Arrays.setAll(prices, this::cheapestShare);
    }

    /**
     * The bound for a problem of free columns.
     *
     * @param value the cost of a plan that is known
     */
    static LagrangianBound of(CoverProblem problem, double value, Budget budget) {
        LagrangianBound bound = new LagrangianBound(problem);
        bound.climb(value, budget);
        return bound;
    }

    /** What no plan costs less than; rounded up where all costs are whole. */
    double value() {
        double safe = best - Rounding.slack(best);
        return Math.max(0, problem.isWholeCost() ? Math.ceil(safe) : safe);
    }

    /**
     * The same problem, where columns are out that no plan within the limit has, and in that every such plan has: a
     * column decided against its reduced cost lifts the bound by that cost. What is left may have no plan at all.
     */
    CoverProblem within(double limit) {
        Standing[] standings = new Standing[reduced.length];
        double room = limit - best + Rounding.slack(best);
        for (int column = 0; column < standings.length; column++) {
            standings[column] = bestReduced[column] > room
                    ? Standing.OUT
                    : -bestReduced[column] > room ? Standing.IN : Standing.FREE;
        }
        return problem.with(standings);
    }

    /** The reduced cost of a column at the best prices. */
    double reducedCost(int column) {
        return bestReduced[column];
    }

    private double cheapestShare(int row) {
        return Arrays.stream(problem.columnsOf(row))
                .mapToDouble(column -> problem.cost(column) / problem.covered(column))
                .min()
                .orElse(0);
    }

    private void climb(double value, Budget budget) {
        double step = 1;
        int sinceBetter = 0;
        for (int number = 0; number < STEPS && step > SHORTEST_STEP; number++) {
            double bound = relax();
            sinceBetter++;
            if (bound > best) {
                sinceBetter = bound > best + 1e-4 * Math.abs(best) ? 0 : sinceBetter;
                best = bound;
                System.arraycopy(prices, 0, bestPrices, 0, prices.length);
                System.arraycopy(reduced, 0, bestReduced, 0, reduced.length);
            }
            if (value() >= value || budget.isOver() || !move(step * (1.05 * value - bound))) {
                return;
            }
            if (sinceBetter >= PATIENCE) {
                step /= 2;
                sinceBetter = 0;
                System.arraycopy(bestPrices, 0, prices, 0, prices.length);
                Arrays.fill(way, 0);
            }
        }
    }

    private double relax() {
        double bound = 0;
        for (int row = 0; row < prices.length; row++) {
            bound += prices[row] * problem.need(row);
            slope[row] = problem.need(row);
        }
        for (int column = 0; column < reduced.length; column++) {
            double left = problem.cost(column);
            int[] rows = problem.rowsOf(column);
            for (int row : rows) {
                left -= prices[row];
            }
            reduced[column] = left;
            if (left < 0) {
                bound += left;
                for (int row : rows) {
                    slope[row]--;
                }
            }
        }
        return bound;
    }

    /** Moves the prices along the slope and, less, the way they went before; whether there is a slope. */
    private boolean move(double length) {
        boolean sloping = false;
        double squares = 0;
        for (int row = 0; row < slope.length; row++) {
            boolean stays = slope[row] < 0 && prices[row] == 0;
            sloping |= slope[row] != 0 && !stays;
            way[row] = (stays ? 0 : slope[row]) + MEMORY * way[row];
            squares += way[row] * way[row];
        }
        for (int row = 0; row < slope.length && squares > 0; row++) {
            prices[row] = Math.max(0, prices[row] + length * way[row] / squares);
        }
        return sloping && squares > 0;
    }
}
