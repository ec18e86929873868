package fi.alunetwork.core.comparison;

import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Effect;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.law.Law;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Offer;
import fi.alunetwork.core.reach.OfferReach;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.ServiceReach;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.travel.TravelCost;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the two pictures, as far as one service goes. */
final class Side {

    private final DatedGraph graph;
    private final Scope scope;
    private final ServiceReach reach;
    private final Map<WorkshopId, List<Offer>> byWorkshop;

    Side(DatedGraph graph, Scope scope, Service service) {
        this.graph = graph;
        this.scope = scope;
        this.reach = new ServiceReach(graph, scope, service);
        this.byWorkshop = reach.offers().stream().collect(Collectors.groupingBy(Supply::workshopOf));
    }

    TravelCost travel() {
        return scope.travel();
    }

    DatedGraph graph() {
        return graph;
    }

    Law law() {
        return Law.of(graph, scope.reading());
    }

    /** Whether the question counts a producer of whom the law says this. */
    boolean counts(ProducerAnswer answer) {
        return scope.producers().count(answer);
    }

    /**
     * The changes of a scenario that hold in one of the two pictures alone and touched a provision, its workshop, an
     * operator or the municipalities, in their order. A change that touched no record, such as another regime, touched
     * all.
     */
    List<Effect> changesTo(Side other, ProvisionOnDate provision, List<MunicipalityCode> municipalities) {
        List<Effect> here = effects();
        List<Effect> there = other.effects();
        return Stream.concat(
                        here.stream().filter(effect -> !there.contains(effect)),
                        there.stream().filter(effect -> !here.contains(effect)))
                .filter(effect -> touches(effect, provision, municipalities))
                .sorted(Comparator.comparingInt(Effect::position))
                .toList();
    }

    private List<Effect> effects() {
        return graph.graph().assumptions().effects();
    }

    private static boolean touches(Effect effect, ProvisionOnDate provision, List<MunicipalityCode> municipalities) {
        boolean everything = effect.workshops().isEmpty()
                && effect.provisions().isEmpty()
                && effect.organisations().isEmpty()
                && effect.partnerships().isEmpty()
                && effect.municipalities().isEmpty();
        return everything
                || effect.provisions().contains(provision.record().id())
                || municipalities.stream().anyMatch(effect.municipalities()::contains)
                || (effect.provisions().isEmpty()
                        && effect.workshops()
                                .contains(provision.workshop().record().id()))
                || provision.workshop().partnerships().stream()
                        .anyMatch(partnership -> effect.partnerships()
                                .contains(partnership.record().id()));
    }

    Supply supply(Set<MunicipalityCode> base) {
        return new Supply(reach.offers(), base);
    }

    List<Offer> offersOf(WorkshopId workshop) {
        return byWorkshop.getOrDefault(workshop, List.of());
    }

    List<OfferReach> covering(MunicipalityOnDate municipality, CoverageRule rule, double threshold) {
        return reach.covering(municipality, rule, threshold);
    }

    /** The share of a municipality's residents that an offer covers; 0 where it covers nobody there. */
    double share(MunicipalityOnDate municipality, Offer offer, CoverageRule rule, double threshold) {
        return covering(municipality, rule, threshold).stream()
                .filter(covered -> covered.offer().provision() == offer.provision())
                .mapToDouble(OfferReach::share)
                .findFirst()
                .orElse(0);
    }
}
