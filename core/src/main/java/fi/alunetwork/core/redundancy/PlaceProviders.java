package fi.alunetwork.core.redundancy;

import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.OfferedSite;
import fi.alunetwork.core.reach.Pairs;
import fi.alunetwork.core.reach.Place;
import fi.alunetwork.core.reach.Providers;
import fi.alunetwork.core.redundancy.RedundancyReason.Cause;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who is within reach of one place.
 *
 * @param place the place
 * @param certain the numbers of the organisations that are
 * @param all the numbers of those that are or may be
 * @param count how many
 * @param illustrative whether the count's state rests on illustrative records
 */
record PlaceProviders(
        Place place, SortedSet<Integer> certain, SortedSet<Integer> all, ProviderCount count, boolean illustrative) {

    static PlaceProviders of(Catchments catchments, Providers providers, int number, boolean bounded) {
        Place place = catchments.places().get(number);
        SortedSet<Integer> certain = providers.of(catchments.certain(), number);
        SortedSet<Integer> all = new TreeSet<>(certain);
        all.addAll(providers.of(catchments.perhaps(), number));
        ProviderCount count = ProviderCount.of(providers, certain, all, bounded);
        return new PlaceProviders(
                place, certain, all, count, restsOnIllustrative(catchments, providers, number, count.state()));
    }

    /** Whether the state would be another, or not known, without illustrative records. */
    private static boolean restsOnIllustrative(
            Catchments catchments, Providers providers, int number, ProviderState state) {
        Place place = catchments.places().get(number);
        boolean invented =
                place.registerWhole() != null && place.registerWhole().isIllustrative();
        return switch (state) {
            case NOT_KNOWN -> false;
            case NONE -> invented;
            case ONE -> invented || sourced(catchments, providers, number).isEmpty();
            case SEVERAL ->
                sourced(catchments, providers, number).stream()
                                .filter(providers::isNamed)
                                .count()
                        < 2;
        };
    }

    private static SortedSet<Integer> sourced(Catchments catchments, Providers providers, int number) {
        SortedSet<Integer> sourced = new TreeSet<>();
        Pairs pairs = catchments.certain();
        for (int pair = pairs.from(number); pair < pairs.to(number); pair++) {
            OfferedSite site = catchments.sites().get(pairs.site(pair));
            if (!site.provision().provenance().isIllustrative()) {
                for (int provider : providers.of(pairs.site(pair))) {
                    sourced.add(provider);
                }
            }
        }
        return sourced;
    }

    ProviderState state() {
        return count.state();
    }

    Cause cause() {
        return switch (state()) {
            case NONE -> Cause.NONE;
            case ONE -> Cause.ONE;
            case SEVERAL -> Cause.SEVERAL;
            case NOT_KNOWN -> causeOfNotKnown();
        };
    }

    private Cause causeOfNotKnown() {
        if (count.atMost() > count.atLeast()) {
            return Cause.PERHAPS_MORE;
        }
        return place.registerWhole() == null ? Cause.REGISTER_NOT_WHOLE : Cause.PLACE_NOT_KNOWN;
    }
}
