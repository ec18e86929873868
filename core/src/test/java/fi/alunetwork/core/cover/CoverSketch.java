package fi.alunetwork.core.cover;

import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small problems at random and points on a map, and what is best of the small ones by looking at all subsets. */
final class CoverSketch {

    private CoverSketch() {}

    /** A problem drawn as a table: a line for each row, an x for each column that covers it. */
    static CoverProblem drawn(String... rows) {
        CoverProblemBuilder problem = CoverProblem.of(rows.length, rows.length == 0 ? 0 : rows[0].length());
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length(); column++) {
                if (rows[row].charAt(column) == 'x') {
                    problem.covers(column, row);
                }
            }
        }
        return problem.build();
    }

    /**
     * Up to 12 rows and 11 columns. By the seed: costs 1, whole or not; needs 1 or up to 3; some columns in or out;
     * some weights 0, some broken; rows that nobody covers.
     */
    static CoverProblem random(long seed) {
        Random random = new Random(seed);
        int rows = 1 + random.nextInt(12);
        int columns = 1 + random.nextInt(11);
        CoverProblemBuilder problem = CoverProblem.of(rows, columns);
        double density = 0.1 + random.nextDouble() / 2;
        int costs = random.nextInt(4);
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                if (random.nextDouble() < density) {
                    problem.covers(column, row);
                }
            }
            problem.cost(column, costs == 1 ? 1 + random.nextInt(5) : costs == 2 ? 0.1 + random.nextDouble() : 1);
            if (random.nextInt(8) == 0) {
                problem.standing(column, random.nextBoolean() ? Standing.IN : Standing.OUT);
            }
        }
        boolean backup = random.nextBoolean();
        for (int row = 0; row < rows; row++) {
            problem.need(row, backup ? 1 + random.nextInt(3) : 1);
            boolean broken = costs == 2 && random.nextBoolean();
            problem.weight(row, broken ? 10 * random.nextDouble() : random.nextInt(4) * random.nextInt(300));
        }
        return problem.build();
    }

    /** Points in a country of 500 by 1100 km and candidates at the first of them, in reach within a radius. */
    static CoverProblem country(int rows, int columns, double radius, long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(rows, 0, 500).toArray();
        double[] y = random.doubles(rows, 0, 1100).toArray();
        CoverProblemBuilder problem = CoverProblem.of(rows, columns);
        for (int row = 0; row < rows; row++) {
            int nearest = 0;
            for (int column = 0; column < columns; column++) {
                double distance = Math.hypot(x[row] - x[column], y[row] - y[column]);
                if (distance <= radius) {
                    problem.covers(column, row);
                }
                nearest = distance < Math.hypot(x[row] - x[nearest], y[row] - y[nearest]) ? column : nearest;
            }
            problem.covers(nearest, row).weight(row, Math.floor(1_000 / (0.002 + random.nextDouble())));
        }
        return problem.build();
    }

    /** All choices of columns that the standings allow. */
    static List<boolean[]> choices(CoverProblem problem) {
        List<boolean[]> choices = new ArrayList<>();
        for (int mask = 0; mask < 1 << problem.columns(); mask++) {
            boolean[] chosen = new boolean[problem.columns()];
            boolean allowed = true;
            for (int column = 0; column < chosen.length; column++) {
                chosen[column] = (mask >> column & 1) == 1;
                allowed &= problem.standing(column) != (chosen[column] ? Standing.OUT : Standing.IN);
            }
            if (allowed) {
                choices.add(chosen);
            }
        }
        return choices;
    }

    /** What the cheapest cover costs; infinite where there is none. */
    static double cheapest(CoverProblem problem) {
        return choices(problem).stream()
                .filter(problem::isCovered)
                .mapToDouble(problem::costOf)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The most weight that at most so many columns cover. */
    static double heaviest(CoverProblem problem, int most) {
        return choices(problem).stream()
                .filter(chosen -> CoverPlan.numbers(chosen).size() <= most)
                .mapToDouble(problem::weightOf)
                .max()
                .orElseThrow();
    }
}
