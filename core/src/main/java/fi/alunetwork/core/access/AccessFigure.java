package fi.alunetwork.core.access;

import fi.alunetwork.core.Share;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Access of a set of municipalities, each weighed by its people of the target group.
 *
 * @param people people by what is in reach of their municipality
 * @param known people of whom figures of places are known: the denominator of the mean
 * @param placesForThem the places that fall to them: the numerator of the mean
 * @param sitesForThem the number of sites in reach, added up over the people of whom it is known what is in reach
 * @param illustrative people whose figure rests on illustrative records
 * @param withoutFigure municipalities whose people are not known; they count in no figure of people
 * @param municipalities all municipalities
 */
public record AccessFigure(
        Map<AccessState, Double> people,
        double known,
        double placesForThem,
        double sitesForThem,
        double illustrative,
        int withoutFigure,
        int municipalities) {

    static final double THOUSAND = 1000;

    public AccessFigure {
        people = Map.copyOf(people);
    }

    /**
     * Adds rows up.
     *
     * @param rows the rows
     * @param told whether figures of places are told at all; otherwise none are, not even of those with nothing in
     *     reach
     */
    static AccessFigure of(List<MunicipalityAccess> rows, boolean told) {
        Map<AccessState, Double> people = new EnumMap<>(AccessState.class);
        double known = 0;
        double places = 0;
        double sites = 0;
        double illustrative = 0;
        int withoutFigure = 0;
        for (MunicipalityAccess row : rows) {
            Double demand = row.demand();
            if (demand == null) {
                withoutFigure++;
                continue;
            }
            people.merge(row.state(), demand, Double::sum);
            illustrative += row.illustrative() ? demand : 0;
            sites += row.state() == AccessState.NOT_KNOWN ? 0 : demand * row.sitesInReach();
            if (told && row.places() != null) {
                known += demand;
                places += demand * row.places();
            }
        }
        return new AccessFigure(people, known, places, sites, illustrative, withoutFigure, rows.size());
    }

    /** The people of municipalities in a state. */
    public double people(AccessState state) {
        return people.getOrDefault(state, 0.0);
    }

    /** All people of municipalities with a known figure. */
    public double base() {
        return people.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The people whose places are known, of all. */
    public Share knownShare() {
        return new Share(known, base());
    }

    /** Places for each person, the mean over those of whom it is known; null where there are none. */
    public @Nullable Double mean() {
        return known == 0 ? null : placesForThem / known;
    }

    /** Places per 1 000 people, the mean over those of whom it is known; null where there are none. */
    public @Nullable Double placesPer1000() {
        Double mean = mean();
        return mean == null ? null : mean * THOUSAND;
    }

    /** The mean number of sites in reach over the people of whom it is known what is; null where there are none. */
    public @Nullable Double meanSitesInReach() {
        double over = base() - people(AccessState.NOT_KNOWN);
        return over > 0 ? sitesForThem / over : null;
    }
}
