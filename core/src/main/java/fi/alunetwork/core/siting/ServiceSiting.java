package fi.alunetwork.core.siting;

import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.travel.TravelUnit;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/**
 * The answer on one service.
 *
 * @param service the service
 * @param rule whom an existing offer had to admit
 * @param unit what ways are told in
 * @param before how the area stands without new points
 * @param plans one for each goal, in the order asked
 * @param open the places where people live that are not covered for certain without new points, in the order of their
 *     municipalities
 * @param withoutFigure municipalities whose people are not known; they are to be covered, and count in no figure of
 *     people
 * @param waysNotKnown pairs of a place where people live and a candidate of which the way is not known; such a
 *     candidate is out of the place's reach
 */
public record ServiceSiting(
        Service service,
        CoverageRule rule,
        TravelUnit unit,
        SitingFigures before,
        List<SitingPlan> plans,
        List<OpenPlace> open,
        int withoutFigure,
        int waysNotKnown) {

    public ServiceSiting {
        plans = List.copyOf(plans);
        open = List.copyOf(open);
    }

    /** The places that no candidate can cover, each with why. */
    public List<OpenPlace> uncoverable() {
        return open.stream().filter(place -> !place.coverable()).toList();
    }

    /** The places of which it is not known whether they are covered without new points. */
    public List<OpenPlace> notKnown() {
        return open.stream()
                .filter(place -> place.place().covered() == Covered.NOT_KNOWN)
                .toList();
    }

    /** People who no candidate can cover. */
    public double peopleUncoverable() {
        return uncoverable().stream()
                .mapToDouble(place -> place.place().weight())
                .sum();
    }
}
