package fi.alunetwork.graphql.travel;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.travel.TravelCost;
import org.jspecify.annotations.Nullable;

/**
 * How the way is measured, as it is asked: one of the three.
 *
 * @param straightLine in a straight line
 * @param detourFactor the straight line times a factor
 * @param table by a table
 */
public record TravelInput(
        @Nullable Boolean straightLine,
        @Nullable Double detourFactor,
        @Nullable AskedTable table) {

    /**
     * The travel cost of an input; the straight line where there is none.
     *
     * @throws BadQuestionException where the factor is out of range, the table is not known, or nothing is chosen
     */
    public static TravelCost costOf(@Nullable TravelInput input) {
        return input == null ? TravelCost.STRAIGHT_LINE : input.toCost();
    }

    private TravelCost toCost() {
        if (table != null) {
            return table.get();
        }
        if (detourFactor != null) {
            return TravelCost.detour(detourFactor);
        }
        if (!Boolean.TRUE.equals(straightLine)) {
            throw BadQuestionException.badArgument(
                    "straightLine is " + straightLine + "; expected true, or another way of measuring in its place."
                            + " Maybe leave travel out: the straight line is the default.");
        }
        return TravelCost.STRAIGHT_LINE;
    }
}
