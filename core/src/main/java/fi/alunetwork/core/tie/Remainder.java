package fi.alunetwork.core.tie;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What is left of a graph when some of its nodes go, with all their ties (node removal; Albert, Jeong and Barabási
 * 2000).
 *
 * @param size the number of nodes of the whole graph: what shares are taken of
 * @param nodes the number of nodes that are left
 * @param components the number of components of what is left
 * @param largest the number of nodes of its largest component; 0 where nothing is left
 * @param connectedPairs the number of pairs of nodes with a path between them that is left (pairwise connectivity,
 *     Borgatti 2006)
 * @param severedPairs the number of pairs of nodes that both stay, had a path before, and have none any more: what
 *     breaks beyond the leaving itself; 0 where everybody who could reach somebody still can
 */
public record Remainder(int size, int nodes, int components, int largest, long connectedPairs, long severedPairs) {

    /** What is left when nobody goes. */
    public static Remainder intact(TieGraph graph) {
        return without(graph, new BitSet());
    }

    /**
     * What is left when these go. Takes time by nodes and ties.
     *
     * @param leaving the nodes that go; may be all of them
     */
    public static Remainder without(TieGraph graph, BitSet leaving) {
        Components before = Components.of(graph);
        int[] staying = new int[before.count()];
        BitSet left = new BitSet(graph.size());
        for (int node = 0; node < graph.size(); node++) {
            if (!leaving.get(node)) {
                staying[before.componentOf(node)]++;
                left.set(node);
            }
        }
        Components after = Components.of(graph.among(left));
        long pairsBefore = Arrays.stream(staying).mapToLong(Remainder::pairs).sum();
        long pairs = after.connectedPairs();
        int largest = after.count() == 0 ? 0 : after.size(after.largest());
        return new Remainder(graph.size(), left.cardinality(), after.count(), largest, pairs, pairsBefore - pairs);
    }

    static long pairs(int nodes) {
        return (long) nodes * (nodes - 1) / 2;
    }
}
