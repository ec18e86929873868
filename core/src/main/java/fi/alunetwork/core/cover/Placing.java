package fi.alunetwork.core.cover;

import java.util.List;

/**
 * Who gets a place where as many people as possible do.
 *
 * @param placed the people with a place, over all rows
 * @param byRow those of each row
 * @param byOffer those that each offer has
 * @param shortRows where somebody is left, the rows that together have more people than all open offers within reach of
 *     any of them have places for (Hall 1935); empty where everybody has a place
 */
public record Placing(double placed, List<Double> byRow, List<Double> byOffer, List<Integer> shortRows) {

    public Placing {
        byRow = List.copyOf(byRow);
        byOffer = List.copyOf(byOffer);
        shortRows = List.copyOf(shortRows);
    }

    /** Whether everybody has a place. */
    public boolean isEnough() {
        return shortRows.isEmpty();
    }
}
