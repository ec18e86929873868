package fi.alunetwork.core.cover;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.cover.CoverProblem.Standing;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Branch and bound for the p-median over Lagrangian bounds (Narula, Ogbu and Samuelsson 1977): a part of the search is
 * the choices with more sites in or out; it is bounded by {@link MedianBound}, freed of sites that its bound decides,
 * and halved by the free site with the lowest reduced cost. Depth first with the site in before the site out. Ends
 * after fewer parts the larger the problem is.
 */
final class MedianSearch {

    /** Points times sites times parts, at about 80 steps each: at most some minutes. */
    private static final long MOST_WORK = 500_000_000;

    private static final int STEPS = 80;

    private final MedianCosts costs;
    private final int sites;
    private final Budget budget;
    private final Deque<Part> open = new ArrayDeque<>();
    private boolean[] chosen;
    private double value;
    private double bound;

    @SuppressWarnings("ArrayRecordComponent") // Short-lived; nobody compares two of these.
    private record Part(MedianBound whole, Standing[] standings, double bound) {}

    /**
     * Prepares a search for choices that cost less than a known one.
     *
     * @param sites how many are chosen
     * @param chosen a choice
     */
    MedianSearch(MedianCosts costs, int sites, boolean[] chosen, Budget budget) {
        this.costs = costs;
        this.sites = sites;
        this.chosen = chosen;
        this.budget = budget;
        value = costs.of(chosen);
    }

    /** Searches to the end, to the end of the time, or until it has looked at as many parts as it may. */
    void run(MedianBound whole) {
        branch(whole, whole.value());
        long left = MOST_WORK / Math.max(1, (long) costs.points() * chosen.length);
        while (!open.isEmpty() && left > 0 && !budget.isOver()) {
            Part part = open.pop();
            if (part.bound() < limit()) {
                look(part);
                left--;
            }
        }
        bound = open.stream().mapToDouble(Part::bound).reduce(value, Math::min);
    }

    /** The best choice that is known. */
    boolean[] chosen() {
        return chosen;
    }

    /** What it costs. */
    double value() {
        return value;
    }

    /** What no choice costs less than; what the known one costs where the search went to its end. */
    double bound() {
        return bound;
    }

    /** What a choice worth finding costs less than. */
    private double limit() {
        return value - Rounding.TRUSTED * Math.max(1, value);
    }

    private void look(Part part) {
        MedianBound relaxed = part.whole().ofPart(part.standings());
        boolean goesOn = true;
        for (int step = 0; step < STEPS && goesOn; step++) {
            goesOn = relaxed.step(value);
            take(relaxed.chosen());
        }
        branch(relaxed, Math.max(part.bound(), relaxed.value()));
    }

    private void take(boolean[] found) {
        double cost = costs.of(found);
        if (cost < value) {
            chosen = found;
            value = cost;
        }
    }

    private void branch(MedianBound relaxed, double least) {
        if (least >= limit()) {
            return;
        }
        Standing[] decided = relaxed.within(limit());
        int in = count(decided, Standing.IN);
        int most = in + count(decided, Standing.FREE);
        if (in > sites || most < sites) {
            return;
        }
        if (in == sites || most == sites) {
            take(flags(decided, most == sites));
            return;
        }
        int site = relaxed.choice(decided);
        for (Standing standing : new Standing[] {Standing.OUT, Standing.IN}) {
            Standing[] half = decided.clone();
            half[site] = standing;
            open.push(new Part(relaxed, half, least));
        }
    }

    private static int count(Standing[] decided, Standing standing) {
        return (int) Arrays.stream(decided).filter(standing::equals).count();
    }

    private static boolean[] flags(Standing[] decided, boolean freeToo) {
        boolean[] flags = new boolean[decided.length];
        for (int site = 0; site < flags.length; site++) {
            flags[site] = decided[site] == Standing.IN || (freeToo && decided[site] == Standing.FREE);
        }
        return flags;
    }
}
