package fi.alunetwork.core.cover;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A maximum flow of people to places along shortest augmenting paths (Edmonds and Karp 1972), sought from the free
 * places on, because there are fewer of them than of people who wait. Rows and offers are nodes, the rows first.
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

    private PlaceFlow(
            PlaceNetwork network, boolean[] open, double[] waiting, double[] free, double[][] flow, double nothing) {
        this.network = network;
        this.open = open;
        this.waiting = waiting;
        this.free = free;
        this.flow = flow;
        this.nothing = nothing;
    }

    /** The flow with some columns. */
    static PlaceFlow of(PlaceNetwork network, List<Integer> columns) {
        double[] waiting =
                IntStream.range(0, network.rows()).mapToDouble(network::people).toArray();
        double[][] flow = new double[network.rows()][];
        Arrays.setAll(flow, row -> new double[network.offersOf(row).length]);
        int offers = network.offers().size();
        double nothing = NOTHING * Math.max(1, Arrays.stream(waiting).sum());
        PlaceFlow empty = new PlaceFlow(network, new boolean[offers], waiting, new double[offers], flow, nothing);
        columns.forEach(empty::openOffersOf);
        empty.fill();
        return empty;
    }

    /** The flow with one column more; this one stays as it is. */
    PlaceFlow with(int column) {
        double[][] copy = new double[flow.length][];
        Arrays.setAll(copy, row -> flow[row].clone());
        PlaceFlow more = new PlaceFlow(network, open.clone(), waiting.clone(), free.clone(), copy, nothing);
        more.openOffersOf(column);
        more.fill();
        return more;
    }

    /** The people with a place. */
    double placed() {
        double placed = 0;
        for (int row = 0; row < waiting.length; row++) {
            placed += network.people(row) - waiting[row];
        }
        return placed;
    }

    Placing placing() {
        double[] byRow = new double[waiting.length];
        Arrays.setAll(byRow, row -> network.people(row) - waiting[row]);
        double[] byOffer = new double[free.length];
        Arrays.setAll(
                byOffer, offer -> open[offer] ? network.offers().get(offer).people() - free[offer] : 0);
        return new Placing(Rounding.told(placed()), boxed(byRow), boxed(byOffer), shortRows());
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).map(Rounding::told).boxed().toList();
    }

    private void openOffersOf(int column) {
        for (int offer : network.offersBy(column)) {
            if (!open[offer]) {
                open[offer] = true;
                free[offer] = network.offers().get(offer).people();
            }
        }
    }

    private void fill() {
        int[] from = new int[waiting.length + free.length];
        int end = search(from);
        while (end >= 0) {
            augment(end, from);
            end = search(from);
        }
    }

    /** A row where somebody waits who can have a free place, others giving way; below 0 where there is none. */
    private int search(int[] from) {
        Arrays.fill(from, UNSEEN);
        Deque<Integer> next = new ArrayDeque<>();
        for (int offer = 0; offer < free.length; offer++) {
            if (free[offer] > nothing) {
                from[waiting.length + offer] = START;
                next.add(waiting.length + offer);
            }
        }
        while (!next.isEmpty()) {
            int node = next.remove();
            if (node < waiting.length) {
                offersLeftBy(node, from, next);
            } else {
                int found = rowsFor(node, from, next);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    /** Rows whose people could go to an offer; the first where somebody waits. */
    private int rowsFor(int node, int[] from, Deque<Integer> next) {
        for (int row : network.offers().get(node - waiting.length).rows()) {
            if (from[row] == UNSEEN) {
                from[row] = node;
                if (waiting[row] > nothing) {
                    return row;
                }
                next.add(row);
            }
        }
        return -1;
    }

    /** Offers that people of a row have a place of, which they could give up. */
    private void offersLeftBy(int row, int[] from, Deque<Integer> next) {
        int[] offers = network.offersOf(row);
        for (int arc = 0; arc < offers.length; arc++) {
            int node = waiting.length + offers[arc];
            if (flow[row][arc] > nothing && from[node] == UNSEEN) {
                from[node] = row;
                next.add(node);
            }
        }
    }

    private void augment(int end, int[] from) {
        double amount = Math.min(waiting[end], room(end, from));
        waiting[end] -= amount;
        int row = end;
        int node = from[row];
        move(row, node, amount);
        while (from[node] != START) {
            row = from[node];
            move(row, node, -amount);
            node = from[row];
            move(row, node, amount);
        }
        free[node - waiting.length] -= amount;
    }

    /** How many can move along the path that ends at a row. */
    private double room(int end, int[] from) {
        double room = Double.POSITIVE_INFINITY;
        int node = from[end];
        while (from[node] != START) {
            int row = from[node];
            room = Math.min(room, flow[row][arc(row, node)]);
            node = from[row];
        }
        return Math.min(room, free[node - waiting.length]);
    }

    private void move(int row, int node, double amount) {
        flow[row][arc(row, node)] += amount;
    }

    private int arc(int row, int node) {
        return Arrays.binarySearch(network.offersOf(row), node - waiting.length);
    }

    /** The rows where somebody waits, and those whose people have a place that somebody of these could have instead. */
    private List<Integer> shortRows() {
        boolean[] seen = new boolean[waiting.length];
        boolean[] asked = new boolean[free.length];
        Deque<Integer> next = new ArrayDeque<>();
        for (int row = 0; row < seen.length; row++) {
            if (waiting[row] > nothing) {
                seen[row] = true;
                next.add(row);
            }
        }
        while (!next.isEmpty()) {
            for (int offer : network.offersOf(next.remove())) {
                if (open[offer] && !asked[offer]) {
                    asked[offer] = true;
                    for (int row : network.offers().get(offer).rows()) {
                        if (!seen[row] && flow[row][arc(row, waiting.length + offer)] > nothing) {
                            seen[row] = true;
                            next.add(row);
                        }
                    }
                }
            }
        }
        return CoverPlan.numbers(seen);
    }
}
