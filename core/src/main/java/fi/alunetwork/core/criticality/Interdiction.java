package fi.alunetwork.core.criticality;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the set of so many providers whose closing loses most (r-interdiction covering; Church, Scaparra and Middleton
 * 2004): depth first over the providers by falling promise, leaving out what the promises say cannot be as bad. Exact
 * unless the budget ends; then the best found stands beside the proven bound.
 */
final class Interdiction {

    private static final double ROUNDING = 1e-9;
    private static final int NODES_BETWEEN_CHECKS = 256;

    private final Coverers coverers;
    private final int together;
    private final Budget budget;
    private final int[] order;
    private final double tolerance;
    private final int[] chosen;
    private double best;
    private int[] worst = new int[0];
    private int equallyBad;
    private int nodes;
    private int first;

    private Interdiction(Coverers coverers, int providers, int together, Budget budget) {
        this.coverers = coverers;
        this.together = together;
        this.budget = budget;
        this.order = IntStream.range(0, providers)
                .filter(provider -> coverers.promise(provider) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer provider) -> -coverers.promise(provider))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.tolerance = ROUNDING
                * Math.max(
                        1, Arrays.stream(order).mapToDouble(coverers::promise).sum());
        this.chosen = new int[together];
    }

    /**
     * What was found.
     *
     * @param members the providers, sorted
     * @param lost what their closing loses
     * @param bound what no set loses more than
     * @param optimal whether the search came to its end
     * @param equallyBad how many sets lose as much; null where that is not known or means nothing
     */
    record Found(
            List<Integer> members,
            double lost,
            double bound,
            boolean optimal,
            @Nullable Integer equallyBad) {}

    /**
     * Searches.
     *
     * @param coverers who covers whom
     * @param providers how many providers there are
     * @param together how many close at once, 1 to 3
     * @param budget how long the search may take
     */
    static Found search(Coverers coverers, int providers, int together, Budget budget) {
        return new Interdiction(coverers, providers, together, budget).search();
    }

    private Found search() {
        startGreedily();
        try {
            for (first = 0; first < order.length && !isHopeless(0, first); first++) {
                visit(0, first);
            }
        } catch (TimeLimitException over) {
            // Sets that begin before this one were looked at; of the others the promises of the next say enough.
            return new Found(members(), best, Math.max(best, promised(0, first)), false, null);
        }
        return new Found(members(), best, best, true, worst.length == 0 ? null : equallyBad);
    }

    private List<Integer> members() {
        return Arrays.stream(worst).boxed().toList();
    }

    private void startGreedily() {
        int[] members = new int[together];
        for (int size = 0; size < Math.min(together, order.length); size++) {
            double most = -1;
            int next = order[0];
            for (int candidate : order) {
                members[size] = candidate;
                boolean fresh = IntStream.range(0, size).allMatch(i -> members[i] != candidate);
                double lost = fresh ? coverers.lost(members, size + 1) : -1;
                if (lost > most) {
                    most = lost;
                    next = candidate;
                }
            }
            members[size] = next;
            keep(Arrays.copyOf(members, size + 1), most);
        }
        equallyBad = 0;
    }

    private void visit(int depth, int position) {
        if (nodes++ % NODES_BETWEEN_CHECKS == 0) {
            budget.check();
        }
        chosen[depth] = order[position];
        keep(Arrays.copyOf(chosen, depth + 1), coverers.lost(chosen, depth + 1));
        if (depth + 1 < together) {
            for (int next = position + 1; next < order.length && !isHopeless(depth + 1, next); next++) {
                visit(depth + 1, next);
            }
        }
    }

    private boolean isHopeless(int depth, int position) {
        return promised(depth, position) < best - tolerance;
    }

    /** What the chosen providers and the most promising from a position on can lose together at most. */
    private double promised(int depth, int position) {
        double promised = 0;
        for (int i = 0; i < depth; i++) {
            promised += coverers.promise(chosen[i]);
        }
        for (int i = position; i < Math.min(order.length, position + together - depth); i++) {
            promised += coverers.promise(order[i]);
        }
        return promised;
    }

    private void keep(int[] members, double lost) {
        if (lost < best - tolerance || lost <= tolerance || !everyoneMatters(members, lost)) {
            return;
        }
        Arrays.sort(members);
        if (lost > best + tolerance) {
            best = lost;
            worst = members;
            equallyBad = 1;
        } else {
            equallyBad++;
            int difference = members.length - worst.length;
            if (difference < 0 || (difference == 0 && Arrays.compare(members, worst) < 0)) {
                worst = members;
            }
        }
    }

    private boolean everyoneMatters(int[] members, double lost) {
        int[] others = new int[members.length];
        for (int left = 0; left < members.length; left++) {
            int size = 0;
            for (int i = 0; i < members.length; i++) {
                if (i != left) {
                    others[size++] = members[i];
                }
            }
            if (coverers.lost(others, size) >= lost - tolerance) {
                return false;
            }
        }
        return true;
    }
}
