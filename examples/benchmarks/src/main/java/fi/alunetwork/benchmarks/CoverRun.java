package fi.alunetwork.benchmarks;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem;
import fi.alunetwork.core.cover.CoverProblemBuilder;
import fi.alunetwork.core.cover.CoverSolver;
import fi.alunetwork.core.cover.CoverSolvers;
import fi.alunetwork.core.cover.LocationProblem;
import fi.alunetwork.core.cover.PCenter;
import fi.alunetwork.core.cover.PMedian;
import java.time.Duration;
import java.util.Random;

/**
 * Value, bound, gap and time of covering a country of points drawn at random: 308 points and 300 sites at three radii
 * and by their distances, and 5 000 points that are all sites. Started by hand.
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
            PlanLine.print(
                    "LSCP 308 x 300, " + radius + " km",
                    () -> PlanLine.of(SOLVER.cheapest(country, Budget.of(NATIONAL))));
            PlanLine.print(
                    "MCLP 10 of 300, " + radius + " km",
                    () -> PlanLine.of(SOLVER.heaviest(country, MOST, Budget.of(NATIONAL))));
        }
        LocationProblem distances = distances(308, 300);
        for (int sites : new int[] {10, 20}) {
            PlanLine.print(
                    "p-median " + sites + " of 300",
                    () -> PlanLine.of(PMedian.of(distances, sites, SOLVER, Budget.of(NATIONAL))));
            PlanLine.print(
                    "p-center " + sites + " of 300",
                    () -> PlanLine.of(PCenter.of(distances, sites, SOLVER, Budget.of(NATIONAL))));
        }
        double radius = Math.sqrt(10 * WIDTH_KM * HEIGHT_KM / 5_000 / Math.PI);
        CoverProblem large = country(5_000, 5_000, radius);
        PlanLine.print(
                "LSCP 5000 x 5000, " + large.pairs() + " pairs",
                () -> PlanLine.of(SOLVER.cheapest(large, Budget.of(LARGE))));
    }

    /** The same points and sites, with the distances between them. */
    private static LocationProblem distances(int points, int sites) {
        Random random = new Random(SEED);
        double[] x = random.doubles(points, 0, WIDTH_KM).toArray();
        double[] y = random.doubles(points, 0, HEIGHT_KM).toArray();
        double[][] costs = new double[points][sites];
        double[] weights = new double[points];
        for (int point = 0; point < points; point++) {
            weights[point] = Math.floor(1_000 / (0.002 + random.nextDouble()));
            for (int site = 0; site < sites; site++) {
                costs[point][site] = Math.hypot(x[point] - x[site], y[point] - y[site]);
            }
        }
        return LocationProblem.of(weights, costs);
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
