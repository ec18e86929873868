package fi.alunetwork.core.tie;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether like works with like. 1 where all ties are between likes, 0 where they are as chance would have them by the
 * number of ties that each has, below 0 where unlikes are tied. Both figures take time by ties.
 */
public final class Assortativity {

    private Assortativity() {}

    /**
     * By groups: {@code (tr e - ‖e²‖) / (1 - ‖e²‖)}, where {@code e} is the share of tie ends that lead from group to
     * group (Newman 2003). Nodes whose group is not known take no part, nor do their ties.
     *
     * @param groups the group of each node, from 0; below 0 where not known
     * @return at most 1; null where no tie is left, or all that are left are within one group
     */
    public static @Nullable Double ofGroups(TieGraph graph, int[] groups) {
        long[] ends = new long[Arrays.stream(groups).max().orElse(-1) + 1];
        long all = 0;
        long within = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.from(node); groups[node] >= 0 && at < graph.until(node); at++) {
                int other = groups[graph.neighbour(at)];
                if (other >= 0) {
                    ends[groups[node]]++;
                    all++;
                    within += other == groups[node] ? 1 : 0;
                }
            }
        }
        double chance = 0;
        long largest = 0;
        for (long end : ends) {
            chance += (double) end / all * end / all;
            largest = Math.max(largest, end);
        }
        return largest == all ? null : ((double) within / all - chance) / (1 - chance);
    }

    /**
     * By degree: the correlation of the degrees at the two ends of a tie (Newman 2002). Above 0 where those with many
     * ties are tied to each other, below 0 where they are tied to those with few.
     *
     * @return -1 to 1; null where there is no tie, or all ends of ties have the same degree
     */
    public static @Nullable Double ofDegrees(TieGraph graph) {
        double squares = 0;
        for (int node = 0; node < graph.size(); node++) {
            squares += (double) graph.degree(node) * graph.degree(node);
        }
        double mean = squares / (2.0 * graph.ties());
        double together = 0;
        double spread = 0;
        for (int node = 0; node < graph.size(); node++) {
            double above = graph.degree(node) - mean;
            spread += graph.degree(node) * above * above;
            for (int at = graph.from(node); at < graph.until(node); at++) {
                together += above * (graph.degree(graph.neighbour(at)) - mean);
            }
        }
        return spread > 0 ? together / spread : null;
    }
}
