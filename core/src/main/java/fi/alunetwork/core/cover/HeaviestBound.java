package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.Arrays;

/**
 * What no plan with so many columns can cover more than, by Lagrangian relaxation with deflected subgradient steps
 * (Camerini, Fratta and Maffioli 1975; Galvão and ReVelle 1996). With a price {@code u(i) >= 0} for every row, no plan
 * of p columns covers more weight than
 *
 * <pre>U(u) = sum of max(0, w(i) - need(i) u(i)) + the p largest of v(j), v(j) = sum of u(i) over the rows of j</pre>
 *
 * <p>whatever the prices; where all weights are whole it is rounded down. A step takes time by pairs and by columns
 * times their logarithm.
 */
final class HeaviestBound {

    private static final int STEPS = 1_500;
    private static final int PATIENCE = 15;
    private static final double MEMORY = 0.7;
    private static final double SHORTEST_STEP = 0.001;

    private final CoverProblem problem;
    private final int most;
    private final double[] prices;
    private final double[] worth;
    private final int[] slope;
    private final double[] way;
    private final double[] bestPrices;
    private final double[] bestWorth;
    private double[] bestSorted = {};
    private double best = Double.POSITIVE_INFINITY;

    private HeaviestBound(CoverProblem problem, int most) {
        this.problem = problem;
        this.most = most;
        prices = new double[problem.rows()];
        worth = new double[problem.columns()];
        bestWorth = new double[problem.columns()];
        slope = new int[problem.rows()];
        way = new double[problem.rows()];
        bestPrices = new double[problem.rows()];
        Arrays.setAll(prices, row -> problem.weight(row) / problem.need(row) / 2);
    }

    /**
     * The bound for a problem of free columns.
     *
     * @param value the weight of a plan that is known
     */
    static HeaviestBound of(CoverProblem problem, int most, double value, Budget budget) {
        HeaviestBound bound = new HeaviestBound(problem, most);
        bound.descend(value, budget);
        return bound;
    }

    /** What no plan weighs more than; rounded down where all weights are whole. */
    double value() {
        double safe = best + Rounding.slack(best);
        return problem.isWholeWeight() ? Math.floor(safe) : safe;
    }

    /** What a column is worth at the best prices. */
    double worth(int column) {
        return bestWorth[column];
    }

    /**
     * The same problem, where columns are out that no plan of at least such a weight has, and in that every such plan
     * has: a column decided against its worth lowers the bound by what it differs from the last of the p largest, or
     * from the first after them.
     */
    CoverProblem within(double limit) {
        Standing[] standings = new Standing[bestWorth.length];
        double room = best - limit + Rounding.slack(best);
        int first = bestSorted.length - most;
        for (int column = 0; column < standings.length; column++) {
            boolean out = first >= 0 && first < bestSorted.length && bestSorted[first] - bestWorth[column] > room;
            boolean in = bestWorth[column] - (first > 0 ? bestSorted[first - 1] : 0) > room;
            standings[column] = out ? Standing.OUT : in ? Standing.IN : Standing.FREE;
        }
        return problem.with(standings);
    }

    private void descend(double value, Budget budget) {
        double step = 1;
        int sinceBetter = 0;
        for (int number = 0; number < STEPS && step > SHORTEST_STEP; number++) {
            double bound = relax();
            sinceBetter++;
            if (bound < best) {
                sinceBetter = bound < best - 1e-5 * best ? 0 : sinceBetter;
                best = bound;
                System.arraycopy(prices, 0, bestPrices, 0, prices.length);
                System.arraycopy(worth, 0, bestWorth, 0, worth.length);
                bestSorted = worth.clone();
                Arrays.sort(bestSorted);
            }
            if (value() <= value || budget.isOver() || !move(step * (bound - 0.995 * value))) {
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
            double left = problem.weight(row) - problem.need(row) * prices[row];
            bound += Math.max(0, left);
            slope[row] = left > 0 ? -problem.need(row) : 0;
        }
        for (int column = 0; column < worth.length; column++) {
            worth[column] = 0;
            for (int row : problem.rowsOf(column)) {
                worth[column] += prices[row];
            }
        }
        double[] sorted = worth.clone();
        Arrays.sort(sorted);
        int first = Math.max(0, sorted.length - most);
        for (int place = first; place < sorted.length; place++) {
            bound += sorted[place];
        }
        countChosen(first < sorted.length ? sorted[first] : Double.POSITIVE_INFINITY);
        return bound;
    }

    private void countChosen(double threshold) {
        int left = most;
        for (int column = 0; column < worth.length; column++) {
            left -= worth[column] > threshold ? 1 : 0;
        }
        for (int column = 0; column < worth.length; column++) {
            boolean tied = worth[column] == threshold && left-- > 0;
            if (worth[column] > threshold || tied) {
                for (int row : problem.rowsOf(column)) {
                    slope[row]++;
                }
            }
        }
    }

    /** Moves the prices against the slope and, less, the way they went before; whether there is a slope. */
    private boolean move(double length) {
        boolean sloping = false;
        double squares = 0;
        for (int row = 0; row < slope.length; row++) {
            boolean stays = slope[row] > 0 && prices[row] == 0;
            sloping |= slope[row] != 0 && !stays;
            way[row] = (stays ? 0 : slope[row]) + MEMORY * way[row];
            squares += way[row] * way[row];
        }
        for (int row = 0; row < slope.length && squares > 0; row++) {
            prices[row] = Math.max(0, prices[row] - length * way[row] / squares);
        }
        return sloping && squares > 0;
    }
}
