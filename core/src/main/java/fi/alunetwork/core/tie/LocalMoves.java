package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The first step of {@link Leiden}: moves single nodes to the community where modularity gains most, until no move
 * gains. A node is looked at again only when a neighbour has moved away from it.
 */
final class LocalMoves {

    private static final int CHECK_EVERY = 1 << 12;
    /** A gain below this many ties is rounding. */
    private static final double LEAST_GAIN = 1e-9;

    private final WeightedTies ties;
    private final int[] communityOf;
    private final double total;
    private final long[] strengths;
    private final int[] sizes;
    /** Communities without a node, to move to. */
    private final int[] empty;

    private int empties;
    private final long[] weightTo;
    private final int[] touched;

    /**
     * Ready to move nodes.
     *
     * @param communityOf the community of each node, from 0 to below the number of nodes; is changed
     */
    LocalMoves(WeightedTies ties, int[] communityOf) {
        this.ties = ties;
        this.communityOf = communityOf;
        this.total = ties.total();
        this.strengths = new long[ties.size()];
        this.sizes = new int[ties.size()];
        this.empty = new int[ties.size() + 1];
        this.weightTo = new long[ties.size()];
        this.touched = new int[ties.size()];
        for (int node = 0; node < ties.size(); node++) {
            strengths[communityOf[node]] += ties.strength(node);
            sizes[communityOf[node]]++;
        }
        for (int community = 0; community < ties.size(); community++) {
            if (sizes[community] == 0) {
                empty[empties++] = community;
            }
        }
    }

    /** Moves nodes, looked at in a random order, until no move gains. */
    void run(SplittableRandom random, Budget budget) {
        int size = ties.size();
        int[] queue = Leiden.shuffled(size, random);
        boolean[] queued = new boolean[size];
        Arrays.fill(queued, true);
        int waiting = size;
        int head = 0;
        for (int looks = 0; waiting > 0; looks++) {
            if (looks % CHECK_EVERY == 0) {
                budget.check();
            }
            int node = queue[head];
            head = head + 1 == size ? 0 : head + 1;
            waiting--;
            queued[node] = false;
            if (move(node)) {
                for (int at = ties.from(node); at < ties.until(node); at++) {
                    int other = ties.neighbour(at);
                    if (!queued[other] && communityOf[other] != communityOf[node]) {
                        queued[other] = true;
                        queue[(int) (((long) head + waiting) % size)] = other;
                        waiting++;
                    }
                }
            }
        }
    }

    /** Moves one node to where it gains most; returns whether that is elsewhere. */
    private boolean move(int node) {
        int from = communityOf[node];
        int found = weigh(node);
        strengths[from] -= ties.strength(node);
        if (--sizes[from] == 0) {
            empty[empties++] = from;
        }
        int best = from;
        double most = gain(node, from) + LEAST_GAIN;
        for (int i = 0; i < found; i++) {
            double gain = gain(node, touched[i]);
            if (gain > most) {
                best = touched[i];
                most = gain;
            }
            weightTo[touched[i]] = 0;
        }
        if (most < 0) {
            best = empty[empties - 1];
        }
        if (sizes[best] == 0) {
            // An empty one can be the last that was put there alone: the node's own, or the one chosen above.
            empties--;
        }
        strengths[best] += ties.strength(node);
        sizes[best]++;
        communityOf[node] = best;
        return best != from;
    }

    /** Sums up the weights to the communities of the neighbours; the own one is left in {@link #weightTo} too. */
    private int weigh(int node) {
        int found = 0;
        for (int at = ties.from(node); at < ties.until(node); at++) {
            int community = communityOf[ties.neighbour(at)];
            if (weightTo[community] == 0) {
                touched[found++] = community;
            }
            weightTo[community] += ties.weight(at);
        }
        return found;
    }

    /** How many ties more lie between the node and a community than would at random. */
    private double gain(int node, int community) {
        return weightTo[community] - Leiden.RESOLUTION * ties.strength(node) * strengths[community] / total;
    }
}
