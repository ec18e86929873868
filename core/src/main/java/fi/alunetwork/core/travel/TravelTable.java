package fi.alunetwork.core.travel;

import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.SiteId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Minutes or road kilometres from municipalities to municipalities and sites, as somebody worked them out. All places
 * of a municipality share one way. A way to a site is its own row where there is one, else that to the site's
 * municipality. What has no row is not known: neither the way back, nor the way within a municipality, which in Lapland
 * is no zero.
 */
public final class TravelTable implements TravelCost {

    /** Faster than 120 km/h, which no road in Finland allows. */
    private static final double KM_PER_MINUTE = 2;

    private final String name;
    private final TravelUnit unit;
    private final String source;
    private final int pairs;
    private final Map<MunicipalityCode, Map<String, Double>> costs = new HashMap<>();

    /**
     * One row.
     *
     * @param from the municipality that the way begins in
     * @param to the code of a municipality, or the id of a site
     * @param cost minutes or kilometres, zero or more
     */
    public record Pair(MunicipalityCode from, String to, double cost) {}

    /**
     * A table.
     *
     * @param name what it is called in questions
     * @param unit what its costs are in
     * @param source who worked them out, and how; empty where that is not told
     * @param rows its rows; of two alike the last counts
     * @throws IllegalArgumentException where a cost is negative or not a number
     */
    public TravelTable(String name, TravelUnit unit, String source, Collection<Pair> rows) {
        this.name = name;
        this.unit = unit;
        this.source = source;
        for (Pair row : rows) {
            if (!(row.cost() >= 0)) {
                throw new IllegalArgumentException("The way from " + row.from() + " to " + row.to() + " costs "
                        + row.cost() + " " + unit.symbol() + "; expected zero or more. Maybe a minus sign slipped in.");
            }
            costs.computeIfAbsent(row.from(), none -> new HashMap<>()).put(row.to(), row.cost());
        }
        this.pairs = costs.values().stream().mapToInt(Map::size).sum();
    }

    /** What it is called in questions. */
    public String name() {
        return name;
    }

    /** Who worked it out, and how; empty where that is not told. */
    public String source() {
        return source;
    }

    /** How many ways it tells. */
    public int pairs() {
        return pairs;
    }

    /** How many municipalities ways begin in. */
    public int municipalities() {
        return costs.size();
    }

    @Override
    public double between(Stop from, Stop to) {
        Map<String, Double> row = costs.get(from.municipality());
        if (row == null) {
            return Double.NaN;
        }
        SiteId site = to.site();
        @Nullable Double own = site == null ? null : row.get(site.value());
        @Nullable Double cost = own == null ? row.get(to.municipality().value()) : own;
        return cost == null ? Double.NaN : cost;
    }

    @Override
    public TravelUnit unit() {
        return unit;
    }

    @Override
    public LocalizedName method() {
        return LocalizedName.of("taulukon " + name + " mukaan", "enligt tabellen " + name, "by the table " + name);
    }

    @Override
    public LocalizedName caution() {
        String by = source.isEmpty() ? "" : " (" + source + ")";
        return LocalizedName.of(
                "Matkat ovat taulukosta " + name + by + ". Saman kunnan kaikilla paikoilla on sama matka;"
                        + " puuttuva matka ei ole nolla.",
                "Vägarna är ur tabellen " + name + by + ". Alla orter i en kommun har samma väg; en väg som"
                        + " saknas är inte noll.",
                "Ways are those of the table " + name + by + ". All places of a municipality share one way; a"
                        + " way that is missing is not zero.");
    }

    @Override
    public double reachKm(double cost) {
        return unit == TravelUnit.KM ? cost : cost * KM_PER_MINUTE;
    }

    @Override
    public boolean followsStraightLine() {
        return false;
    }
}
