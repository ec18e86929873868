package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes a problem smaller without losing what is best of it (Garfinkel and Nemhauser 1972), again and again until
 * nothing changes. Columns that are in or out are settled, rows that have what they need go, and then:
 *
 * <ul>
 *   <li>essential columns: a row with no more coverers than it needs takes all of them;
 *   <li>row dominance: row r goes where row s gives it what it needs, {@code need(r) <= need(s) - |C(s) \ C(r)|} with C
 *       the coverers;
 *   <li>column dominance: column j goes where column k covers all that j does and costs no more, and all that j covers
 *       needs one column only (with higher needs both may be wanted);
 *   <li>for the heaviest cover, instead of the first two: rows that nobody can serve or that weigh nothing go, rows
 *       with the same coverers and need become one, and costs do not count.
 * </ul>
 *
 * <p>A pass takes time by pairs times the coverers of a row. Where the time ends first, what is left is larger and as
 * valid.
 */
final class Reduction {

    private final CoverProblem problem;
    private final Budget budget;
    private final int[] needs;
    private final double[] weights;
    private final boolean[] openRow;
    private final boolean[] openColumn;
    private final boolean[] chosen;
    private int[][] columnsOf = {};
    private int[][] rowsOf = {};

    private Reduction(CoverProblem problem, Budget budget) {
        this.problem = problem;
        this.budget = budget;
        needs = IntStream.range(0, problem.rows()).map(problem::need).toArray();
        weights =
                IntStream.range(0, problem.rows()).mapToDouble(problem::weight).toArray();
        openRow = new boolean[problem.rows()];
        Arrays.fill(openRow, true);
        openColumn = new boolean[problem.columns()];
        chosen = new boolean[problem.columns()];
        for (int column = 0; column < openColumn.length; column++) {
            openColumn[column] = problem.standing(column) != Standing.OUT;
        }
        for (int column = 0; column < openColumn.length; column++) {
            if (problem.standing(column) == Standing.IN) {
                choose(column);
            }
        }
        compact();
    }

    /** Reduces for the cheapest cover; every row must be able to get what it needs. */
    static Reduced forCheapest(CoverProblem problem, Budget budget) {
        Reduction reduction = new Reduction(problem, budget);
        boolean changed = true;
        while (changed && !budget.isOver()) {
            changed = reduction.takeEssentials();
            changed |= reduction.dropImpliedRows();
            changed |= reduction.dropDominatedColumns(true);
        }
        return reduction.reduced();
    }

    /** Reduces without losing any cover: columns are not compared; every row must be able to get what it needs. */
    static Reduced keepingAll(CoverProblem problem, Budget budget) {
        Reduction reduction = new Reduction(problem, budget);
        boolean changed = true;
        while (changed && !budget.isOver()) {
            changed = reduction.takeEssentials();
            changed |= reduction.dropImpliedRows();
        }
        return reduction.reduced();
    }

    /** Reduces for the heaviest cover with at most so many columns, the settled ones included. */
    static Reduced forHeaviest(CoverProblem problem, int most, Budget budget) {
        Reduction reduction = new Reduction(problem, budget);
        int left = most - CoverPlan.numbers(reduction.chosen).size();
        boolean changed = true;
        while (changed && !budget.isOver()) {
            changed = reduction.dropHopelessRows(left);
            changed |= reduction.mergeEqualRows();
            changed |= reduction.dropDominatedColumns(false);
        }
        return reduction.reduced();
    }

    private void choose(int column) {
        chosen[column] = true;
        openColumn[column] = false;
        for (int row : problem.rowsOf(column)) {
            needs[row]--;
            openRow[row] &= needs[row] > 0;
        }
    }

    private void compact() {
        columnsOf = new int[openRow.length][];
        for (int row = 0; row < openRow.length; row++) {
            columnsOf[row] = openRow[row] ? kept(problem.columnsOf(row), openColumn) : new int[0];
        }
        rowsOf = new int[openColumn.length][];
        for (int column = 0; column < openColumn.length; column++) {
            rowsOf[column] = openColumn[column] ? kept(problem.rowsOf(column), openRow) : new int[0];
        }
    }

    private static int[] kept(int[] numbers, boolean[] open) {
        return Arrays.stream(numbers).filter(number -> open[number]).toArray();
    }

