package fi.alunetwork.core.cover;

import java.util.Arrays;

/**
 * A plan in the making: which columns are chosen, what each row has, and what each column would still add. Adding or
 * dropping a column takes time by the pairs of the rows whose state it changes.
 */
final class Draft {

    private final CoverProblem problem;
    private final boolean[] chosen;
    private final int[] counts;
    private final double[] worth;
    private final double[] gains;
    private final int[] unmet;
    private final int[] placeOf;
    private int unmetCount;
    private int size;

    private Draft(CoverProblem problem, double[] worth) {
        this.problem = problem;
        this.worth = worth;
        chosen = new boolean[problem.columns()];
        counts = new int[problem.rows()];
        gains = new double[problem.columns()];
        unmet = new int[problem.rows()];
        placeOf = new int[problem.rows()];
        Arrays.fill(placeOf, -1);
        for (int row = 0; row < counts.length; row++) {
            reopen(row);
        }
    }

    /** An empty plan where every row that still needs something counts the same. */
    static Draft byRows(CoverProblem problem) {
        double[] worth = new double[problem.rows()];
        Arrays.fill(worth, 1);
        return new Draft(problem, worth);
    }

    /** An empty plan where a row counts by its weight, in equal parts for each column that it needs. */
    static Draft byWeight(CoverProblem problem) {
        double[] worth = new double[problem.rows()];
        Arrays.setAll(worth, row -> problem.weight(row) / problem.need(row));
        return new Draft(problem, worth);
    }

    void add(int column) {
        chosen[column] = true;
        size++;
        for (int row : problem.rowsOf(column)) {
            if (++counts[row] == problem.need(row)) {
                close(row);
            }
        }
    }

    void drop(int column) {
        chosen[column] = false;
        size--;
        for (int row : problem.rowsOf(column)) {
            if (counts[row]-- == problem.need(row)) {
                reopen(row);
            }
        }
    }

    private void close(int row) {
        int place = placeOf[row];
        int last = unmet[--unmetCount];
        unmet[place] = last;
        placeOf[last] = place;
        placeOf[row] = -1;
        for (int column : problem.columnsOf(row)) {
            gains[column] -= worth[row];
        }
    }

    private void reopen(int row) {
        placeOf[row] = unmetCount;
        unmet[unmetCount++] = row;
        for (int column : problem.columnsOf(row)) {
            gains[column] += worth[row];
        }
    }

    boolean has(int column) {
        return chosen[column];
    }

    /** How many columns are chosen. */
    int size() {
        return size;
    }

    /** How many rows still need something. */
    int unmet() {
        return unmetCount;
    }

    /** One of the rows that still need something. */
    int unmet(int nth) {
        return unmet[nth];
    }

    /** What a column covers of the rows that still need something. */
    double gain(int column) {
        return gains[column];
    }

    /** Whether every row that a chosen column covers has what it needs without it. */
    boolean isSuperfluous(int column) {
        for (int row : problem.rowsOf(column)) {
            if (counts[row] <= problem.need(row)) {
                return false;
            }
        }
        return true;
    }

    boolean[] plan() {
        return chosen.clone();
    }
}
