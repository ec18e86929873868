package fi.alunetwork.core.tie;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How much more of the ties lie inside communities than would if ties were drawn at random between nodes of the same
 * degrees: {@code Q = Σ_g [m_g / m - (D_g / 2m)²]} over communities {@code g} with {@code m_g} ties inside and degrees
 * that sum up to {@code D_g} (Newman and Girvan 2004). From -0.5 to below 1; 0 where all nodes are one community;
 * undefined without ties. It cannot see communities that are small beside the whole (Fortunato and Barthélemy 2007).
 * Takes time by nodes and ties.
 */
public final class Modularity {

    private Modularity() {}

    /**
     * The modularity of a partition.
     *
     * @param communityOf the community of each node, from 0
     * @return null where the graph has no tie
     */
    public static @Nullable Double of(TieGraph graph, int[] communityOf) {
        double ties = graph.ties();
        if (ties == 0) {
            return null;
        }
        long[] inside = tiesInside(graph, communityOf);
        long[] degrees = new long[inside.length];
        for (int node = 0; node < communityOf.length; node++) {
            degrees[communityOf[node]] += graph.degree(node);
        }
        double sum = 0;
        for (int community = 0; community < inside.length; community++) {
            double share = degrees[community] / (2 * ties);
            sum += inside[community] / ties - share * share;
        }
        return sum;
    }

    /**
     * The number of ties inside each community.
     *
     * @param communityOf the community of each node, from 0
     */
    public static long[] tiesInside(TieGraph graph, int[] communityOf) {
        long[] inside = new long[Arrays.stream(communityOf).max().orElse(-1) + 1];
        for (int node = 0; node < communityOf.length; node++) {
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int other = graph.neighbour(at);
                if (other > node && communityOf[other] == communityOf[node]) {
                    inside[communityOf[node]]++;
                }
            }
        }
        return inside;
    }
}