    private boolean takeEssentials() {
        boolean changed = false;
        for (int row = 0; row < openRow.length; row++) {
            if (openRow[row] && kept(columnsOf[row], openColumn).length <= needs[row]) {
                for (int column : kept(columnsOf[row], openColumn)) {
                    choose(column);
                }
                changed = true;
            }
        }
        compact();
        return changed;
    }

    private boolean dropImpliedRows() {
        boolean changed = false;
        for (int row = 0; row < openRow.length && !budget.isOver(); row++) {
            if (openRow[row]) {
                changed |= dropImpliedBy(row);
            }
        }
        compact();
        return changed;
    }

    /** An implied row shares a column with any so many of the coverers of the implying one as that one needs. */
    private boolean dropImpliedBy(int row) {
        int[] rarest = IntStream.of(columnsOf[row])
                .boxed()
                .sorted((a, b) -> Integer.compare(rowsOf[a].length, rowsOf[b].length))
                .limit(needs[row])
                .mapToInt(Integer::intValue)
                .toArray();
        boolean changed = false;
        for (int column : rarest) {
            for (int other : rowsOf[column]) {
                int spare = needs[row] - needs[other];
                if (other != row && openRow[other] && spare >= 0 && misses(columnsOf[other], columnsOf[row], spare)) {
                    openRow[other] = false;
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean dropDominatedColumns(boolean costsCount) {
        boolean changed = false;
        for (int column = openColumn.length - 1; column >= 0 && !budget.isOver(); column--) {
            if (openColumn[column] && isDominated(column, costsCount)) {
                openColumn[column] = false;
                changed = true;
            }
        }
        compact();
        return changed;
    }

    private boolean isDominated(int column, boolean costsCount) {
        int rarest = -1;
        for (int row : rowsOf[column]) {
            if (needs[row] > 1) {
                return false;
            }
            rarest = rarest < 0 || columnsOf[row].length < columnsOf[rarest].length ? row : rarest;
        }
        return rarest < 0
                || IntStream.of(columnsOf[rarest])
                        .filter(other -> other != column && openColumn[other])
                        .filter(other -> !costsCount || problem.cost(other) <= problem.cost(column))
                        .anyMatch(other -> misses(rowsOf[other], rowsOf[column], 0));
    }

    /** Whether the first misses at most so many of the second; both ascend. */
    private static boolean misses(int[] first, int[] second, int atMost) {
        int missed = 0;
        int at = 0;
        for (int number : second) {
            while (at < first.length && first[at] < number) {
                at++;
            }
            if ((at == first.length || first[at] != number) && ++missed > atMost) {
                return false;
            }
        }
        return true;
    }

    private boolean dropHopelessRows(int left) {
        boolean changed = false;
        for (int row = 0; row < openRow.length; row++) {
            if (openRow[row] && (weights[row] == 0 || needs[row] > left || columnsOf[row].length < needs[row])) {
                openRow[row] = false;
                changed = true;
            }
        }
        compact();
        return changed;
    }

    private boolean mergeEqualRows() {
        record Alike(int need, List<Integer> columns) {}
        Map<Alike, Integer> firsts = new LinkedHashMap<>();
        boolean changed = false;
        for (int row = 0; row < openRow.length; row++) {
            if (openRow[row]) {
                List<Integer> columns = Arrays.stream(columnsOf[row]).boxed().toList();
                Integer first = firsts.putIfAbsent(new Alike(needs[row], columns), row);
                if (first != null) {
                    weights[first] += weights[row];
                    openRow[row] = false;
                    changed = true;
                }
            }
        }
        compact();
        return changed;
    }

    private Reduced reduced() {
        int[] rows =
                IntStream.range(0, openRow.length).filter(row -> openRow[row]).toArray();
        int[] columns = IntStream.range(0, openColumn.length)
                .filter(column -> openColumn[column])
                .toArray();
        int[] newRow = new int[openRow.length];
        CoverProblemBuilder rest = CoverProblem.of(rows.length, columns.length);
        for (int number = 0; number < rows.length; number++) {
            newRow[rows[number]] = number;
            rest.need(number, needs[rows[number]]).weight(number, weights[rows[number]]);
        }
        for (int number = 0; number < columns.length; number++) {
            rest.cost(number, problem.cost(columns[number]));
            for (int row : rowsOf[columns[number]]) {
                rest.covers(number, newRow[row]);
            }
        }
        return new Reduced(problem, rest.build(), chosen, columns);
    }
}
