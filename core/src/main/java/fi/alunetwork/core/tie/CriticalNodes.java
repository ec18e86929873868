package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that together break most: whose going leaves the fewest connected pairs (critical node problem; Arulselvan,
 * Commander, Elefteriadou and Pardalos 2009; key players, Borgatti 2006).
 *
 * <p>Exact by looking at every set, the last node of each by {@link SingleRemovals}, as long as that takes at most
 * {@link #EXACT_STEPS}; else greedy, always the node that leaves the fewest pairs next. Whether it is exact depends on
 * the graph alone and not on the clock, so the same question has the same answer.
 *
 * @param nodes who goes, in ascending order; no more than needed where no pair is left, and of equally bad sets the
 *     first in the order of their nodes; for a greedy set of what was found
 * @param connectedPairs the pairs that are left
 * @param bound no set of as many nodes leaves fewer; the same where the set is the worst
 * @param isProven whether it is proven that no set leaves fewer
 * @param equallyBad how many sets of as many nodes leave as few pairs, this one included; null where not counted
 */
public record CriticalNodes(
        List<Integer> nodes,
        long connectedPairs,
        long bound,
        boolean isProven,
        @Nullable Long equallyBad) {

    /** How many positions of the graph are looked at before the search is greedy: some seconds. */
    public static final double EXACT_STEPS = 60_000_000;

    public CriticalNodes {
        nodes = List.copyOf(nodes);
    }

    /** What the search for a set of at most so many nodes costs. */
    public static Effort effort(TieGraph graph, int most) {
        double exact = exactSteps(graph, most);
        double greedy = (double) most * (graph.size() + 2.0 * graph.ties());
        return new Effort(
                "The worst " + most + " of " + graph.size() + " actors", exact <= EXACT_STEPS ? exact : greedy);
    }

    /**
     * The worst set.
     *
     * @param most how many nodes may go, 1 or more
     */
    public static CriticalNodes of(TieGraph graph, int most, Budget budget) {
        Search search = new Search(graph, budget);
        return exactSteps(graph, most) <= EXACT_STEPS ? search.exact(most) : search.greedy(most);
    }

    /** A pass over the graph for each choice of all nodes but the last, of each number of nodes up to the most. */
    private static double exactSteps(TieGraph graph, int most) {
        int candidates = tied(graph).length;
        double sets = 1;
        double passes = 1;
        for (int size = 1; size < Math.min(most, candidates); size++) {
            sets = sets * (candidates - size + 1) / size;
            passes += sets;
        }
        return passes * (graph.size() + 2.0 * graph.ties());
    }

    private static int[] tied(TieGraph graph) {
        return IntStream.range(0, graph.size())
                .filter(node -> graph.degree(node) > 0)
                .toArray();
    }

    /** The work on one graph. */
    private static final class Search {

        private final TieGraph graph;
        private final Budget budget;
        private final int[] candidates;
        private final SingleRemovals removals;
        private final BitSet gone = new BitSet();
        private long fewest;
        private long equallyBad;
        private int[] worst = new int[0];

        Search(TieGraph graph, Budget budget) {
            this.graph = graph;
            this.budget = budget;
            this.candidates = tied(graph);
            this.removals = SingleRemovals.ready(graph);
            removals.pass(gone);
            this.fewest = removals.pairs();
        }

        CriticalNodes exact(int most) {
            for (int size = 1; size <= most && fewest > 0; size++) {
                fewest = Long.MAX_VALUE;
                equallyBad = 0;
                allOf(size);
            }
            return new CriticalNodes(
                    Arrays.stream(worst).boxed().toList(), fewest, fewest, true, worst.length == 0 ? null : equallyBad);
        }

        /** Goes through the choices of all but the last node as an odometer does, in the order of their nodes. */
        private void allOf(int size) {
            int[] chosen = IntStream.range(0, size - 1).toArray();
            boolean more = size <= candidates.length;
            while (more) {
                budget.check();
                gone.clear();
                for (int index : chosen) {
                    gone.set(candidates[index]);
                }
                removals.pass(gone);
                lastOf(chosen);
                more = advance(chosen);
            }
        }

        private void lastOf(int[] chosen) {
            for (int last = chosen.length == 0 ? 0 : chosen[chosen.length - 1] + 1; last < candidates.length; last++) {
                long pairs = removals.pairsWithout(candidates[last]);
                if (pairs < fewest) {
                    fewest = pairs;
                    equallyBad = 0;
                    worst = Arrays.copyOf(chosen, chosen.length + 1);
                    worst[chosen.length] = last;
                    Arrays.setAll(worst, i -> candidates[worst[i]]);
                }
                equallyBad += pairs == fewest ? 1 : 0;
            }
        }

        private boolean advance(int[] chosen) {
            for (int place = chosen.length - 1; place >= 0; place--) {
                // Behind it there must be room for those after it and for the last one.
                if (chosen[place] < candidates.length - 1 - (chosen.length - place)) {
                    chosen[place]++;
                    for (int after = place + 1; after < chosen.length; after++) {
                        chosen[after] = chosen[after - 1] + 1;
                    }
                    return true;
                }
            }
            return false;
        }

        CriticalNodes greedy(int most) {
            for (int size = 1; size <= most && fewest > 0; size++) {
                budget.check();
                int next = -1;
                fewest = Long.MAX_VALUE;
                for (int candidate : candidates) {
                    if (!gone.get(candidate) && removals.pairsWithout(candidate) < fewest) {
                        fewest = removals.pairsWithout(candidate);
                        next = candidate;
                    }
                }
                gone.set(next);
                removals.pass(gone);
            }
            long bound = Math.min(fewest, leastPairs(most));
            return new CriticalNodes(gone.stream().boxed().toList(), fewest, bound, bound == fewest, null);
        }

        /** Each tie that is left is a connected pair, and no nodes take more ties with them than those of most ties. */
        private long leastPairs(int most) {
            int[] degrees =
                    Arrays.stream(candidates).map(graph::degree).sorted().toArray();
            long taken = Arrays.stream(degrees, Math.max(0, degrees.length - most), degrees.length)
                    .asLongStream()
                    .sum();
            return Math.max(0, graph.ties() - taken);
        }
    }
}
