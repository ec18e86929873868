package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;

/**
 * How deep in the core a node lies: its core number is the greatest {@code k} for which it belongs to a subgraph in
 * which everybody has {@code k} neighbours or more (Seidman 1983). From 0, an isolate's, to its degree. Nodes are taken
 * away by growing degree, kept in order by counting (Batagelj and Zaveršnik 2003): time and memory by nodes and ties.
 */
public final class Cores {

    private static final int CHECK_EVERY = 1 << 16;

    private final TieGraph graph;
    /** The degree among nodes not yet taken away; in the end the core number. */
    private final int[] numbers;
    /** The nodes by degree, and the place of each node among them. */
    private final int[] order;

    private final int[] places;
    /** Where nodes of each degree begin. */
    private final int[] starts;

    private Cores(TieGraph graph) {
        this.graph = graph;
        this.numbers = new int[graph.size()];
        this.order = new int[graph.size()];
        this.places = new int[graph.size()];
        int most = 0;
        for (int node = 0; node < graph.size(); node++) {
            numbers[node] = graph.degree(node);
            most = Math.max(most, numbers[node]);
        }
        this.starts = new int[most + 2];
    }

    /** The core numbers of a graph. */
    public static Cores of(TieGraph graph, Budget budget) {
        Cores cores = new Cores(graph);
        cores.sortByDegree();
        cores.takeAway(budget);
        return cores;
    }

    /** The core number of a node. */
    public int number(int node) {
        return numbers[node];
    }

    /** The greatest core number (degeneracy); 0 in a graph without ties. */
    public int greatest() {
        int greatest = 0;
        for (int number : numbers) {
            greatest = Math.max(greatest, number);
        }
        return greatest;
    }

    private void sortByDegree() {
        for (int degree : numbers) {
            starts[degree + 1]++;
        }
        for (int degree = 1; degree < starts.length; degree++) {
            starts[degree] += starts[degree - 1];
        }
        int[] next = starts.clone();
        for (int node = 0; node < numbers.length; node++) {
            places[node] = next[numbers[node]]++;
            order[places[node]] = node;
        }
    }

    private void takeAway(Budget budget) {
        for (int i = 0; i < order.length; i++) {
            if (i % CHECK_EVERY == 0) {
                budget.check();
            }
            int node = order[i];
            for (int at = graph.from(node); at < graph.until(node); at++) {
                int other = graph.neighbour(at);
                if (numbers[other] > numbers[node]) {
                    lower(other);
                }
            }
        }
    }

    /** Moves a node to the beginning of those of its degree, and that beginning behind it. */
    private void lower(int node) {
        int start = starts[numbers[node]];
        int first = order[start];
        int place = places[node];
        order[place] = first;
        places[first] = place;
        order[start] = node;
        places[node] = start;
        starts[numbers[node]]++;
        numbers[node]--;
    }
}
