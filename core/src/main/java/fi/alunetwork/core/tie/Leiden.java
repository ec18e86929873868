package fi.alunetwork.core.tie;

import fi.alunetwork.core.Budget;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Communities: groups of nodes with more ties inside than degrees alone would bring, found by looking for the greatest
 * {@link Modularity} (Leiden algorithm: Traag, Waltman and van Eck 2019) at resolution {@value #RESOLUTION}. Nodes are
 * moved one by one ({@link LocalMoves}), communities are refined into well-tied parts ({@link Refinement}), the parts
 * are joined into single nodes, and again, until nothing changes; the whole is repeated from its own answer while
 * modularity grows. Every community is connected. Every node is in one; an isolate is one of its own.
 *
 * <p>What is found is near the greatest modularity and not proven to be it; another seed can find other communities of
 * nearly the same modularity. The same graph and seed always give the same. Communities are numbered by their smallest
 * nodes, from 0. Time nearly by ties, memory by nodes and ties.
 */
public final class Leiden {

    /** How many ties at random a tie inside weighs against: above 1 finds smaller communities. */
    public static final double RESOLUTION = 1;

    private static final int MOST_REPEATS = 10;
    private static final double LEAST_GROWTH = 1e-10;

    private final int[] communityOf;
    private final int[] sizes;
    private final @Nullable Double modularity;

    private Leiden(TieGraph graph, int[] communityOf) {
        this.communityOf = communityOf;
        this.sizes = new int[Arrays.stream(communityOf).max().orElse(-1) + 1];
        for (int community : communityOf) {
            sizes[community]++;
        }
        this.modularity = Modularity.of(graph, communityOf);
    }

    /**
     * Finds the communities of a graph.
     *
     * @param seed by which orders are drawn
     */
    public static Leiden of(TieGraph graph, long seed, Budget budget) {
        SplittableRandom random = new SplittableRandom(seed);
        Leiden best = new Leiden(graph, inOrder(graph.size()));
        for (int repeat = 0; repeat < MOST_REPEATS && graph.ties() > 0; repeat++) {
            Leiden found = new Leiden(graph, connected(graph, improved(graph, best.communityOf, random, budget)));
            if (found.growth(best) < LEAST_GROWTH) {
                break;
            }
            best = found;
        }
        return best;
    }

    /** The number of communities. */
    public int count() {
        return sizes.length;
    }

    /** The community of a node, from 0. */
    public int communityOf(int node) {
        return communityOf[node];
    }

    /** The number of nodes of a community. */
    public int size(int community) {
        return sizes[community];
    }

    /** The communities of all nodes, a new array. */
    public int[] toArray() {
        return communityOf.clone();
    }

    /** The modularity of the partition; null where the graph has no tie. */
    public @Nullable Double modularity() {
        return modularity;
    }

    private double growth(Leiden before) {
        return modularity == null || before.modularity == null ? 0 : modularity - before.modularity;
    }

    /** Moves, refines and joins until every community is a single joined node. */
    private static int[] improved(TieGraph graph, int[] start, SplittableRandom random, Budget budget) {
        WeightedTies ties = WeightedTies.of(graph);
        int[] joinedIn = inOrder(graph.size());
        int[] communityOf = start.clone();
        while (true) {
            new LocalMoves(ties, communityOf).run(random, budget);
            communityOf = numbered(communityOf);
            int[] partOf = new Refinement(ties, communityOf).run(random, budget);
            int parts = Arrays.stream(partOf).max().orElse(-1) + 1;
            // Without a join, another round would look at the same: every community is one node, or stays as it is.
            if (parts == ties.size()) {
                int[] found = new int[graph.size()];
                for (int node = 0; node < found.length; node++) {
                    found[node] = communityOf[joinedIn[node]];
                }
                return found;
            }
            int[] joinedCommunities = new int[parts];
            for (int node = 0; node < partOf.length; node++) {
                joinedCommunities[partOf[node]] = communityOf[node];
            }
            for (int node = 0; node < joinedIn.length; node++) {
                joinedIn[node] = partOf[joinedIn[node]];
            }
            ties = ties.joined(partOf, parts);
            communityOf = joinedCommunities;
        }
    }

    /** Takes apart what is not connected, which never lowers modularity, and numbers by the smallest node. */
    private static int[] connected(TieGraph graph, int[] communityOf) {
        int[] found = new int[communityOf.length];
        Arrays.fill(found, -1);
        int[] queue = new int[communityOf.length];
        int count = 0;
        for (int start = 0; start < found.length; start++) {
            if (found[start] >= 0) {
                continue;
            }
            found[start] = count;
            queue[0] = start;
            int reached = 1;
            for (int next = 0; next < reached; next++) {
                int node = queue[next];
                for (int at = graph.from(node); at < graph.until(node); at++) {
                    int other = graph.neighbour(at);
                    if (found[other] < 0 && communityOf[other] == communityOf[node]) {
                        found[other] = count;
                        queue[reached++] = other;
                    }
                }
            }
            count++;
        }
        return found;
    }

    /** The numbers from 0 in a random order. */
    static int[] shuffled(int size, SplittableRandom random) {
        int[] order = inOrder(size);
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int node = order[i];
            order[i] = order[other];
            order[other] = node;
        }
        return order;
    }

    /** The same partition with its parts numbered from 0 in the order of their first nodes. */
    static int[] numbered(int[] partOf) {
        int[] numbers = new int[partOf.length];
        Arrays.fill(numbers, -1);
        int[] found = new int[partOf.length];
        int count = 0;
        for (int node = 0; node < partOf.length; node++) {
            if (numbers[partOf[node]] < 0) {
                numbers[partOf[node]] = count++;
            }
            found[node] = numbers[partOf[node]];
        }
        return found;
    }

    private static int[] inOrder(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, node -> node);
        return order;
    }
}
