package fi.alunetwork.benchmarks.cooperation;

import fi.alunetwork.core.tie.TieGraph;
import fi.alunetwork.core.tie.TieGraphBuilder;
import java.util.Random;

/**
 * Graphs with heavy-tailed degrees: each new node is tied to older ones, the more likely the more ties those have
 * (Barabási and Albert 1999). The same seed draws the same graph.
 */
final class SyntheticTies {

    private SyntheticTies() {}

    /**
     * Draws a graph.
     *
     * @param nodes how many nodes
     * @param each how many ties each new node brings; the same one drawn twice counts once
     */
    static TieGraph draw(int nodes, int each, long seed) {
        Random random = new Random(seed);
        TieGraphBuilder builder = TieGraph.ofSize(nodes);
        int[] ends = new int[2 * nodes * each];
        int count = 0;
        for (int node = 1; node < nodes; node++) {
            int known = count;
            for (int tie = 0; tie < each; tie++) {
                int other = known == 0 ? 0 : ends[random.nextInt(known)];
                builder.tie(node, other, 0);
                ends[count++] = node;
                ends[count++] = other;
            }
        }
        return builder.build();
    }
}
