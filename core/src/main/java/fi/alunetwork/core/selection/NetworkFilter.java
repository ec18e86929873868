package fi.alunetwork.core.selection;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.NetworkOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on regional networks.
 *
 * @param and filters that must all hold as well
 * @param or filters of which one must hold as well
 * @param not a filter that must not hold
 * @param codes the networks themselves
 * @param nameContains part of the name in any language, without regard to case and accents
 * @param kind is of one of these kinds
 * @param coordinator is coordinated by one of these organisations
 * @param member one of these workshops belongs to it
 * @param municipality extends over one of these municipalities
 * @param region extends over a municipality of one of these areas
 * @param provenance is a fact or an illustration
 */
public record NetworkFilter(
        @Nullable List<NetworkFilter> and,
        @Nullable List<NetworkFilter> or,
        @Nullable NetworkFilter not,
        @Nullable List<NetworkId> codes,
        @Nullable String nameContains,
        @Nullable List<RegionalNetwork.Kind> kind,
        @Nullable List<OrganisationId> coordinator,
        @Nullable List<WorkshopId> member,
        @Nullable List<MunicipalityCode> municipality,
        @Nullable List<RegionId> region,
        @Nullable List<Provenance.Kind> provenance)
        implements Filter<NetworkFilter, NetworkOnDate> {

    @Override
    public Predicate<NetworkOnDate> conditions(DatedGraph graph) {
        return new Conditions<NetworkOnDate>()
                .oneOf(
                        Known.ids("network", codes, graph::findNetwork),
                        network -> network.record().id())
                .when(nameContains, text -> {
                    var contained = FoldedText.containedIn(text);
                    return network -> contained.test(network.names());
                })
                .oneOf(kind, network -> network.record().kind())
                .oneOf(
                        Known.organisations(graph, coordinator),
                        network -> network.record().coordinator())
                .anyOf(
                        Known.ids("workshop", member, graph::findWorkshop),
                        network -> network.members().stream()
                                .map(workshop -> workshop.record().id())
                                .toList())
                .anyOf(Known.municipalities(graph, municipality), NetworkFilter::extent)
                .anyOf(Known.membersOf(graph, region), NetworkFilter::extent)
                .oneOf(provenance, network -> network.record().provenance().kind())
                .all();
    }

    private static List<MunicipalityCode> extent(NetworkOnDate network) {
        return network.extent().stream().map(MunicipalityOnDate::code).toList();
    }
}
