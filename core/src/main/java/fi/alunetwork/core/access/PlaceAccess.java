package fi.alunetwork.core.access;

import fi.alunetwork.core.access.AccessReason.Cause;
import fi.alunetwork.core.reach.Catchments;
import fi.alunetwork.core.reach.OfferedSite;
import fi.alunetwork.core.reach.Pairs;
import fi.alunetwork.core.reach.Place;
import org.jspecify.annotations.Nullable;

/**
 * One place of a municipality in the answer on one service.
 *
 * @param place the place
 * @param number its number in the catchments
 * @param cause what is in reach, and why it is not known
 * @param mayBeMore whether something of which not enough is known could raise the figure
 * @param illustrative whether the figure rests on illustrative records
 */
record PlaceAccess(Place place, int number, Cause cause, boolean mayBeMore, boolean illustrative) {

    static PlaceAccess of(Catchments catchments, int number, boolean placesTold) {
        Place place = catchments.places().get(number);
        Pairs certain = catchments.certain();
        boolean found = certain.to(number) > certain.from(number);
        boolean perhaps = catchments.perhaps().to(number) > catchments.perhaps().from(number);
        boolean places = false;
        boolean unknown = !placesTold;
        boolean illustrative = false;
        for (int pair = certain.from(number); pair < certain.to(number); pair++) {
            OfferedSite site = catchments.sites().get(certain.site(pair));
            places |= site.places() != null && site.places() > 0;
            unknown |= site.places() == null;
            illustrative |= site.provision().provenance().isIllustrative();
        }
        boolean decidable = catchments.isDecidable(place) && !perhaps;
        if (!found) {
            boolean invented = decidable
                    && place.registerWhole() != null
                    && place.registerWhole().isIllustrative();
            return new PlaceAccess(place, number, causeOfNothing(place, perhaps, decidable), !decidable, invented);
        }
        Cause withoutPlaces = unknown ? Cause.PLACES_NOT_KNOWN : Cause.PROVIDER_WITHOUT_PLACES;
        return new PlaceAccess(
                place,
                number,
                places && placesTold ? Cause.PLACES_IN_REACH : withoutPlaces,
                unknown || !decidable,
                illustrative);
    }

    private static Cause causeOfNothing(Place place, boolean perhaps, boolean decidable) {
        if (decidable) {
            return Cause.NOTHING_IN_REACH;
        }
        if (perhaps) {
            return Cause.PERHAPS_IN_REACH;
        }
        return place.registerWhole() == null ? Cause.REGISTER_NOT_WHOLE : Cause.PLACE_NOT_KNOWN;
    }

    AccessState state() {
        return switch (cause) {
            case PLACES_IN_REACH -> AccessState.PLACES_IN_REACH;
            case PROVIDER_WITHOUT_PLACES -> AccessState.PROVIDER_WITHOUT_PLACES;
            case PLACES_NOT_KNOWN -> AccessState.PLACES_NOT_KNOWN;
            case NOTHING_IN_REACH -> AccessState.NOTHING_IN_REACH;
            case PERHAPS_IN_REACH, REGISTER_NOT_WHOLE, PLACE_NOT_KNOWN -> AccessState.NOT_KNOWN;
        };
    }

    /**
     * Places for each person: by the formula where places are in reach, 0 where none are for certain, else not known.
     */
    @Nullable Double places(FloatingCatchments catchments) {
        return switch (state()) {
            case PLACES_IN_REACH -> catchments.access(number);
            case PROVIDER_WITHOUT_PLACES, NOTHING_IN_REACH -> 0.0;
            case PLACES_NOT_KNOWN, NOT_KNOWN -> null;
        };
    }
}
