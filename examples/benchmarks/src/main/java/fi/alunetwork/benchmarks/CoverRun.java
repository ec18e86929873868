package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverPlan;
import fi.alunetwork.core.cover.CoverProblem;
import fi.alunetwork.core.cover.CoverProblemBuilder;
import fi.alunetwork.core.cover.CoverSolver;
import fi.alunetwork.core.cover.CoverSolvers;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Value, bound, gap and time of covering a country of points drawn at random: 308 points and 300 sites at three radii,
 * and 5 000 points that are all sites. Started by hand.
 */
public final class CoverRun {

    private static final double WIDTH_KM = 500;
    private static final double HEIGHT_KM = 1_100;
    private static final int SEED = 1;
    private static final int MOST = 10;
    private static final Duration NATIONAL = Duration.ofSeconds(60);
    private static final Duration LARGE = Duration.ofSeconds(30);
    private static final CoverSolver SOLVER = CoverSolvers.standard();

    private CoverRun() {}

    /** Runs them all and prints a line for each. */
    public static void main(String[] arguments) {
        for (int radius : new int[] {30, 60, 100}) {
            CoverProblem country = country(308, 300, radius);
            print("LSCP 308 x 300, " + radius + " km", () -> SOLVER.cheapest(country, Budget.of(NATIONAL)));
            print("MCLP 10 of 300, " + radius + " km", () -> SOLVER.heaviest(country, MOST, Budget.of(NATIONAL)));
        }
        double radius = Math.sqrt(10 * WIDTH_KM * HEIGHT_KM / 5_000 / Math.PI);
        CoverProblem large = country(5_000, 5_000, radius);
        print("LSCP 5000 x 5000, " + large.pairs() + " pairs", () -> SOLVER.cheapest(large, Budget.of(LARGE)));
    }

    private static void print(String what, Supplier<CoverPlan> search) {
        long start = System.nanoTime();
        CoverPlan plan = search.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-34s %-10s value %10.0f  bound %10.0f  gap %5.2f %%  %6.2f s%n",
                what,
                plan.status(),
                plan.value(),
                plan.bound(),
                100 * plan.gap(),
                seconds);
    }

    /** Points anywhere, sites at the first of them; each point in reach of its nearest site at least. */
    private static CoverProblem country(int points, int sites, double radius) {
        Random random = new Random(SEED);
        double[] x = random.doubles(points, 0, WIDTH_KM).toArray();
        double[] y = random.doubles(points, 0, HEIGHT_KM).toArray();
        CoverProblemBuilder problem = CoverProblem.of(points, sites);
        for (int point = 0; point < points; point++) {
            int nearest = 0;
            for (int site = 0; site < sites; site++) {
                double distance = Math.hypot(x[point] - x[site], y[point] - y[site]);
                if (distance <= radius) {
                    problem.covers(site, point);
                }
                nearest = distance < Math.hypot(x[point] - x[nearest], y[point] - y[nearest]) ? site : nearest;
            }
            problem.covers(nearest, point).weight(point, Math.floor(1_000 / (0.002 + random.nextDouble())));
        }
        return problem.build();
    }
}
