package fi.alunetwork.core.reach;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.LawfulProducers.Counts;
import fi.alunetwork.core.reach.Offer.Admission;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.Stop;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every pair of a place and an offered site within reach, with the cost of the way: the catchment of each site, and
 * what each place has to choose from.
 *
 * <p>The threshold is inclusive. A service that comes to the municipalities it serves costs them nothing and reaches no
 * other. By {@link CoverageRule#DECLARED_AREA} a pair is within reach however far, and its cost is not a number where
 * no point is known. A way whose cost is not known makes a pair that is perhaps one. The work grows with places times
 * the sites in the band of latitudes within reach.
 */
public final class Catchments {

    private final List<Place> places;
    private final List<OfferedSite> sites;
    private final Pairs certain;
    private final Pairs perhaps;
    private final Predicate<Place> decidable;

    private Catchments(List<Place> places, Search search, Predicate<Place> decidable) {
        this.places = List.copyOf(places);
        this.sites = List.copyOf(search.sites);
        this.certain = search.certain.done();
        this.perhaps = search.perhaps.done();
        this.decidable = decidable;
    }

    /**
     * Finds the pairs of one service.
     *
     * @param graph the picture
     * @param scope which offers count, and how the way is measured; its base and area are of no account here
     * @param reach what counts as within reach
     * @param municipalities whose places are looked at
     * @param budget how long it may take
     * @throws fi.alunetwork.core.BadQuestionException where the threshold is not in the unit of the travel cost
     * @throws fi.alunetwork.core.TimeLimitException where the budget is used up
     */
    public static Catchments of(
            DatedGraph graph, Scope scope, WithinReach reach, List<MunicipalityOnDate> municipalities, Budget budget) {
        Places placesOf = new Places(graph, scope, reach.service());
        List<Place> places = new ArrayList<>();
        municipalities.forEach(municipality -> places.addAll(placesOf.of(municipality)));
        Search search = new Search(graph, scope, reach, places.size());
        for (Place place : places) {
            budget.check();
            search.lookFrom(place);
        }
        return new Catchments(places, search, place -> place.isDecidable(reach.rule(), scope.travel()));
    }

    /** The places, in the order of the municipalities given; a pair's row is the number of its place here. */
    public List<Place> places() {
        return places;
    }

    /** The offered sites, the open ones first, by their provisions' ids; those that reach nobody included. */
    public List<OfferedSite> sites() {
        return sites;
    }

    /** Pairs with an offer that is open on the day, admits the residents, and whose producer counts by the law. */
    public Pairs certain() {
        return certain;
    }

    /**
     * Pairs of which it is not known whether the offer is open, whether it admits the residents, whether its producer
     * counts by the law, or what the way costs.
     */
    public Pairs perhaps() {
        return perhaps;
    }

    /**
     * Whether nothing found at a place means that there is nothing: the register is whole, and it is known where the
     * place is, or the rule or the way of measuring does not ask.
     */
    public boolean isDecidable(Place place) {
        return decidable.test(place);
    }

    /** One search through the offers of a service. */
    private static final class Search {

        private final TravelCost travel;
        private final LawfulProducers producers;
        private final WithinReach reach;
        private final List<Offer> offers = new ArrayList<>();
        private final List<OfferedSite> sites = new ArrayList<>();
        private final List<@Nullable Stop> stops = new ArrayList<>();
        private final Map<MunicipalityCode, List<Integer>> coming = new HashMap<>();
        private final SiteBand band;
        private final Pairs.Growing certain;
        private final Pairs.Growing perhaps;

        Search(DatedGraph graph, Scope scope, WithinReach reach, int places) {
            OffersInScope all = OffersInScope.of(graph, scope, reach.service());
            this.travel = scope.travel();
            this.producers = LawfulProducers.of(graph, scope);
            this.reach = reach;
            this.certain = new Pairs.Growing(places);
            this.perhaps = new Pairs.Growing(places);
            add(all.open(), true);
            add(all.perhapsOpen(), false);
            List<@Nullable GeoPoint> points = new ArrayList<>();
            for (int i = 0; i < sites.size(); i++) {
                Site site = sites.get(i).site();
                points.add(site == null || comes(offers.get(i)) ? null : site.point());
            }
            this.band = new SiteBand(points);
        }

        private void add(List<Offer> some, boolean open) {
            some.stream()
                    .sorted(Comparator.comparing(
                            offer -> offer.provision().record().id()))
                    .forEach(offer -> add(offer, open));
        }

        private void add(Offer offer, boolean open) {
            List<Site> at =
                    offer.isMobile() ? List.of() : offer.provision().workshop().sites();
            Integer all = offer.provision().record().places();
            if (at.isEmpty()) {
                add(offer, new OfferedSite(offer.provision(), null, all == null ? null : all.doubleValue(), open));
            }
            for (Site site : at) {
                Double share = all == null ? null : all / (double) at.size();
                add(offer, new OfferedSite(offer.provision(), site, share, open));
            }
        }

        private void add(Offer offer, OfferedSite site) {
            if (comes(offer)) {
                offer.provision()
                        .servedMunicipalities()
                        .forEach(served -> coming.computeIfAbsent(served.code(), none -> new ArrayList<>())
                                .add(sites.size()));
            }
            offers.add(offer);
            sites.add(site);
            stops.add(site.site() == null ? null : offer.stopAt(site.site()));
        }

        /** Whether the offer reaches whom it serves, however far. */
        private boolean comes(Offer offer) {
            return offer.isMobile() || reach.rule() == CoverageRule.DECLARED_AREA;
        }

        void lookFrom(Place place) {
            MunicipalityCode code = place.municipality().code();
            Stop from = place.stop();
            for (int site : coming.getOrDefault(code, List.of())) {
                add(place, site, offers.get(site).isMobile() ? 0 : wayTo(from, site));
            }
            double limit = reach.threshold().in(travel);
            if (from.point() != null) {
                band.within(from.point(), travel.reachKm(limit), site -> addWithin(place, from, site, limit));
            } else if (place.isPlaced(travel)) {
                band.numbers().forEach(site -> addWithin(place, from, site, limit));
            }
            certain.endPlace();
            perhaps.endPlace();
        }

        private void addWithin(Place place, Stop from, int site, double limit) {
            double cost = wayTo(from, site);
            if (!(cost > limit)) {
                add(place, site, cost);
            }
        }

        private double wayTo(Stop from, int site) {
            Stop to = stops.get(site);
            return to == null ? Double.NaN : travel.between(from, to);
        }

        private void add(Place place, int site, double cost) {
            Offer offer = offers.get(site);
            Admission admission =
                    offer.admission(reach.rule(), place.municipality().code());
            Counts counts =
                    admission == Admission.NOT_ADMITTED ? Counts.NO : producers.counts(offer, place.municipality());
            boolean known = sites.get(site).open() && admission == Admission.ADMITTED && counts == Counts.YES;
            boolean near = !Double.isNaN(cost) || reach.rule() == CoverageRule.DECLARED_AREA;
            if (known && near) {
                certain.add(site, cost);
            } else if (counts != Counts.NO) {
                perhaps.add(site, cost);
            }
        }
    }
}
