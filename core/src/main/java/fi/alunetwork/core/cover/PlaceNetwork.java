package fi.alunetwork.core.cover;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows with people who need places, and offers of places by columns that can give them to some of the rows: a
 * transportation network (Hitchcock 1941). The people of a row may go to different offers. Immutable.
 */
public final class PlaceNetwork {

    private static final int[] NONE = {};

    private final double[] people;
    private final List<Offer> offers;
    private final int[][] offersOf;
    private final int[][] offersBy;

    /**
     * Places that columns offer together; whoever of them is chosen, they are there.
     *
     * @param people for how many people they are enough, 0 or more
     * @param columns the columns behind it, in ascending order
     * @param rows the rows within its reach, in ascending order
     */
    public record Offer(double people, List<Integer> columns, List<Integer> rows) {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException where the people are below 0 or no number
         */
        public Offer {
            if (!(people >= 0) || Double.isInfinite(people)) {
                throw new IllegalArgumentException("An offer has places for " + people + "; expected 0 or more.");
            }
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    private PlaceNetwork(double[] people, List<Offer> offers) {
        this.people = people;
        this.offers = offers;
        int columns = 1
                + offers.stream()
                        .flatMap(offer -> offer.columns().stream())
                        .max(Integer::compare)
                        .orElse(-1);
        offersOf = offersAt(people.length, Offer::rows);
        offersBy = offersAt(columns, Offer::columns);
    }

    /** For every row or column the numbers of the offers that name it, in ascending order. */
    private int[][] offersAt(int size, Function<Offer, List<Integer>> named) {
        List<IntStream.Builder> at =
                Stream.generate(IntStream::builder).limit(size).toList();
        for (int offer = 0; offer < offers.size(); offer++) {
            for (int number : named.apply(offers.get(offer))) {
                at.get(number).add(offer);
            }
        }
        return at.stream().map(numbers -> numbers.build().toArray()).toArray(int[][]::new);
    }

    /**
     * A network.
     *
     * @param people those of each row, 0 or more
     * @param offers who gives places to which rows
     * @throws IllegalArgumentException where the people of a row are below 0 or no number
     */
    public static PlaceNetwork of(double[] people, List<Offer> offers) {
        if (Arrays.stream(people).anyMatch(each -> !(each >= 0) || Double.isInfinite(each))) {
            throw new IllegalArgumentException(
                    "Rows of " + Arrays.toString(people) + " people; expected 0 or more of each.");
        }
        return new PlaceNetwork(people.clone(), List.copyOf(offers));
    }

    /** The number of rows. */
    public int rows() {
        return people.length;
    }

    /** The people of a row. */
    public double people(int row) {
        return people[row];
    }

    /** The offers, in the order given. */
    public List<Offer> offers() {
        return offers;
    }

    /** The numbers of the offers within reach of a row; not to be changed. */
    int[] offersOf(int row) {
        return offersOf[row];
    }

    /** Gives as many people as possible a place with the chosen columns (maximum flow; Ford and Fulkerson 1956). */
    public Placing placing(List<Integer> chosen) {
        return PlaceFlow.of(this, chosen).placing();
    }

    /** The numbers of the offers that a column is behind; not to be changed. */
    int[] offersBy(int column) {
        return column < offersBy.length ? offersBy[column] : NONE;
    }

    /** For how many people the offers that a column is behind are enough. */
    double offeredBy(int column) {
        return Arrays.stream(offersBy(column))
                .mapToDouble(offer -> offers.get(offer).people())
                .sum();
    }

    /** Which offers there are with some columns. */
    boolean[] open(List<Integer> columns) {
        boolean[] open = new boolean[offers.size()];
        for (int column : columns) {
            for (int offer : offersBy(column)) {
                open[offer] = true;
            }
        }
        return open;
    }
}
