package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/** What of one service reaches the places of each municipality on the day. */
public final class ServiceReach {

    private final TravelCost travel;
    private final List<Offer> open;
    private final Offers certain;
    private final Offers perhapsOpen;
    private final Offers sourced;
    private final Places places;

    /** Finds the offers of the service that count. */
    public ServiceReach(DatedGraph graph, Scope scope, Service service) {
        OffersInScope offers = OffersInScope.of(graph, scope, service);
        this.travel = scope.travel();
        this.open = offers.open();
        this.certain = new Offers(travel, offers.open());
        this.perhapsOpen = new Offers(travel, offers.perhapsOpen());
        this.sourced = new Offers(
                travel,
                offers.open().stream()
                        .filter(offer -> !offer.provision().provenance().isIllustrative())
                        .toList());
        this.places = new Places(graph, scope, service);
    }

    /** The places of a municipality with what reaches them: its demand points, or its centre where it has none. */
    public List<PlaceReach> places(MunicipalityOnDate municipality) {
        return places.of(municipality).stream().map(this::reached).toList();
    }

    /** The open offers that count, in the order of the workshops' and provisions' ids. */
    public List<Offer> offers() {
        return open;
    }

    /**
     * What each open offer covers of a municipality by itself, in the order of the workshops' and provisions' ids.
     * Offers that cover nobody there are left out. The threshold is in the unit of the travel cost.
     */
    public List<OfferReach> covering(MunicipalityOnDate municipality, CoverageRule rule, double threshold) {
        List<Place> of = places.of(municipality);
        return open.stream()
                .map(offer -> new OfferReach(offer, shareCovered(of, offer, rule, threshold)))
                .filter(reach -> reach.share() > 0)
                .toList();
    }

    private double shareCovered(List<Place> places, Offer offer, CoverageRule rule, double threshold) {
        return places.stream()
                .filter(place -> offer.covers(place.stop(), rule, travel, threshold))
                .mapToDouble(Place::share)
                .sum();
    }

    private PlaceReach reached(Place place) {
        Stop stop = place.stop();
        return new PlaceReach(
                place.share(),
                place.isPlaced(travel),
                place.registerWhole(),
                certain.reach(stop),
                perhapsOpen.reach(stop),
                sourced.reach(stop));
    }
}
