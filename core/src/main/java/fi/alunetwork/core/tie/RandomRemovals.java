package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the largest component while nodes go in random order, over several runs: the mean, and the least and
 * the most that was seen. The same seed gives the same runs. Immutable.
 */
public final class RandomRemovals {

    private final int runs;
    private final long[] sums;
    private final int[] least;
    private final int[] most;

    private RandomRemovals(int size, int runs) {
        this.runs = runs;
        this.sums = new long[size + 1];
        this.least = new int[size + 1];
        this.most = new int[size + 1];
        Arrays.fill(least, Integer.MAX_VALUE);
    }

    /** What so many runs cost. */
    public static Effort effort(TieGraph graph, int runs) {
        return new Effort(
                runs + " random removals of " + graph.size() + " actors",
                runs * (2.0 * graph.ties() + 3.0 * graph.size()));
    }

    /**
     * Lets the nodes of a graph go.
     *
     * @param runs how many times, 1 or more; each takes about as long as {@link RemovalSeries}
     */
    public static RandomRemovals of(TieGraph graph, int runs, long seed, Budget budget) {
        RandomRemovals removals = new RandomRemovals(graph.size(), runs);
        Random random = new Random(seed);
        int[] order = new int[graph.size()];
        Arrays.setAll(order, node -> node);
        for (int run = 0; run < runs; run++) {
            budget.check();
            shuffle(order, random);
            removals.add(RemovalSeries.of(graph, order));
        }
        return removals;
    }

    /** The mean size of the largest component when so many have gone. */
    public double meanAfter(int gone) {
        return (double) sums[gone] / runs;
    }

    /** The smallest size that was seen when so many had gone. */
    public int leastAfter(int gone) {
        return least[gone];
    }

    /** The greatest size that was seen when so many had gone. */
    public int mostAfter(int gone) {
        return most[gone];
    }

    /** The mean of {@link RemovalSeries#robustness} over the runs; null for no nodes. */
    public @Nullable Double meanRobustness() {
        int size = sums.length - 1;
        return size == 0 ? null : Arrays.stream(sums, 1, sums.length).sum() / ((double) runs * size * size);
    }

    private void add(RemovalSeries series) {
        for (int gone = 0; gone < sums.length; gone++) {
            int largest = series.largestAfter(gone);
            sums[gone] += largest;
            least[gone] = Math.min(least[gone], largest);
            most[gone] = Math.max(most[gone], largest);
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int node = order[last];
            order[last] = order[other];
            order[other] = node;
        }
    }
}
