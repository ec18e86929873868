package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.TimeLimitException;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Whether an E-I index could be chance: the groups are dealt out anew over the nodes, so often and from a seed, the
 * ties stay (Krackhardt and Stern 1988). A p-value is {@code (b + 1) / (permutations + 1)}, where {@code b}
 * permutations were at least as extreme, so that it is never 0. {@link Random} is defined to the bit: every Java gives
 * the same values. Nodes whose group is not known keep out. Takes time by permutations times nodes and ties; the values
 * depend on the order of the nodes as they do on the seed.
 *
 * @param permutations how many were drawn
 * @param seed from what
 * @param moreInternal the p-value of an index as low or lower: ties stay within groups
 * @param moreExternal the p-value of an index as high or higher: ties go between groups
 * @param twoSided the p-value of an index as far or farther from the expected one, to either side
 */
public record EiPermutations(int permutations, long seed, double moreInternal, double moreExternal, double twoSided) {

    /**
     * Draws the permutations.
     *
     * @param groups the group of each node, from 0; below 0 where not known
     * @param permutations how many, 0 or more
     * @return null for none, or without a tie between nodes of known groups
     * @throws TimeLimitException where it would not end in the time left, with the estimate
     */
    public static @Nullable EiPermutations of(
            TieGraph graph, int[] groups, int permutations, long seed, Budget budget) {
        EiIndex observed = EiIndex.of(graph, groups);
        if (permutations == 0 || observed.index() == null) {
            return null;
        }
        effort(graph, permutations).require(budget, "Maybe ask for fewer permutations, or for none.");
        int[] dealt = Arrays.stream(groups).filter(group -> group >= 0).toArray();
        int[] ends = endsOfKnown(graph, groups);
        Tally tally = new Tally(observed);
        Random random = new Random(seed);
        for (int drawn = 0; drawn < permutations; drawn++) {
            budget.check();
            shuffle(dealt, random);
            tally.add(external(ends, dealt));
        }
        double all = permutations + 1.0;
        return new EiPermutations(
                permutations, seed, tally.asLow / all, tally.asHigh / all, Math.min(1, tally.asFar / all));
    }

    /** What so many permutations of a graph's groups cost. */
    public static Effort effort(TieGraph graph, int permutations) {
        return new Effort(
                permutations + " permutations of the groups of " + graph.size() + " actors",
                (double) permutations * (graph.ties() + graph.size()));
    }

    /** The ends of the ties that count, two after each other, numbered among the nodes of known groups. */
    private static int[] endsOfKnown(TieGraph graph, int[] groups) {
        int[] numbers = new int[graph.size()];
        int known = 0;
        for (int node = 0; node < numbers.length; node++) {
            numbers[node] = groups[node] < 0 ? -1 : known++;
        }
        int[] ends = new int[2 * graph.ties()];
        int next = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.from(node); numbers[node] >= 0 && at < graph.until(node); at++) {
                int other = graph.neighbour(at);
                if (other > node && numbers[other] >= 0) {
                    ends[next++] = numbers[node];
                    ends[next++] = numbers[other];
                }
            }
        }
        return Arrays.copyOf(ends, next);
    }

    private static void shuffle(int[] values, Random random) {
        for (int last = values.length - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            int value = values[chosen];
            values[chosen] = values[last];
            values[last] = value;
        }
    }

    private static long external(int[] ends, int[] groups) {
        long external = 0;
        for (int at = 0; at < ends.length; at += 2) {
            external += groups[ends[at]] == groups[ends[at + 1]] ? 0 : 1;
        }
        return external;
    }

    /**
     * Counts in whole numbers, so that an index as far from the expected one as the observed is told from a farther.
     */
    private static final class Tally {

        private final EiIndex observed;
        private final long far;
        private int asLow = 1;
        private int asHigh = 1;
        private int asFar = 1;

        Tally(EiIndex observed) {
            this.observed = observed;
            this.far = fromExpected(observed.external());
        }

        void add(long external) {
            asLow += external <= observed.external() ? 1 : 0;
            asHigh += external >= observed.external() ? 1 : 0;
            asFar += fromExpected(external) >= far ? 1 : 0;
        }

        private long fromExpected(long external) {
            long pairs = observed.pairsBetween() + observed.pairsWithin();
            long ties = observed.external() + observed.internal();
            return Math.abs(external * pairs - ties * observed.pairsBetween());
        }
    }
}
