package fi.alunetwork.core.tie;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether ties go between groups or stay within them: {@code (E - I) / (E + I)} for {@code E} external and {@code I}
 * internal ties (Krackhardt and Stern 1988). 1 where all lead to other groups, -1 where none does. Groups of unequal
 * sizes push it away from 0 by themselves, so that it means little without {@link #expected}. Nodes whose group is not
 * known take no part, nor do their ties. Found in time by ties.
 *
 * @param external ties between two groups
 * @param internal ties within a group
 * @param pairsBetween pairs of nodes of two groups, tied or not
 * @param pairsWithin pairs of nodes of one group, tied or not
 * @param unknown nodes whose group is not known
 */
public record EiIndex(long external, long internal, long pairsBetween, long pairsWithin, int unknown) {

    /**
     * The index of a graph.
     *
     * @param groups the group of each node, from 0; below 0 where not known
     */
    public static EiIndex of(TieGraph graph, int[] groups) {
        long[] sizes = new long[Arrays.stream(groups).max().orElse(-1) + 1];
        long external = 0;
        long internal = 0;
        long known = 0;
        for (int node = 0; node < graph.size(); node++) {
            if (groups[node] < 0) {
                continue;
            }
            known++;
            sizes[groups[node]]++;
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int other = graph.neighbour(at);
                if (other > node && groups[other] >= 0) {
                    external += groups[other] == groups[node] ? 0 : 1;
                    internal += groups[other] == groups[node] ? 1 : 0;
                }
            }
        }
        long within = Arrays.stream(sizes).map(size -> size * (size - 1) / 2).sum();
        return new EiIndex(
                external, internal, known * (known - 1) / 2 - within, within, Math.toIntExact(graph.size() - known));
    }

    /** The index, -1 to 1; null without a tie between nodes of known groups. */
    public @Nullable Double index() {
        return balance(external, internal);
    }

    /**
     * The index that the sizes of the groups alone make likely: that of a graph in which every pair is tied, and the
     * mean over all ways to deal the groups out anew; null for fewer than two nodes of known groups.
     */
    public @Nullable Double expected() {
        return balance(pairsBetween, pairsWithin);
    }

    private static @Nullable Double balance(long out, long in) {
        return out + in == 0 ? null : (double) (out - in) / (out + in);
    }
}
