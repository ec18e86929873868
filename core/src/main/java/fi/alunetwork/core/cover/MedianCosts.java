package fi.alunetwork.core.cover;

import java.util.Arrays;

/** The costs of a p-median problem, weighted, of the points that weigh something; infinite where out of reach. */
final class MedianCosts {

    private final double[][] weighted;

    MedianCosts(LocationProblem problem) {
        int[] points = problem.weighty();
        weighted = new double[points.length][problem.sites()];
        for (int row = 0; row < points.length; row++) {
            int point = points[row];
            double[] costs = weighted[row];
            Arrays.setAll(costs, site -> problem.weight(point) * problem.cost(point, site));
        }
    }

    /** The number of points. */
    int points() {
        return weighted.length;
    }

    /** For each site what a point costs there; not to be changed. */
    double[] at(int point) {
        return weighted[point];
    }

    /** What all points cost, each at its nearest chosen site; infinite where one reaches none. */
    double of(boolean[] chosen) {
        double sum = 0;
        for (double[] costs : weighted) {
            double least = Double.POSITIVE_INFINITY;
            for (int site = 0; site < chosen.length; site++) {
                least = chosen[site] ? Math.min(least, costs[site]) : least;
            }
            sum += least;
        }
        return sum;
    }
}
