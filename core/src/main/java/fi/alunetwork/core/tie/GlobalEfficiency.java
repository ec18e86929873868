package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Global efficiency (Latora and Marchiori 2001): how near nodes are to each other on average, {@code sum over ordered
 * pairs of 1/d(s,t), divided by n(n-1)}, where {@code d} is the number of ties of a shortest path and pairs without one
 * add 0. From 0 for no tie to 1 where everybody is tied to everybody; undefined for fewer than two nodes.
 *
 * <p>The whole takes a search from each node. When one node goes, only its component has to be searched again, and not
 * even that where its neighbours are all tied to each other, because then no shortest path between others leads through
 * it. What is counted are pairs at each distance, so the result does not depend on the order of the nodes.
 */
public final class GlobalEfficiency {

    /** Up to so many neighbours are compared with each other, to see whether a node lies on no shortest path. */
    private static final int FEW = 32;

    private GlobalEfficiency() {}

    /** The efficiency of so many nodes whose inverse distances sum up to this; null where there is no pair. */
    public static @Nullable Double ratio(double inverseSum, int size) {
        return size < 2 ? null : inverseSum / ((double) size * (size - 1));
    }

    /** What {@link #inverseSum} costs: a search from each node. */
    public static Effort effort(TieGraph graph) {
        return new Effort(
                "Global efficiency of " + graph.size() + " actors",
                Members.of(graph).searches());
    }

    /** The sum of {@code 1/d} over all ordered pairs of nodes. */
    public static double inverseSum(TieGraph graph, Budget budget) {
        DistanceSearch search = new DistanceSearch(graph, budget);
        DistanceCounts counts = new DistanceCounts();
        for (int source = 0; source < graph.size(); source++) {
            search.count(source, DistanceSearch.NOBODY, 1, counts);
        }
        return counts.inverseSum();
    }

    /** What {@link #afterEachRemoval} costs: searches from each node of the component, for most nodes. */
    public static Effort effortOfEachRemoval(TieGraph graph) {
        Members members = Members.of(graph);
        double steps = members.searches();
        for (int node = 0; node < graph.size(); node++) {
            int component = members.components().componentOf(node);
            steps += isPassedBy(graph, node) ? members.search(component) : members.searches(component);
        }
        return new Effort("Global efficiency after the removal of each of " + graph.size() + " actors", steps);
    }

    /** The sum of {@code 1/d} over the ordered pairs of the others, for each node that goes. */
    public static double[] afterEachRemoval(TieGraph graph, Budget budget) {
        Members members = Members.of(graph);
        DistanceSearch search = new DistanceSearch(graph, budget);
        DistanceCounts all = new DistanceCounts();
        for (int source = 0; source < graph.size(); source++) {
            search.count(source, DistanceSearch.NOBODY, 1, all);
        }
        double[] sums = new double[graph.size()];
        for (int component = 0; component < members.components().count(); component++) {
            DistanceCounts here = new DistanceCounts();
            members.count(component, DistanceSearch.NOBODY, search, here);
            for (int i = members.from(component); i < members.until(component); i++) {
                int node = members.node(i);
                DistanceCounts left = new DistanceCounts();
                if (isPassedBy(graph, node)) {
                    search.count(node, DistanceSearch.NOBODY, -2, left);
                    sums[node] = all.inverseSum(new DistanceCounts(), left);
                } else {
                    members.count(component, node, search, left);
                    sums[node] = all.inverseSum(here, left);
                }
            }
        }
        return sums;
    }

    /** Whether for certain no shortest path between others leads through it. */
    private static boolean isPassedBy(TieGraph graph, int node) {
        if (graph.degree(node) > FEW) {
            return false;
        }
        for (int one = graph.from(node); one < graph.until(node); one++) {
            for (int other = one + 1; other < graph.until(node); other++) {
                if (!graph.tied(graph.neighbour(one), graph.neighbour(other))) {
                    return false;
                }
            }
        }
        return true;
    }
}
