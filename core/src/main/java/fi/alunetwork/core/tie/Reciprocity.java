package fi.alunetwork.core.tie;

import org.jspecify.annotations.Nullable;

/**
 * How often what leads one way is answered: mutual arcs over all arcs, both ends of a mutual tie counted (Garlaschelli
 * and Loffredo 2004, their r before its comparison with chance). Ties that lead nowhere are left out. 0 where every arc
 * is one-way, 1 where each is answered. Found in time by ties and the logarithm of the largest degree.
 *
 * @param mutual the arcs that are answered by one the other way, an even number
 * @param arcs all arcs
 */
public record Reciprocity(long mutual, long arcs) {

    /** The reciprocity of a graph. */
    public static Reciprocity of(TieGraph graph) {
        long mutual = 0;
        long arcs = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.from(node); at < graph.until(node); at++) {
                if (graph.leads(at)) {
                    arcs++;
                    mutual += graph.leads(graph.position(graph.neighbour(at), node)) ? 1 : 0;
                }
            }
        }
        return new Reciprocity(mutual, arcs);
    }

    /** The share of arcs that are answered, 0 to 1; null where no tie leads anywhere. */
    public @Nullable Double share() {
        return arcs == 0 ? null : (double) mutual / arcs;
    }
}
