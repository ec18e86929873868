package fi.alunetwork.core.tie;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small graphs for tests: drawn as text, well known by name, or at random from a seed. */
public final class TieSketch {

    private TieSketch() {}

    /** A graph of so many nodes and ties such as {@code "0-1 1-2"}, all of kind 0. */
    public static TieGraph graph(int size, String ties) {
        TieGraphBuilder builder = TieGraph.ofSize(size);
        for (String tie : ties.isBlank() ? new String[0] : ties.trim().split("\\s+")) {
            String[] ends = tie.split("-");
            builder.tie(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), 0);
        }
        return builder.build();
    }

    /** Node 0 tied to each of the others: an umbrella. */
    public static TieGraph star(int size) {
        TieGraphBuilder builder = TieGraph.ofSize(size);
        for (int node = 1; node < size; node++) {
            builder.tie(0, node, 0);
        }
        return builder.build();
    }

    /** Each node tied to the next. */
    public static TieGraph path(int size) {
        TieGraphBuilder builder = TieGraph.ofSize(size);
        for (int node = 1; node < size; node++) {
            builder.tie(node - 1, node, 0);
        }
        return builder.build();
    }

    /** Each node tied to every other. */
    public static TieGraph clique(int size) {
        TieGraphBuilder builder = TieGraph.ofSize(size);
        for (int node = 0; node < size; node++) {
            for (int other = node + 1; other < size; other++) {
                builder.tie(node, other, 0);
            }
        }
        return builder.build();
    }

    /** Each pair tied with a probability, by one of so many kinds. */
    public static TieGraph random(int size, double probability, int kinds, Random random) {
        TieGraphBuilder builder = TieGraph.ofSize(size);
        for (int node = 0; node < size; node++) {
            for (int other = node + 1; other < size; other++) {
                if (random.nextDouble() < probability) {
                    builder.tie(node, other, random.nextInt(kinds));
                }
            }
        }
        return builder.build();
    }

    /** The same graph with its nodes in another order: node {@code i} becomes node {@code order.get(i)}. */
    public static TieGraph relabelled(TieGraph graph, List<Integer> order) {
        TieGraphBuilder builder = TieGraph.ofSize(graph.size());
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.from(node); at < graph.until(node); at++) {
                builder.copy(order.get(node), order.get(graph.neighbour(at)), graph.kinds(at), graph.leads(at));
            }
        }
        return builder.build();
    }

    /** The numbers from 0 in a random order. */
    public static List<Integer> shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    /** A set of nodes. */
    public static BitSet nodes(int... members) {
        BitSet set = new BitSet();
        for (int member : members) {
            set.set(member);
        }
        return set;
    }

    /** Which pairs are tied, by definition. */
    static boolean[][] matrix(TieGraph graph) {
        boolean[][] tied = new boolean[graph.size()][graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.from(node); at < graph.until(node); at++) {
                tied[node][graph.neighbour(at)] = true;
            }
        }
        return tied;
    }

    /** Distances between all pairs by definition (Floyd and Warshall); a large number where there is no path. */
    static int[][] distances(TieGraph graph) {
        int size = graph.size();
        boolean[][] tied = matrix(graph);
        int[][] distances = new int[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                distances[i][j] = i == j ? 0 : tied[i][j] ? 1 : size * 2;
            }
        }
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    distances[i][j] = Math.min(distances[i][j], distances[i][k] + distances[k][j]);
                }
            }
        }
        return distances;
    }
}
