package fi.alunetwork.core.reach;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Provision.Basis;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The offers of a service that count in a scope.
 *
 * @param open those that are open on the day, or that the asker counts as open
 * @param perhapsOpen those whose existence on the day is not known
 */
record OffersInScope(List<Offer> open, List<Offer> perhapsOpen) {

    static OffersInScope of(DatedGraph graph, Scope scope, Service service) {
        Map<Boolean, List<Offer>> byCertainty = graph.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED && everProvided(service, workshop))
                .flatMap(workshop -> workshop.provisions().stream())
                .filter(provision -> answers(scope, service, provision))
                .map(provision -> Offer.of(graph, provision))
                .collect(Collectors.partitioningBy(
                        offer -> scope.assumeOpen() || offer.provision().existence() == Existence.OPEN));
        return new OffersInScope(byCertainty.getOrDefault(true, List.of()), byCertainty.getOrDefault(false, List.of()));
    }

    /** Asked before the provisions of the day are gathered, which most workshops are spared by it. */
    private static boolean everProvided(Service service, WorkshopOnDate workshop) {
        for (Provision provision : workshop.record().provisions()) {
            if (provision.service() == service) {
                return true;
            }
        }
        return false;
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
}
