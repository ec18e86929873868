package fi.alunetwork.core.geo;

/**
 * What it costs to get from a demand point to a site. Every answer that uses one tells its {@link #method()} and
 * {@link #unit()}.
 *
 * <p>Contract: never negative, zero from a point to itself, the same both ways unless the method says otherwise, and
 * not a number where the cost is not known.
 */
public interface TravelCost {

    /** The straight line over the earth in kilometres; ferries, roads and timetables are not in it. */
    TravelCost STRAIGHT_LINE = new TravelCost() {
        @Override
        public double between(GeoPoint from, GeoPoint to) {
            return from.distanceKm(to);
        }

        @Override
        public double reachKm(double cost) {
            return cost;
        }

        @Override
        public String unit() {
            return "km";
        }

        @Override
        public String method() {
            return "straight line";
        }
    };

    /** The cost in {@link #unit()}. */
    double between(GeoPoint from, GeoPoint to);

    /**
     * The straight line in kilometres beyond which nothing can be reached at the cost; infinite where the cost tells
     * nothing of it.
     */
    double reachKm(double cost);

    /** The unit, such as {@code km} or {@code min}. */
    String unit();

    /** How the cost is found, in words for the asker. */
    String method();
}
