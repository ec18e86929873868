package fi.alunetwork.core.siting;

import fi.alunetwork.core.Share;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Split;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How an area stands, without new points or with them: in people, in municipalities and in places, because a share of
 * people is no share of municipalities. People are those of municipalities with a known figure.
 *
 * @param people people within reach of a site for certain, of all
 * @param peopleNotKnown people of whom it is not known
 * @param municipalities municipalities most of whose people are within reach, of all
 * @param municipalitiesNotKnown municipalities of which it is not known
 * @param places places within reach, of all; a municipality is one place, or one for each of its demand points
 * @param backedUp people with two sites within reach for certain, of all
 * @param way how far the nearest is
 */
public record SitingFigures(
        Share people,
        double peopleNotKnown,
        Share municipalities,
        int municipalitiesNotKnown,
        Share places,
        Share backedUp,
        Way way) {

    /**
     * How far the nearest is for people, at whatever distance, in the unit of the travel cost.
     *
     * @param people people with one to which the way is known
     * @param total their ways together
     * @param mean a person's way on average; null where there are no people
     * @param longest the longest way; null where there are no people
     * @param withoutAny people without any
     */
    public record Way(
            double people,
            double total,
            @Nullable Double mean,
            @Nullable Double longest,
            double withoutAny) {

        static Way of(List<PlaceAfter> places) {
            double people = 0;
            double total = 0;
            double longest = 0;
            double withoutAny = 0;
            for (PlaceAfter place : places) {
                double weight = place.before().weight();
                if (Double.isInfinite(place.way())) {
                    withoutAny += weight;
                } else if (weight > 0) {
                    people += weight;
                    total += weight * place.way();
                    longest = Math.max(longest, place.way());
                }
            }
            boolean some = people > 0;
            return new Way(
                    people,
                    total,
                    some ? Double.valueOf(total / people) : null,
                    some ? Double.valueOf(longest) : null,
                    withoutAny);
        }
    }

    static SitingFigures of(List<PlaceAfter> places) {
        double all = sum(places, place -> 1);
        Map<MunicipalityOnDate, Split> splits = new LinkedHashMap<>();
        places.forEach(place -> splits.merge(
                place.before().place().municipality(),
                Split.NONE.plus(place.before().place().share(), place.covered()),
                (one, other) -> new Split(
                        one.covered() + other.covered(),
                        one.notCovered() + other.notCovered(),
                        one.notKnown() + other.notKnown())));
        return new SitingFigures(
                new Share(sum(places, place -> place.covered() == Covered.YES ? 1 : 0), all),
                sum(places, place -> place.covered() == Covered.NOT_KNOWN ? 1 : 0),
                new Share(count(splits, Covered.YES), splits.size()),
                count(splits, Covered.NOT_KNOWN),
                new Share(
                        places.stream()
                                .filter(place -> place.covered() == Covered.YES)
                                .count(),
                        places.size()),
                new Share(sum(places, place -> place.sites() > 1 ? 1 : 0), all),
                Way.of(places));
    }

    private static double sum(List<PlaceAfter> places, ToDoubleFunction<PlaceAfter> part) {
        return places.stream()
                .mapToDouble(place -> place.before().weight() * part.applyAsDouble(place))
                .sum();
    }

    private static int count(Map<MunicipalityOnDate, Split> splits, Covered verdict) {
        return (int) splits.values().stream()
                .filter(split -> split.verdict() == verdict)
                .count();
    }
}
