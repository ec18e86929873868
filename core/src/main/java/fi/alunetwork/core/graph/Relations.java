package fi.alunetwork.core.graph;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.Membership;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The relations that hold on the day, from the side whose record does not tell them. Closed things take no part. */
final class Relations {

    private final DatedGraph graph;
    private final Supplier<Map<OrganisationId, List<WorkshopOnDate>>> workshopsByOperator =
            new Lazily<>(this::indexOperators);
    private final Supplier<Map<MunicipalityCode, List<WorkshopOnDate>>> workshopsByPlace =
            new Lazily<>(() -> index(openWorkshops(), WorkshopOnDate::placeCodes));
    private final Supplier<Map<MunicipalityCode, List<ProvisionOnDate>>> provisionsByServed =
            new Lazily<>(this::indexProvisions);
    private final Supplier<Map<OrganisationId, List<PartnershipOnDate>>> partnershipsByParty =
            new Lazily<>(() -> index(openPartnerships(), PartnershipOnDate::partyIds));
    private final Supplier<Map<MunicipalityCode, List<PartnershipOnDate>>> partnershipsByPlace =
            new Lazily<>(() -> index(openPartnerships(), PartnershipOnDate::placeCodes));
    private final Supplier<Map<WorkshopId, List<NetworkOnDate>>> networksByMember =
            new Lazily<>(() -> index(openNetworks(), NetworkOnDate::memberIds));
    private final Supplier<Map<MunicipalityCode, List<OrganisationOnDate>>> organisationsByHome =
            new Lazily<>(this::indexHomes);
    private final Supplier<Map<RegionId, Set<MunicipalityCode>>> memberCodes = new Lazily<>(this::indexMemberships);
    private final Supplier<Map<MunicipalityCode, List<RegionOnDate>>> regionsByMunicipality = new Lazily<>(
            () -> index(regions(), region -> memberCodesOf(region.record().id())));

    Relations(DatedGraph graph) {
        this.graph = graph;
    }

    List<WorkshopOnDate> workshopsOf(OrganisationId operator) {
        return workshopsByOperator.get().getOrDefault(operator, List.of());
    }

    List<WorkshopOnDate> workshopsIn(MunicipalityCode municipality) {
        return workshopsByPlace.get().getOrDefault(municipality, List.of());
    }

    List<ProvisionOnDate> provisionsServing(MunicipalityCode municipality) {
        return provisionsByServed.get().getOrDefault(municipality, List.of());
    }

    List<PartnershipOnDate> partnershipsOf(OrganisationId party) {
        return partnershipsByParty.get().getOrDefault(party, List.of());
    }

    List<PartnershipOnDate> partnershipsIn(MunicipalityCode municipality) {
        return partnershipsByPlace.get().getOrDefault(municipality, List.of());
    }

    List<NetworkOnDate> networksOf(WorkshopId member) {
        return networksByMember.get().getOrDefault(member, List.of());
    }

    List<OrganisationOnDate> organisationsIn(MunicipalityCode home) {
        return organisationsByHome.get().getOrDefault(home, List.of());
    }

    List<RegionOnDate> regionsOf(MunicipalityCode municipality) {
        return regionsByMunicipality.get().getOrDefault(municipality, List.of());
    }

    Set<MunicipalityCode> memberCodesOf(RegionId region) {
        return memberCodes.get().getOrDefault(region, Set.of());
    }

    private List<WorkshopOnDate> openWorkshops() {
        return graph.workshops().stream()
                .filter(workshop -> workshop.existence() != Existence.CLOSED)
                .toList();
    }

    private List<PartnershipOnDate> openPartnerships() {
        return graph.partnerships().stream()
                .filter(partnership -> partnership.existence() != Existence.CLOSED)
                .toList();
    }

    private List<NetworkOnDate> openNetworks() {
        return graph.networks().stream()
                .filter(network -> network.existence() != Existence.CLOSED)
                .toList();
    }

    private List<RegionOnDate> regions() {
        return graph.regions();
    }

    private Map<OrganisationId, List<WorkshopOnDate>> indexOperators() {
        return index(
                openWorkshops(),
                workshop ->
                        workshop.operations().stream().map(Operation::operator).toList());
    }

    private Map<MunicipalityCode, List<ProvisionOnDate>> indexProvisions() {
        List<ProvisionOnDate> all = openWorkshops().stream()
                .flatMap(workshop -> workshop.provisions().stream())
                .toList();
        return index(all, ProvisionOnDate::servedCodes);
    }

    private Map<MunicipalityCode, List<OrganisationOnDate>> indexHomes() {
        List<OrganisationOnDate> open = graph.organisations().stream()
                .filter(organisation -> organisation.existence() != Existence.CLOSED)
                .toList();
        return index(open, OrganisationOnDate::homeCodes);
    }

    private Map<RegionId, Set<MunicipalityCode>> indexMemberships() {
        return graph.graph().contents().memberships().stream()
                .filter(membership -> membership.period().contains(graph.date()))
                .collect(Collectors.groupingBy(
                        Membership::region,
                        Collectors.mapping(membership -> graph.codeOn(membership.municipality()), Collectors.toSet())));
    }

    private static <K, V> Map<K, List<V>> index(List<V> things, Function<V, ? extends Collection<K>> keys) {
        Map<K, Set<V>> found = new HashMap<>();
        things.forEach(thing -> keys.apply(thing)
                .forEach(key -> found.computeIfAbsent(key, none -> new LinkedHashSet<>())
                        .add(thing)));
        Map<K, List<V>> lists = new HashMap<>();
        found.forEach((key, values) -> lists.put(key, new ArrayList<>(values)));
        return lists;
    }
}
