package fi.alunetwork.core.cooperation;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who takes part and which agreements count, before they are tied. */
final class NetworkDraft {

    private final DatedGraph graph;
    private final CooperationScope scope;
    private final Memberships memberships;
    private final List<Agreement> agreements;
    private final List<Agreement> uncertain;

    NetworkDraft(DatedGraph graph, CooperationScope scope) {
        this.graph = graph;
        this.scope = scope;
        this.memberships = new Memberships(graph, scope);
        List<PartnershipOnDate> asked = graph.partnerships().stream()
                .filter(partnership -> partnership.existence() != Existence.CLOSED)
                .filter(this::isAsked)
                .toList();
        this.uncertain = agreements(asked, Existence.NOT_KNOWN);
        this.agreements = scope.assumeOpen() ? agreements(asked, null) : agreements(asked, Existence.OPEN);
    }

    private List<Agreement> agreements(List<PartnershipOnDate> partnerships, @Nullable Existence existence) {
        return partnerships.stream()
                .filter(partnership -> existence == null || partnership.existence() == existence)
                .map(partnership -> Agreement.of(partnership, scope.roles()))
                .toList();
    }

    /** The agreements that count, in the order of their ids. */
    List<Agreement> agreements() {
        return agreements;
    }

    /** The agreements of which it is not known whether they hold on the day, counted or not. */
    List<Agreement> uncertain() {
        return uncertain;
    }

    /** The ALU networks whose joint membership counts. */
    List<NetworkOnDate> networks() {
        return graph.networks().stream()
                .filter(network -> network.existence() != Existence.CLOSED)
                .toList();
    }

    /** Who belongs to an ALU network, and who runs a workshop. */
    Memberships memberships() {
        return memberships;
    }

    /** The actors, numbered in the order of their ids. */
    List<Actor> actors() {
        List<WorkshopOnDate> workshops = workshopsInScope();
        TreeMap<String, Actor> found = new TreeMap<>();
        if (scope.actors() == ActorKind.WORKSHOP) {
            workshops.forEach(workshop -> found.put(workshop.record().id().value(), new Actor(0, null, workshop)));
        } else {
            organisationsInScope(workshops)
                    .forEach(organisation ->
                            found.put(organisation.record().id().value(), new Actor(0, organisation, null)));
        }
        List<Actor> inOrder = List.copyOf(found.values());
        return IntStream.range(0, inOrder.size())
                .mapToObj(number -> new Actor(
                        number,
                        inOrder.get(number).organisation(),
                        inOrder.get(number).workshop()))
                .toList();
    }

    private boolean isAsked(PartnershipOnDate partnership) {
        return (scope.models() == null
                        || scope.models().contains(partnership.record().model()))
                && (scope.services() == null
                        || !Collections.disjoint(
                                scope.services(), partnership.record().services()))
                && scope.counts(partnership.record().provenance());
    }

    private List<WorkshopOnDate> workshopsInScope() {
        Set<MunicipalityCode> area = areaCodes();
        Set<String> members = memberIds();
        return graph.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .filter(workshop -> scope.counts(workshop.record().provenance()))
                .filter(workshop -> scope.area() == null || standsIn(area, workshop.municipalities()))
                .filter(workshop -> scope.network() == null
                        || members.contains(workshop.record().id().value()))
                .toList();
    }

    private Stream<OrganisationOnDate> organisationsInScope(List<WorkshopOnDate> workshops) {
        Stream<OrganisationOnDate> operators = workshops.stream().flatMap(shop -> memberships.operators(shop).stream());
        if (scope.network() != null) {
            Optional<OrganisationOnDate> coordinator =
                    graph.getNetwork(scope.network()).coordinator();
            return inArea(Stream.concat(operators, coordinator.stream()));
        }
        return Stream.concat(operators, inArea(parties()));
    }

    private Stream<OrganisationOnDate> parties() {
        Set<OrganisationId> ids = new HashSet<>();
        agreements.forEach(agreement -> agreement.sides().forEach(side -> ids.add(side.organisation())));
        return graph.organisations().stream()
                .filter(organisation -> ids.contains(organisation.record().id()))
                .filter(organisation -> organisation.existence() != Existence.CLOSED);
    }

    private Stream<OrganisationOnDate> inArea(Stream<OrganisationOnDate> organisations) {
        if (scope.area() == null) {
            return organisations;
        }
        Set<MunicipalityCode> area = areaCodes();
        return organisations.filter(organisation ->
                standsIn(area, organisation.homeMunicipality().stream().toList())
                        || organisation.workshops().stream().anyMatch(shop -> standsIn(area, shop.municipalities())));
    }

    private Set<MunicipalityCode> areaCodes() {
        return scope.area() == null
                ? Set.of()
                : graph.getRegion(scope.area()).municipalitiesByNearestMembership().stream()
                        .map(MunicipalityOnDate::code)
                        .collect(Collectors.toSet());
    }

    private Set<String> memberIds() {
        return scope.network() == null
                ? Set.of()
                : memberships.members(graph.getNetwork(scope.network())).stream()
                        .map(workshop -> workshop.record().id().value())
                        .collect(Collectors.toSet());
    }

    private static boolean standsIn(Set<MunicipalityCode> area, List<MunicipalityOnDate> places) {
        return places.stream().anyMatch(place -> area.contains(place.code()));
    }
}
