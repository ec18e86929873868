package fi.alunetwork.core.access;

import fi.alunetwork.core.graph.MunicipalityOnDate;
import org.jspecify.annotations.Nullable;

/**
 * One municipality in the answer on one service.
 *
 * @param municipality the municipality
 * @param demand its people of the target group; null where not known
 * @param state what is in reach; where it has several demand points, of most of its people
 * @param places places for each person, zero or more: 0 where it is known that nothing, or nothing with places, is in
 *     reach; null where not known
 * @param ratio its places over the mean of the base (spatial access ratio), 1 where it has as much as the mean; null
 *     where either is not known or the mean is zero
 * @param sitesInReach the open sites within reach of any of its demand points
 * @param offersInReach the open offers (provisions) within reach; an offer with several sites counts once
 * @param placesNotKnown the offers in reach whose places are not known
 * @param mayBeMore whether something of which not enough is known could raise the figure: a perhaps open site, an offer
 *     of unknown places, or a register that is not stated to be whole
 * @param illustrative whether it rests on illustrative records
 * @param reason why, to be told in words
 */
public record MunicipalityAccess(
        MunicipalityOnDate municipality,
        @Nullable Double demand,
        AccessState state,
        @Nullable Double places,
        @Nullable Double ratio,
        int sitesInReach,
        int offersInReach,
        int placesNotKnown,
        boolean mayBeMore,
        boolean illustrative,
        AccessReason reason) {

    /** Places per 1 000 people; null where not known. */
    public @Nullable Double placesPer1000() {
        return places == null ? null : places * AccessFigure.THOUSAND;
    }

    MunicipalityAccess beside(@Nullable Double mean) {
        Double other = mean == null || mean == 0 || places == null ? null : places / mean;
        return new MunicipalityAccess(
                municipality,
                demand,
                state,
                places,
                other,
                sitesInReach,
                offersInReach,
                placesNotKnown,
                mayBeMore,
                illustrative,
                reason);
    }
}
