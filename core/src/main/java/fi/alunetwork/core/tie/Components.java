package fi.alunetwork.core.tie;

import java.util.Arrays;

/**
 * The parts of a graph between which there is no path (connected components). They are numbered in the order of their
 * smallest nodes, so that node 0 is in component 0. Takes time by nodes and ties.
 */
public final class Components {

    private final int[] componentOf;
    private final int[] sizes;

    private Components(int[] componentOf, int[] sizes) {
        this.componentOf = componentOf;
        this.sizes = sizes;
    }

    /** The components of a graph; none of an empty one. */
    public static Components of(TieGraph graph) {
        int[] componentOf = new int[graph.size()];
        Arrays.fill(componentOf, -1);
        int[] sizes = new int[graph.size()];
        int[] queue = new int[graph.size()];
        int count = 0;
        for (int node = 0; node < graph.size(); node++) {
            if (componentOf[node] < 0) {
                sizes[count] = spread(graph, node, count, componentOf, queue);
                count++;
            }
        }
        return new Components(componentOf, Arrays.copyOf(sizes, count));
    }

    private static int spread(TieGraph graph, int start, int component, int[] componentOf, int[] queue) {
        componentOf[start] = component;
        queue[0] = start;
        int found = 1;
        for (int next = 0; next < found; next++) {
            int node = queue[next];
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int other = graph.neighbour(at);
                if (componentOf[other] < 0) {
                    componentOf[other] = component;
                    queue[found++] = other;
                }
            }
        }
        return found;
    }

    /** How many there are. */
    public int count() {
        return sizes.length;
    }

    /** The component of a node, from 0. */
    public int componentOf(int node) {
        return componentOf[node];
    }

    /** The number of nodes of a component. */
    public int size(int component) {
        return sizes[component];
    }

    /** The component with the most nodes, the first of equals; below 0 in an empty graph. */
    public int largest() {
        int largest = -1;
        for (int component = 0; component < sizes.length; component++) {
            if (largest < 0 || sizes[component] > sizes[largest]) {
                largest = component;
            }
        }
        return largest;
    }

    /** The number of nodes without any tie. */
    public int isolates() {
        return (int) Arrays.stream(sizes).filter(size -> size == 1).count();
    }

    /** The number of pairs of nodes with a path between them (pairwise connectivity, Borgatti 2006). */
    public long connectedPairs() {
        return Arrays.stream(sizes)
                .mapToLong(size -> (long) size * (size - 1) / 2)
                .sum();
    }
}
