package fi.alunetwork.core.cover;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows that want to be covered and columns that cover them. A row has a weight and needs one column or more; a column
 * has a cost, and may be in every plan or in none. Immutable.
 */
public final class CoverProblem {

    /** Up to here doubles count in ones. */
    private static final double LARGEST_WHOLE = 1L << 52;

    private final int[][] coverers;
    private final int[][] covered;
    private final double[] weights;
    private final int[] needs;
    private final double[] costs;
    private final Standing[] standings;

    /** What is settled of a column before anything is chosen. */
    public enum Standing {
        /** It may be chosen. */
        FREE,
        /** It is in every plan, and counts and costs in it. */
        IN,
        /** It is in none. */
        OUT
    }

    CoverProblem(
            int[][] coverers, int[][] covered, double[] weights, int[] needs, double[] costs, Standing[] standings) {
        this.coverers = coverers;
        this.covered = covered;
        this.weights = weights;
        this.needs = needs;
        this.costs = costs;
        this.standings = standings;
    }

    /**
     * Begins a problem. Rows weigh 1 and need one column, columns cost 1 and are free, unless told otherwise.
     *
     * @param rows the number of rows, 0 or more
     * @param columns the number of columns, 0 or more
     */
    public static CoverProblemBuilder of(int rows, int columns) {
        return new CoverProblemBuilder(rows, columns);
    }

    /** The number of rows. */
    public int rows() {
        return coverers.length;
    }

    /** The number of columns. */
    public int columns() {
        return covered.length;
    }

    /** The number of pairs of a row and a column that covers it. */
    public int pairs() {
        return Arrays.stream(coverers).mapToInt(row -> row.length).sum();
    }

    /** What covering a row is worth; 0 or more. */
    public double weight(int row) {
        return weights[row];
    }

    /** How many columns a row needs; 1 or more. */
    public int need(int row) {
        return needs[row];
    }

    /** What choosing a column costs; above 0. */
    public double cost(int column) {
        return costs[column];
    }

    /** What is settled of a column. */
    public Standing standing(int column) {
        return standings[column];
    }

    /** How many columns cover a row, those that are out included. */
    public int coverers(int row) {
        return coverers[row].length;
    }

    /** The n-th column that covers a row, in ascending order. */
    public int coverer(int row, int nth) {
        return coverers[row][nth];
    }

    /** How many rows a column covers. */
    public int covered(int column) {
        return covered[column].length;
    }

    /** The n-th row that a column covers, in ascending order. */
    public int covered(int column, int nth) {
        return covered[column][nth];
    }

    /** The columns that cover a row in ascending order, those that are out included; not to be changed. */
    int[] columnsOf(int row) {
        return coverers[row];
    }

    /** The rows that a column covers in ascending order; not to be changed. */
    int[] rowsOf(int column) {
        return covered[column];
    }

    /** How many columns that are not out cover a row. */
    int open(int row) {
        return (int) Arrays.stream(coverers[row])
                .filter(column -> standings[column] != Standing.OUT)
                .count();
    }

    /** Whether every cost is a whole number, so that a value between two whole numbers cannot be. */
    boolean isWholeCost() {
        return Arrays.stream(costs).allMatch(CoverProblem::isWhole);
    }

    /** Whether every weight is a whole number. */
    boolean isWholeWeight() {
        return Arrays.stream(weights).allMatch(CoverProblem::isWhole);
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && number < LARGEST_WHOLE;
    }

    /** The same with other standings. */
    CoverProblem with(Standing[] others) {
        return new CoverProblem(coverers, covered, weights, needs, costs, others.clone());
    }

    /** The same with a column that is in every plan, or in none. */
    public CoverProblem with(int column, Standing standing) {
        Standing[] others = standings.clone();
        others[column] = standing;
        return with(others);
    }

    /** The rows that cannot get what they need from all columns that are not out, in ascending order. */
    List<Integer> unmeetable() {
        return IntStream.range(0, rows())
                .filter(row -> open(row) < needs[row])
                .boxed()
                .toList();
    }

    /** Whether the chosen columns give every row what it needs. */
    boolean isCovered(boolean[] chosen) {
        int[] counts = counts(chosen);
        return IntStream.range(0, rows()).allMatch(row -> counts[row] >= needs[row]);
    }

    /** Whether all columns cost the same 1. */
    public boolean isUnitCost() {
        return Arrays.stream(costs).allMatch(cost -> cost == 1);
    }

    /** Whether every row needs one column. */
    public boolean isSingle() {
        return Arrays.stream(needs).allMatch(need -> need == 1);
    }

    /**
     * How many columns may be chosen beside those that are in every plan.
     *
     * @throws IllegalArgumentException where fewer are allowed than are in every plan
     */
    int requireRoom(int most) {
        int in = CoverPlan.numbers(settled()).size();
        if (most < in) {
            throw new IllegalArgumentException("At most " + most + " columns, and " + in
                    + " are in every plan; expected no fewer. Maybe allow more columns or settle fewer.");
        }
        return most - in;
    }

    /** How many of the chosen columns cover each row. */
    int[] counts(boolean[] chosen) {
        int[] counts = new int[rows()];
        for (int column = 0; column < chosen.length; column++) {
            if (chosen[column]) {
                for (int row : covered[column]) {
                    counts[row]++;
                }
            }
        }
        return counts;
    }

    /** What the chosen columns cost. */
    double costOf(boolean[] chosen) {
        double cost = 0;
        for (int column = 0; column < chosen.length; column++) {
            cost += chosen[column] ? costs[column] : 0;
        }
        return cost;
    }

    /** The weight of the rows that have what they need from the chosen columns. */
    double weightOf(boolean[] chosen) {
        int[] counts = counts(chosen);
        double weight = 0;
        for (int row = 0; row < counts.length; row++) {
            weight += counts[row] >= needs[row] ? weights[row] : 0;
        }
        return weight;
    }

    /** The weight of the rows that have what they need from columns. */
    double weightOf(List<Integer> columns) {
        boolean[] chosen = new boolean[columns()];
        columns.forEach(column -> chosen[column] = true);
        return weightOf(chosen);
    }

    /** The same with more rows, each of which needs one of these columns and weighs nothing. */
    CoverProblem withRows(Collection<List<Integer>> more) {
        CoverProblemBuilder all = of(rows() + more.size(), columns());
        for (int row = 0; row < rows(); row++) {
            all.need(row, needs[row]).weight(row, weights[row]);
        }
        for (int column = 0; column < columns(); column++) {
            all.cost(column, costs[column]).standing(column, standings[column]);
            for (int row : covered[column]) {
                all.covers(column, row);
            }
        }
        int last = rows();
        for (List<Integer> columns : more) {
            all.weight(last, 0);
            for (int column : columns) {
                all.covers(column, last);
            }
            last++;
        }
        return all.build();
    }

    /** The columns that are in every plan. */
    boolean[] settled() {
        boolean[] chosen = new boolean[columns()];
        for (int column = 0; column < chosen.length; column++) {
            chosen[column] = standings[column] == Standing.IN;
        }
        return chosen;
    }
}
