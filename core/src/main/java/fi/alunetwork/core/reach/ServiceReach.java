package fi.alunetwork.core.reach;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.LawfulProducers.Counts;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Service;
import java.util.List;

/** What of one service reaches the places of each municipality on the day. */
public final class ServiceReach {

    private static final List<Counts> SURE = List.of(Counts.YES);

    private final TravelCost travel;
    private final LawfulProducers producers;
    private final boolean countsConditions;
    private final List<Offer> open;
    private final Offers certain;
    private final Offers perhapsOpen;
    private final Offers sourced;
    private final Places places;

    /** Finds the offers of the service that count. */
    public ServiceReach(DatedGraph graph, Scope scope, Service service) {
        OffersInScope offers = OffersInScope.of(graph, scope, service);
        this.travel = scope.travel();
        this.producers = LawfulProducers.of(graph, scope);
        this.countsConditions = scope.producers() == Producers.LAWFUL_OR_CONDITIONAL;
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

    /** The open offers, in the order of the workshops' and provisions' ids; whether their producer counts apart. */
    public List<Offer> offers() {
        return open;
    }

    /**
     * What each open offer whose producer counts covers of a municipality by itself, in the order of the workshops' and
     * provisions' ids. Offers that cover nobody there are left out. The threshold is in the unit of the travel cost.
     */
    public List<OfferReach> covering(MunicipalityOnDate municipality, CoverageRule rule, double threshold) {
        List<Place> of = places.of(municipality);
        return open.stream()
                .filter(offer -> producers.counts(offer, municipality) == Counts.YES)
                .map(offer -> new OfferReach(offer, shareCovered(of, offer, rule, threshold)))
                .filter(reach -> reach.share() > 0)
                .toList();
    }

    /** The offers that cover each place of a municipality, in the order of {@link #places}. */
    public List<PlaceOffers> coveringPlaces(MunicipalityOnDate municipality, CoverageRule rule, double threshold) {
        List<Offer> counted = open.stream()
                .filter(offer -> producers.counts(offer, municipality) == Counts.YES)
                .toList();
        return places.of(municipality).stream()
                .map(place -> new PlaceOffers(
                        place.share(),
                        counted.stream()
                                .filter(offer -> offer.covers(place.stop(), rule, travel, threshold))
                                .toList()))
                .toList();
    }

    private double shareCovered(List<Place> places, Offer offer, CoverageRule rule, double threshold) {
        return places.stream()
                .filter(place -> offer.covers(place.stop(), rule, travel, threshold))
                .mapToDouble(Place::share)
                .sum();
    }

    private PlaceReach reached(Place place) {
        return new PlaceReach(
                place.share(),
                place.isPlaced(travel),
                place.registerWhole(),
                certain.reach(place, producers, SURE),
                perhaps(place),
                sourced.reach(place, producers, SURE),
                producers.isAnybody() ? null : certain.reach(place, producers, List.of(Counts.NO)),
                countsConditions ? certain.reach(place, producers.withoutConditions(), SURE) : null);
    }

    private Reach perhaps(Place place) {
        Reach perhapsLater = perhapsOpen.reach(place, producers, List.of(Counts.YES, Counts.NOT_KNOWN));
        return producers.isAnybody()
                ? perhapsLater
                : certain.reach(place, producers, List.of(Counts.NOT_KNOWN)).and(perhapsLater);
    }
}
