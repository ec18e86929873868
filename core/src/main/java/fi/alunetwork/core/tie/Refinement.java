package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The second step of {@link Leiden}: takes every community apart and joins its nodes again, one by one and only where
 * both sides are well tied to the rest of the community, so that what comes out is connected. Among joins that do not
 * lose, one is drawn at random, those that gain more being likelier by far.
 */
final class Refinement {

    private static final int CHECK_EVERY = 1 << 12;
    /** How random the draw is, in ties: a join that gains so much more is e times as likely. */
    private static final double RANDOMNESS = 0.01;

    private static final double ROUNDING = 1e-9;

    private final WeightedTies ties;
    private final int[] communityOf;
    private final double total;
    private final long[] communityStrengths;
    private final int[] partOf;
    private final long[] strengths;
    private final int[] sizes;
    /** The weight from each part to the rest of its community. */
    private final long[] outward;

    private final long[] weightTo;
    private final int[] touched;
    private final double[] chances;

    /**
     * Ready to refine.
     *
     * @param communityOf the community of each node, from 0 to below the number of nodes
     */
    Refinement(WeightedTies ties, int[] communityOf) {
        int size = ties.size();
        this.ties = ties;
        this.communityOf = communityOf;
        this.total = ties.total();
        this.communityStrengths = new long[size];
        this.partOf = new int[size];
        this.strengths = new long[size];
        this.sizes = new int[size];
        this.outward = new long[size];
        this.weightTo = new long[size];
        this.touched = new int[size];
        this.chances = new double[size];
        Arrays.setAll(partOf, node -> node);
        Arrays.fill(sizes, 1);
        for (int node = 0; node < size; node++) {
            strengths[node] = ties.strength(node);
            communityStrengths[communityOf[node]] += ties.strength(node);
            for (int at = ties.from(node); at < ties.until(node); at++) {
                if (communityOf[ties.neighbour(at)] == communityOf[node]) {
                    outward[node] += ties.weight(at);
                }
            }
        }
    }

    /** Joins nodes, looked at in a random order; returns the part of each, from 0 in the order of their first nodes. */
    int[] run(SplittableRandom random, Budget budget) {
        int[] order = Leiden.shuffled(ties.size(), random);
        for (int i = 0; i < order.length; i++) {
            if (i % CHECK_EVERY == 0) {
                budget.check();
            }
            if (sizes[partOf[order[i]]] == 1 && isWellTied(order[i], partOf[order[i]])) {
                join(order[i], random);
            }
        }
        return Leiden.numbered(partOf);
    }

    private void join(int node, SplittableRandom random) {
        int own = partOf[node];
        int found = weigh(node);
        double most = 0;
        for (int i = 0; i < found; i++) {
            int part = touched[i];
            double gain = weightTo[part] - Leiden.RESOLUTION * ties.strength(node) * strengths[part] / total;
            chances[i] = part != own && gain >= 0 && isWellTied(node, part) ? gain : -1;
            most = Math.max(most, chances[i]);
        }
        int chosen = draw(own, found, most, random);
        if (chosen != own) {
            outward[chosen] += outward[own] - 2 * weightTo[chosen];
            strengths[chosen] += ties.strength(node);
            sizes[chosen]++;
            sizes[own] = 0;
            partOf[node] = chosen;
        }
        for (int i = 0; i < found; i++) {
            weightTo[touched[i]] = 0;
        }
    }

    /** Draws one of the parts that do not lose, or to stay alone, which gains nothing. */
    private int draw(int own, int found, double most, SplittableRandom random) {
        double alone = Math.exp(-most / RANDOMNESS);
        double sum = alone;
        for (int i = 0; i < found; i++) {
            chances[i] = chances[i] < 0 ? 0 : Math.exp((chances[i] - most) / RANDOMNESS);
            sum += chances[i];
        }
        double drawn = random.nextDouble() * sum - alone;
        for (int i = 0; i < found && drawn >= 0; i++) {
            drawn -= chances[i];
            if (drawn < 0) {
                return touched[i];
            }
        }
        return own;
    }

    /** Sums up the weights to the parts of neighbours in the same community. */
    private int weigh(int node) {
        int found = 0;
        for (int at = ties.from(node); at < ties.until(node); at++) {
            int other = ties.neighbour(at);
            if (communityOf[other] == communityOf[node]) {
                int part = partOf[other];
                if (weightTo[part] == 0) {
                    touched[found++] = part;
                }
                weightTo[part] += ties.weight(at);
            }
        }
        return found;
    }

    /** Whether a part has no fewer ties to the rest of the node's community than it would at random. */
    private boolean isWellTied(int node, int part) {
        double rest = communityStrengths[communityOf[node]] - strengths[part];
        return outward[part] >= Leiden.RESOLUTION * strengths[part] * rest / total - ROUNDING;
    }
}
