package fi.alunetwork.core.cover;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A maximum flow of people to places along shortest augmenting paths (Edmonds and Karp 1972). Rows and offers are
 * nodes, the rows first.
 */
final class PlaceFlow {

    /** A share of all people; less is rounding. */
    private static final double NOTHING = 1e-9;

    private static final int UNSEEN = -2;
    private static final int START = -1;

    private final PlaceNetwork network;
    private final boolean[] open;
    private final double[] waiting;
    private final double[] free;
    private final double[][] flow;
    private final double nothing;
    private final int[] from;

    PlaceFlow(PlaceNetwork network, List<Integer> chosen) {
        this.network = network;
        boolean[] flags = network.flags(chosen);
        int offers = network.offers().size();
        open = new boolean[offers];
        free = new double[offers];
        for (int offer = 0; offer < offers; offer++) {
            open[offer] = network.isOpen(offer, flags);
            free[offer] = network.offers().get(offer).people();
        }
        waiting =
                IntStream.range(0, network.rows()).mapToDouble(network::people).toArray();
        flow = new double[network.rows()][];
        Arrays.setAll(flow, row -> new double[network.offersOf(row).length]);
        nothing = NOTHING * Math.max(1, Arrays.stream(waiting).sum());
        from = new int[network.rows() + offers];
    }

    Placing placing() {
        int end = search();
        while (end >= 0) {
            augment(end);
            end = search();
        }
        double[] byOffer = new double[free.length];
        Arrays.setAll(byOffer, offer -> network.offers().get(offer).people() - free[offer]);
        double[] byRow = new double[waiting.length];
        Arrays.setAll(byRow, row -> network.people(row) - waiting[row]);
        List<Integer> seen = IntStream.range(0, waiting.length)
                .filter(row -> from[row] != UNSEEN)
                .boxed()
                .toList();
        return new Placing(Arrays.stream(byRow).sum(), boxed(byRow), boxed(byOffer), seen);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** An open offer with a free place that people who wait can reach, others giving way; below 0 where none is. */
    private int search() {
        Arrays.fill(from, UNSEEN);
        Deque<Integer> next = new ArrayDeque<>();
        for (int row = 0; row < waiting.length; row++) {
            if (waiting[row] > nothing) {
                from[row] = START;
                next.add(row);
            }
        }
        while (!next.isEmpty()) {
            int node = next.remove();
            int found = node < waiting.length ? offersFrom(node, next) : rowsFrom(node - waiting.length, next);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private int offersFrom(int row, Deque<Integer> next) {
        for (int offer : network.offersOf(row)) {
            int node = waiting.length + offer;
            if (open[offer] && from[node] == UNSEEN) {
                from[node] = row;
                if (free[offer] > nothing) {
                    return offer;
                }
                next.add(node);
            }
        }
        return -1;
    }

    private int rowsFrom(int offer, Deque<Integer> next) {
        for (int row : network.offers().get(offer).rows()) {
            if (from[row] == UNSEEN && flow[row][arc(row, offer)] > nothing) {
                from[row] = waiting.length + offer;
                next.add(row);
            }
        }
        return -1;
    }

    private int arc(int row, int offer) {
        return Arrays.binarySearch(network.offersOf(row), offer);
    }

    private void augment(int end) {
        double amount = free[end];
        int offer = end;
        int row = from[waiting.length + offer];
        while (from[row] != START) {
            offer = from[row] - waiting.length;
            amount = Math.min(amount, flow[row][arc(row, offer)]);
            row = from[waiting.length + offer];
        }
        amount = Math.min(amount, waiting[row]);
        move(end, amount);
    }

    private void move(int end, double amount) {
        free[end] -= amount;
        int offer = end;
        int row = from[waiting.length + offer];
        flow[row][arc(row, offer)] += amount;
        while (from[row] != START) {
            offer = from[row] - waiting.length;
            flow[row][arc(row, offer)] -= amount;
            row = from[waiting.length + offer];
            flow[row][arc(row, offer)] += amount;
        }
        waiting[row] -= amount;
    }
}
