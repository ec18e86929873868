package fi.alunetwork.core.tie;

import java.util.stream.IntStream;

/** The components of a graph with their nodes, and what searching in them costs. */
final class Members {

    private final Components components;
    private final int[] nodes;
    private final int[] offsets;
    private final double[] steps;

    private Members(Components components, int[] nodes, int[] offsets, double[] steps) {
        this.components = components;
        this.nodes = nodes;
        this.offsets = offsets;
        this.steps = steps;
    }

    static Members of(TieGraph graph) {
        Components components = Components.of(graph);
        int[] offsets = new int[components.count() + 1];
        for (int component = 0; component < components.count(); component++) {
            offsets[component + 1] = offsets[component] + components.size(component);
        }
        int[] next = offsets.clone();
        int[] nodes = new int[graph.size()];
        double[] steps = new double[components.count()];
        IntStream.range(0, graph.size()).forEach(node -> {
            int component = components.componentOf(node);
            nodes[next[component]++] = node;
            steps[component] += 1.0 + graph.degree(node);
        });
        return new Members(components, nodes, offsets, steps);
    }

    Components components() {
        return components;
    }

    /** The place of the first node of a component. */
    int from(int component) {
        return offsets[component];
    }

    /** The place after its last one. */
    int until(int component) {
        return offsets[component + 1];
    }

    /** The node at a place; those of a component stand in ascending order. */
    int node(int place) {
        return nodes[place];
    }

    /** Counts the distances between the nodes of a component, as if one node were not there. */
    void count(int component, int gone, DistanceSearch search, DistanceCounts counts) {
        for (int i = from(component); i < until(component); i++) {
            if (nodes[i] != gone) {
                search.count(nodes[i], gone, 1, counts);
            }
        }
    }

    /** The positions that one search in a component looks at. */
    double search(int component) {
        return steps[component];
    }

    /** The positions that a search from each node of a component looks at. */
    double searches(int component) {
        return components.size(component) * steps[component];
    }

    /** The positions that a search from each node looks at. */
    double searches() {
        double all = 0;
        for (int component = 0; component < steps.length; component++) {
            all += searches(component);
        }
        return all;
    }
}
