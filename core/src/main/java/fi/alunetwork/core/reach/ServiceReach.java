package fi.alunetwork.core.reach;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.Completeness;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.DemandPoint;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Provision.Basis;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of one service reaches the places of each municipality on the day. */
public final class ServiceReach {

    private final Offers certain;
    private final Offers perhapsOpen;
    private final Offers sourced;
    private final List<Offer> open;
    private final Map<MunicipalityCode, Provenance> wholeRegister;
    private final Map<MunicipalityCode, List<DemandPoint>> demandPoints;

    /** Finds the offers of the service that count. */
    public ServiceReach(DatedGraph graph, Scope scope, Service service) {
        List<Offer> all = graph.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .flatMap(workshop -> workshop.provisions().stream())
                .filter(provision -> answers(scope, service, provision))
                .map(provision -> Offer.of(graph, provision))
                .toList();
        Map<Boolean, List<Offer>> byCertainty = all.stream()
                .collect(Collectors.partitioningBy(
                        offer -> scope.assumeOpen() || offer.provision().existence() == Existence.OPEN));
        this.open = byCertainty.getOrDefault(true, List.of());
        this.perhapsOpen = new Offers(byCertainty.getOrDefault(false, List.of()));
        this.certain = new Offers(open);
        this.sourced = new Offers(open.stream()
                .filter(offer -> !offer.provision().provenance().isIllustrative())
                .toList());
        this.wholeRegister = wholeRegister(graph, scope, service);
        this.demandPoints = graph.graph().contents().demandPoints().stream()
                .collect(Collectors.groupingBy(point -> graph.codeOn(point.municipality())));
    }

    /** Remote services are no local service, and an own contract restores no statutory one. */
    private static boolean answers(Scope scope, Service service, ProvisionOnDate offered) {
        Provision provision = offered.record();
        return provision.service() == service
                && provision.deliveryMode() != DeliveryMode.REMOTE
                && !(service.isBoundToResidence() && provision.basis() == Basis.OWN_CONTRACT)
                && (scope.language() == null || provision.languages().contains(scope.language()))
                && admits(scope, provision)
                && (scope.provenance() == null || offered.provenance().kind() == scope.provenance());
    }

    private static boolean admits(Scope scope, Provision provision) {
        return scope.age() == null
                || provision.targetGroup() == null
                || provision.targetGroup().admits(scope.age());
    }

    private static Map<MunicipalityCode, Provenance> wholeRegister(DatedGraph graph, Scope scope, Service service) {
        Map<MunicipalityCode, Provenance> whole = new HashMap<>();
        for (Completeness statement : graph.graph().contents().completeness()) {
            boolean applies = statement.period().contains(graph.date())
                    && (statement.service() == null || statement.service() == service)
                    && (scope.provenance() == null || statement.provenance().kind() == scope.provenance());
            if (applies) {
                graph.findRegion(statement.region())
                        .ifPresent(region -> region.municipalities()
                                .forEach(municipality -> whole.merge(
                                        municipality.code(),
                                        statement.provenance(),
                                        (one, other) -> one.isIllustrative() ? other : one)));
            }
        }
        return whole;
    }

    /** The places of a municipality with what reaches them: its demand points, or its centre where it has none. */
    public List<PlaceReach> places(MunicipalityOnDate municipality) {
        List<DemandPoint> points = demandPoints.getOrDefault(municipality.code(), List.of());
        if (points.isEmpty()) {
            return List.of(place(municipality, 1, municipality.record().centre()));
        }
        double total = points.stream().mapToDouble(DemandPoint::share).sum();
        return points.stream()
                .map(point -> place(municipality, point.share() / total, point.point()))
                .toList();
    }

    /**
     * What each open offer covers of a municipality by itself, in the order of the workshops' and provisions' ids.
     * Offers that cover nobody there are left out.
     */
    public List<OfferReach> covering(MunicipalityOnDate municipality, CoverageRule rule, double thresholdKm) {
        return open.stream()
                .map(offer -> new OfferReach(offer, shareCovered(municipality, offer, rule, thresholdKm)))
                .filter(reach -> reach.share() > 0)
                .toList();
    }

    private double shareCovered(MunicipalityOnDate municipality, Offer offer, CoverageRule rule, double thresholdKm) {
        MunicipalityCode code = municipality.code();
        List<DemandPoint> points = demandPoints.getOrDefault(code, List.of());
        if (points.isEmpty()) {
            return offer.covers(municipality.record().centre(), code, rule, thresholdKm) ? 1 : 0;
        }
        double total = points.stream().mapToDouble(DemandPoint::share).sum();
        return points.stream()
                        .filter(point -> offer.covers(point.point(), code, rule, thresholdKm))
                        .mapToDouble(DemandPoint::share)
                        .sum()
                / total;
    }

    private PlaceReach place(MunicipalityOnDate municipality, double share, @Nullable GeoPoint point) {
        MunicipalityCode code = municipality.code();
        return new PlaceReach(
                share,
                point != null,
                wholeRegister.get(code),
                certain.reach(point, code),
                perhapsOpen.reach(point, code),
                sourced.reach(point, code));
    }
}
