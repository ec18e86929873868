package fi.alunetwork.core.travel;

/**
 * How far something is.
 *
 * @param value kilometres or minutes, zero or more
 * @param unit which of the two
 */
public record Distance(double value, TravelUnit unit) {

    /** The value with its unit, such as {@code 20.0 km}. */
    @Override
    public String toString() {
        return value + " " + unit.symbol();
    }
}
