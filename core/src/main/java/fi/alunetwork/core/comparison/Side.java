package fi.alunetwork.core.comparison;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Offer;
import fi.alunetwork.core.reach.OfferReach;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.ServiceReach;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One of the two pictures, as far as one service goes. */
final class Side {

    private final DatedGraph graph;
    private final TravelCost travel;
    private final ServiceReach reach;
    private final Map<WorkshopId, List<Offer>> byWorkshop;

    Side(DatedGraph graph, Scope scope, Service service) {
        this.graph = graph;
        this.travel = scope.travel();
        this.reach = new ServiceReach(graph, scope, service);
        this.byWorkshop = reach.offers().stream().collect(Collectors.groupingBy(Supply::workshopOf));
    }

    TravelCost travel() {
        return travel;
    }

    DatedGraph graph() {
        return graph;
    }

    Supply supply(Set<MunicipalityCode> base) {
        return new Supply(reach.offers(), base);
    }

    List<Offer> offersOf(WorkshopId workshop) {
        return byWorkshop.getOrDefault(workshop, List.of());
    }

    List<OfferReach> covering(MunicipalityOnDate municipality, CoverageRule rule, double thresholdKm) {
        return reach.covering(municipality, rule, thresholdKm);
    }

    /** The share of a municipality's residents that an offer covers; 0 where it covers nobody there. */
    double share(MunicipalityOnDate municipality, Offer offer, CoverageRule rule, double thresholdKm) {
        return covering(municipality, rule, thresholdKm).stream()
                .filter(covered -> covered.offer().provision() == offer.provision())
                .mapToDouble(OfferReach::share)
                .findFirst()
                .orElse(0);
    }
}
