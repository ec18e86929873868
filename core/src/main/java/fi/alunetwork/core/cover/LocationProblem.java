package fi.alunetwork.core.cover;

import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Demand points with weights, sites, and what it costs (or how far or long it is) from each point to each site. Some
 * sites may be fixed: they are in every choice, and count in the number chosen. Immutable.
 */
public final class LocationProblem {

    private final double[] weights;
    private final double[][] costs;
    private final boolean[] fixed;

    private LocationProblem(double[] weights, double[][] costs, boolean[] fixed) {
        this.weights = weights;
        this.costs = costs;
        this.fixed = fixed;
    }

    /**
     * A problem without fixed sites.
     *
     * @param weights of each point, 0 or more
     * @param costs for each point those to each site, 0 or more; infinite or no number where the site is out of reach
     * @throws IllegalArgumentException where a weight or a cost is below 0, or the tables do not fit each other
     */
    public static LocationProblem of(double[] weights, double[][] costs) {
        if (weights.length != costs.length) {
            throw new IllegalArgumentException(
                    weights.length + " weights and costs of " + costs.length + " points; expected as many of both.");
        }
        int sites = costs.length == 0 ? 0 : costs[0].length;
        double[][] copy = new double[costs.length][];
        for (int point = 0; point < copy.length; point++) {
            requireRow(point, weights[point], costs[point], sites);
            copy[point] = Arrays.stream(costs[point])
                    .map(cost -> Double.isNaN(cost) ? Double.POSITIVE_INFINITY : cost)
                    .toArray();
        }
        return new LocationProblem(weights.clone(), copy, new boolean[sites]);
    }

    private static void requireRow(int point, double weight, double[] costs, int sites) {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("Point " + point + " weighs " + weight + "; expected 0 or more.");
        }
        if (costs.length != sites || Arrays.stream(costs).anyMatch(cost -> cost < 0)) {
            throw new IllegalArgumentException("Point " + point + " has the costs " + Arrays.toString(costs)
                    + "; expected " + sites + ", each 0 or more, or infinite where the site is out of reach.");
        }
    }

    /** The same with these sites in every choice. */
    public LocationProblem fixed(List<Integer> sites) {
        boolean[] more = fixed.clone();
        sites.forEach(site -> more[site] = true);
        return new LocationProblem(weights, costs, more);
    }

    /** The number of demand points. */
    public int points() {
        return weights.length;
    }

    /** The number of sites. */
    public int sites() {
        return fixed.length;
    }

    /** The weight of a point. */
    public double weight(int point) {
        return weights[point];
    }

    /** What it costs from a point to a site; infinite where it is out of reach. */
    public double cost(int point, int site) {
        return costs[point][site];
    }

    /** Whether a site is in every choice. */
    public boolean isFixed(int site) {
        return fixed[site];
    }

    /** The points that no site reaches, in ascending order; without them the others can be asked about. */
    public List<Integer> unreachable() {
        return IntStream.range(0, points())
                .filter(point -> Arrays.stream(costs[point]).allMatch(Double::isInfinite))
                .boxed()
                .toList();
    }

    /** For each point the chosen site with the lowest cost, the first of equals; below 0 where none reaches it. */
    public List<Integer> nearest(List<Integer> chosen) {
        return IntStream.range(0, points())
                .map(point -> nearest(point, chosen))
                .boxed()
                .toList();
    }

    private int nearest(int point, List<Integer> chosen) {
        int nearest = -1;
        for (int site : chosen) {
            if (costs[point][site] < (nearest < 0 ? Double.POSITIVE_INFINITY : costs[point][nearest])) {
                nearest = site;
            }
        }
        return nearest;
    }

    /**
     * The covering problem of a longest cost: a row for each point that weighs something, in their order, a column for
     * each site, in when fixed.
     *
     * @param threshold the highest cost that counts as in reach, inclusive
     */
    public CoverProblem within(double threshold) {
        int[] weighty = weighty();
        CoverProblemBuilder problem = CoverProblem.of(weighty.length, sites());
        for (int row = 0; row < weighty.length; row++) {
            problem.weight(row, weights[weighty[row]]);
            for (int site = 0; site < sites(); site++) {
                if (costs[weighty[row]][site] <= threshold && Double.isFinite(costs[weighty[row]][site])) {
                    problem.covers(site, row);
                }
            }
        }
        Standing[] standings = standings();
        for (int site = 0; site < sites(); site++) {
            problem.standing(site, standings[site]);
        }
        return problem.build();
    }

    /** What is settled of each site: in where it is fixed, else free. */
    Standing[] standings() {
        Standing[] standings = new Standing[fixed.length];
        Arrays.setAll(standings, site -> fixed[site] ? Standing.IN : Standing.FREE);
        return standings;
    }

    /** The points that weigh something, in ascending order. */
    int[] weighty() {
        return IntStream.range(0, points()).filter(point -> weights[point] > 0).toArray();
    }

    /**
     * How many sites may be chosen beside the fixed ones.
     *
     * @throws IllegalArgumentException where fewer are allowed than are fixed, or more than there are
     */
    int requireRoom(int sites) {
        int in = CoverPlan.numbers(fixed).size();
        if (sites < in || sites > sites()) {
            throw new IllegalArgumentException(sites + " sites of " + sites() + ", of which " + in
                    + " are fixed; expected no fewer than are fixed and no more than there are.");
        }
        return sites - in;
    }
}
