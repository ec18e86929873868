package fi.alunetwork.core.cover;

import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What no choice of so many sites can undercut in a p-median problem, by Lagrangian relaxation with subgradient steps
 * (Narula, Ogbu and Samuelsson 1977; Fisher 1981). With a price {@code u(i)} for every point, and {@code r(j) = sum of
 * min(0, a(i) c(i, j) - u(i))} over the points, every choice of p sites costs at least
 *
 * <pre>L(u) = sum of u(i) + the r(j) of the fixed sites + the smallest of the other r(j), p in all</pre>
 *
 * <p>whatever the prices. A step takes time by points times sites.
 */
final class MedianBound {

    private static final int STEPS = 1_500;
    private static final int PATIENCE = 20;
    private static final double SHORTEST_STEP = 0.002;
    private static final double PART_STEP = 0.05;

    private final Standing[] standings;
    private final MedianCosts costs;
    private final int sites;
    private final double[] prices;
    private final double[] reduced;
    private double[] bestPrices;
    private double[] bestReduced = {};
    private double best = Double.NEGATIVE_INFINITY;
    private double step = 1;
    private int steps;
    private int sinceBetter;
    private boolean[] chosen = {};

    private MedianBound(Standing[] standings, MedianCosts costs, int sites, double[] prices) {
        this.standings = standings;
        this.costs = costs;
        this.sites = sites;
        this.prices = prices;
        bestPrices = prices.clone();
        reduced = new double[standings.length];
    }

    /**
     * The bound of all choices that have the sites that are in and none that is out.
     *
     * @param sites how many are chosen, those that are in included
     */
    static MedianBound of(Standing[] standings, MedianCosts costs, int sites) {
        double[] prices = new double[costs.points()];
        for (int point = 0; point < prices.length; point++) {
            prices[point] = Arrays.stream(costs.at(point))
                    .filter(Double::isFinite)
                    .sorted()
                    .limit(2)
                    .max()
                    .orElse(0);
        }
        return new MedianBound(standings, costs, sites, prices);
    }

    /** The bound of a part of these choices, which begins at the best prices of the whole and ends sooner. */
    MedianBound ofPart(Standing[] narrower) {
        MedianBound part = new MedianBound(narrower, costs, sites, bestPrices.clone());
        part.step = PART_STEP;
        return part;
    }

    /** What none costs less than; 0 at first. */
    double value() {
        return Math.max(0, best - Rounding.slack(best));
    }

    /** The sites of the relaxed problem of the last step, so many as are to be chosen. */
    boolean[] chosen() {
        return chosen;
    }

    /**
     * Takes one step.
     *
     * @param value what a choice costs that is known
     * @return whether there is reason for another
     */
    boolean step(double value) {
        double bound = relax();
        sinceBetter++;
        if (bound > best) {
            sinceBetter = bound > best + 1e-5 * Math.abs(best) ? 0 : sinceBetter;
            best = bound;
            bestPrices = prices.clone();
            bestReduced = reduced.clone();
        }
        if (sinceBetter >= PATIENCE) {
            step /= 2;
            sinceBetter = 0;
        }
        boolean moves = move(step * (1.01 * value - bound));
        return moves && ++steps < STEPS && step > SHORTEST_STEP && best < value;
    }

    /**
     * The standings, where free sites are out that no choice below a value has, and in that every such choice has: a
     * site decided against its reduced cost raises the bound by what it differs from the last chosen one, or from the
     * first that is not.
     *
     * @param value what a choice worth finding costs less than
     */
    Standing[] within(double value) {
        Standing[] decided = standings.clone();
        double[] sorted = IntStream.range(0, decided.length)
                .filter(site -> standings[site] == Standing.FREE)
                .mapToDouble(site -> bestReduced[site])
                .sorted()
                .toArray();
        int room = sites
                - (int) Arrays.stream(standings).filter(Standing.IN::equals).count();
        double missing = value - value();
        for (int site = 0; site < decided.length; site++) {
            if (standings[site] == Standing.FREE) {
                boolean out = room > 0 && bestReduced[site] - sorted[room - 1] > missing;
                boolean in = room < sorted.length && sorted[room] - bestReduced[site] > missing;
                decided[site] = out ? Standing.OUT : in ? Standing.IN : Standing.FREE;
            }
        }
        return decided;
    }

    /** The free one of these sites with the lowest reduced cost, of equals the first. */
    int choice(Standing[] decided) {
        return IntStream.range(0, decided.length)
                .filter(site -> decided[site] == Standing.FREE)
                .boxed()
                .min(Comparator.comparingDouble(site -> bestReduced[site]))
                .orElseThrow();
    }

    private double relax() {
        Arrays.fill(reduced, 0);
        for (int point = 0; point < prices.length; point++) {
            double[] at = costs.at(point);
            for (int site = 0; site < reduced.length; site++) {
                reduced[site] += Math.min(0, at[site] - prices[point]);
            }
        }
        chosen = new boolean[reduced.length];
        IntStream.range(0, reduced.length)
                .boxed()
                .filter(site -> standings[site] != Standing.OUT)
                .sorted(Comparator.<Integer, Boolean>comparing(site -> standings[site] != Standing.IN)
                        .thenComparingDouble(site -> reduced[site])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(sites)
                .forEach(site -> chosen[site] = true);
        double bound = Arrays.stream(prices).sum();
        for (int site = 0; site < reduced.length; site++) {
            bound += chosen[site] ? reduced[site] : 0;
        }
        return bound;
    }

    /** Moves each price by how far the relaxed choice is from serving its point once; whether there is a way. */
    private boolean move(double length) {
        int[] slope = new int[prices.length];
        long squares = 0;
        for (int point = 0; point < slope.length; point++) {
            slope[point] = 1;
            for (int site = 0; site < chosen.length; site++) {
                slope[point] -= chosen[site] && costs.at(point)[site] < prices[point] ? 1 : 0;
            }
            squares += (long) slope[point] * slope[point];
        }
        for (int point = 0; point < slope.length && squares > 0; point++) {
            prices[point] += length * slope[point] / squares;
        }
        return squares > 0;
    }
}
