package fi.alunetwork.core.travel;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.LocalizedName;

/**
 * What it costs to get from a place where people live to a site. Every answer that uses one tells its {@link #method()}
 * and {@link #unit()}.
 *
 * <p>Contract: a cost is never negative, and not a number where it is not known. It need not be the same both ways.
 */
public interface TravelCost {

    /** The straight line over the earth (great circle) in kilometres; ferries, roads and timetables are not in it. */
    TravelCost STRAIGHT_LINE = new StraightLine(1);

    /**
     * The straight line times a factor, in kilometres: a rough guess at roads. In Finland roads are some 1.3 to 1.4
     * times the straight line, and across a lake more than twice; a table is better.
     *
     * @throws BadQuestionException where the factor is below 1 or above 10, or not a number
     */
    static TravelCost detour(double factor) {
        return new StraightLine(factor);
    }

    /** The cost in {@link #unit()}; not a number where it is not known. */
    double between(Stop from, Stop to);

    /** The unit. */
    TravelUnit unit();

    /** How the way is measured, to stand behind a distance in a sentence: "20 km <i>in a straight line</i>". */
    LocalizedName method();

    /** What the reader of an answer should mind of this measure. */
    LocalizedName caution();

    /**
     * The longest straight line in kilometres that a way of this cost can span. What lies farther need not be looked
     * at, and a way that is not known costs more where its straight line is longer.
     *
     * @param cost in {@link #unit()}
     */
    double reachKm(double cost);

    /**
     * Whether costs are in the order of straight lines, and known wherever both points are: then the nearest can be
     * found by looking at the points alone.
     */
    boolean followsStraightLine();
}
