package fi.alunetwork.core.cover;

import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.Arrays;
import java.util.BitSet;

/** Gathers a {@link CoverProblem}. */
public final class CoverProblemBuilder {

    private final BitSet[] covered;
    private final double[] weights;
    private final int[] needs;
    private final double[] costs;
    private final Standing[] standings;

    CoverProblemBuilder(int rows, int columns) {
        if (rows < 0 || columns < 0) {
            throw new IllegalArgumentException(
                    "A problem of " + rows + " rows and " + columns + " columns; expected 0 or more of each.");
        }
        covered = new BitSet[columns];
        Arrays.setAll(covered, column -> new BitSet());
        weights = new double[rows];
        Arrays.fill(weights, 1);
        needs = new int[rows];
        Arrays.fill(needs, 1);
        costs = new double[columns];
        Arrays.fill(costs, 1);
        standings = new Standing[columns];
        Arrays.fill(standings, Standing.FREE);
    }

    /** A column covers a row. */
    public CoverProblemBuilder covers(int column, int row) {
        requireRow(row);
        covered[column].set(row);
        return this;
    }

    /**
     * What covering a row is worth.
     *
     * @throws IllegalArgumentException where it is below 0 or no number
     */
    public CoverProblemBuilder weight(int row, double weight) {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("Row " + row + " weighs " + weight + "; expected 0 or more.");
        }
        weights[row] = weight;
        return this;
    }

    /**
     * How many columns a row needs.
     *
     * @throws IllegalArgumentException where it is below 1
     */
    public CoverProblemBuilder need(int row, int need) {
        if (need < 1) {
            throw new IllegalArgumentException("Row " + row + " needs " + need + " columns; expected 1 or more.");
        }
        needs[row] = need;
        return this;
    }

    /**
     * What choosing a column costs.
     *
     * @throws IllegalArgumentException where it is not above 0
     */
    public CoverProblemBuilder cost(int column, double cost) {
        if (!(cost > 0) || Double.isInfinite(cost)) {
            throw new IllegalArgumentException("Column " + column + " costs " + cost + "; expected more than 0.");
        }
        costs[column] = cost;
        return this;
    }

    /** What is settled of a column. */
    public CoverProblemBuilder standing(int column, Standing standing) {
        standings[column] = standing;
        return this;
    }

    /** The problem of what was gathered so far. */
    public CoverProblem build() {
        int[] counts = new int[weights.length];
        for (BitSet rows : covered) {
            rows.stream().forEach(row -> counts[row]++);
        }
        int[][] coverers = new int[weights.length][];
        Arrays.setAll(coverers, row -> new int[counts[row]]);
        Arrays.fill(counts, 0);
        int[][] rowsOf = new int[costs.length][];
        for (int column = 0; column < costs.length; column++) {
            int number = column;
            rowsOf[column] = covered[column].stream().toArray();
            for (int row : rowsOf[column]) {
                coverers[row][counts[row]++] = number;
            }
        }
        return new CoverProblem(coverers, rowsOf, weights.clone(), needs.clone(), costs.clone(), standings.clone());
    }

    private void requireRow(int row) {
        if (row < 0 || row >= weights.length) {
            throw new IllegalArgumentException(
                    "A column covers row " + row + "; expected 0 to " + (weights.length - 1) + ".");
        }
    }
}
