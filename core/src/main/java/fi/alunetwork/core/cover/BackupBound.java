package fi.alunetwork.core.cover;

import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.Arrays;

/**
 * What no cover of so many columns can back up more than, by Lagrangian relaxation with subgradient steps (Fisher
 * 1981). A row has to have one column and counts its weight where it has two; with a price {@code u(i) >= 0} for every
 * row, no cover by p columns backs up more weight than
 *
 * <pre>U(u) = sum of max(0, w(i) - u(i)) - u(i), + the v(j) of columns that are in, + the largest of the other v(j),
 * p in all; v(j) = sum of u(i) over the rows of j</pre>
 *
 * <p>whatever the prices; where no cover has so few columns, it falls without end. Where all weights are whole it is
 * rounded down. A step takes time by pairs and by columns times their logarithm.
 */
final class BackupBound {

    private static final int PATIENCE = 15;
    private static final double SHORTEST_STEP = 0.001;

    private final CoverProblem problem;
    private final int most;
    private final double[] prices;
    private final double[] worth;
    private final int[] slope;
    private double[] bestPrices;
    private double[] bestWorth = {};
    private double best = Double.POSITIVE_INFINITY;
    private double step;
    private int sinceBetter;

    private BackupBound(CoverProblem problem, int most, double[] prices, double step) {
        this.problem = problem;
        this.most = most;
        this.prices = prices;
        this.step = step;
        bestPrices = prices.clone();
        worth = new double[problem.columns()];
        slope = new int[problem.rows()];
    }

    /**
     * The bound of covers that keep to what is settled.
     *
     * @param most how many columns at most, those that are in included
     */
    static BackupBound of(CoverProblem problem, int most) {
        double[] prices = new double[problem.rows()];
        Arrays.setAll(prices, row -> problem.weight(row) / 2);
        return new BackupBound(problem, most, prices, 1);
    }

    /** The bound of a part of these covers, which begins at the best prices of the whole. */
    BackupBound ofPart(CoverProblem narrower) {
        return new BackupBound(narrower, most, bestPrices.clone(), 0.1);
    }

    /** What no cover backs up more than; rounded down where all weights are whole. */
    double value() {
        double safe = best + Rounding.slack(best);
        return problem.isWholeWeight() ? Math.floor(safe) : safe;
    }

    /**
     * Takes one step.
     *
     * @param value what a cover backs up that is known
     * @return whether there is reason for another
     */
    boolean step(double value) {
        double bound = relax();
        sinceBetter++;
        if (bound < best) {
            sinceBetter = bound < best - 1e-5 * Math.abs(best) ? 0 : sinceBetter;
            best = bound;
            bestPrices = prices.clone();
            bestWorth = worth.clone();
        }
        if (sinceBetter >= PATIENCE) {
            step /= 2;
            sinceBetter = 0;
            System.arraycopy(bestPrices, 0, prices, 0, prices.length);
        }
        boolean moves = move(step * (bound - 0.99 * value + 1));
        return moves && step > SHORTEST_STEP && value() > value;
    }

    /**
     * The problem, where free columns are out that no cover that backs up so much has, and in that every such cover
     * has: a column decided against its worth lowers the bound by what it differs from the last of the largest, or from
     * the first after them.
     *
     * @param limit what a cover worth finding backs up at least
     */
    CoverProblem within(double limit) {
        double[] sorted = sorted(bestWorth);
        int first = sorted.length - room();
        double spare = best - limit + Rounding.slack(best);
        CoverProblem decided = problem;
        for (int column = 0; column < bestWorth.length; column++) {
            if (problem.standing(column) == Standing.FREE) {
                boolean out = first >= 0 && first < sorted.length && sorted[first] - bestWorth[column] > spare;
                boolean in = bestWorth[column] - (first > 0 ? sorted[first - 1] : 0) > spare;
                decided = out ? decided.with(column, Standing.OUT) : in ? decided.with(column, Standing.IN) : decided;
            }
        }
        return decided;
    }

    /** What a column is worth at the best prices. */
    double worth(int column) {
        return bestWorth[column];
    }

    private int room() {
        return most - CoverPlan.numbers(problem.settled()).size();
    }

    /** The worths of free columns, the least first. */
    private double[] sorted(double[] worths) {
        double[] free = new double[worths.length];
        int size = 0;
        for (int column = 0; column < worths.length; column++) {
            if (problem.standing(column) == Standing.FREE) {
                free[size++] = worths[column];
            }
        }
        double[] sorted = Arrays.copyOf(free, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private double relax() {
        double bound = 0;
        for (int row = 0; row < prices.length; row++) {
            boolean backedUp = problem.weight(row) > prices[row];
            bound += (backedUp ? problem.weight(row) - prices[row] : 0) - prices[row];
            slope[row] = backedUp ? -2 : -1;
        }
        for (int column = 0; column < worth.length; column++) {
            worth[column] = 0;
            for (int row : problem.rowsOf(column)) {
                worth[column] += prices[row];
            }
        }
        double[] sorted = sorted(worth);
        int first = Math.max(0, sorted.length - room());
        for (int place = first; place < sorted.length; place++) {
            bound += sorted[place];
        }
        return bound + countChosen(first < sorted.length ? sorted[first] : Double.POSITIVE_INFINITY);
    }

    /** Counts for the slope what the relaxed choice covers; what the columns that are in are worth. */
    private double countChosen(double threshold) {
        int left = room();
        double settled = 0;
        for (int column = 0; column < worth.length; column++) {
            boolean free = problem.standing(column) == Standing.FREE;
            left -= free && worth[column] > threshold ? 1 : 0;
            settled += problem.standing(column) == Standing.IN ? worth[column] : 0;
        }
        for (int column = 0; column < worth.length; column++) {
            boolean free = problem.standing(column) == Standing.FREE;
            boolean chosen = (free && worth[column] > threshold) || problem.standing(column) == Standing.IN;
            if (chosen || (free && worth[column] == threshold && left-- > 0)) {
                for (int row : problem.rowsOf(column)) {
                    slope[row]++;
                }
            }
        }
        return settled;
    }

    private boolean move(double length) {
        long squares = 0;
        for (int row = 0; row < slope.length; row++) {
            slope[row] = slope[row] > 0 && prices[row] == 0 ? 0 : slope[row];
            squares += (long) slope[row] * slope[row];
        }
        for (int row = 0; row < slope.length && squares > 0; row++) {
            prices[row] = Math.max(0, prices[row] - length * slope[row] / squares);
        }
        return squares > 0;
    }
}
