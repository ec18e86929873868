package fi.alunetwork.core.graph;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.partnership.NetworkMember;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A regional network as it stood on the day. */
public final class NetworkOnDate {

    private final DatedGraph graph;
    private final RegionalNetwork network;

    NetworkOnDate(DatedGraph graph, RegionalNetwork network) {
        this.graph = graph;
        this.network = network;
    }

    /** The picture that this belongs to. */
    public DatedGraph graph() {
        return graph;
    }

    /** The record, over all time. */
    public RegionalNetwork record() {
        return network;
    }

    /** Its names. */
    public LocalizedName names() {
        return network.name();
    }

    /** What is known of its existence on the day. */
    public Existence existence() {
        return network.lifespan().on(graph.date());
    }

    /** The workshops that belonged to it. */
    public List<WorkshopOnDate> members() {
        return memberIds().stream()
                .map(graph::findWorkshop)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The municipalities that it extended over: those of its areas, and those named singly. */
    public List<MunicipalityOnDate> extent() {
        Set<MunicipalityCode> codes = new TreeSet<>(network.municipalities());
        network.regions().forEach(region -> codes.addAll(graph.relations().memberCodesOf(region)));
        return graph.municipalities(codes);
    }

    /** The areas that it extends over as wholes. */
    public List<RegionOnDate> regions() {
        return network.regions().stream()
                .map(graph::findRegion)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The organisation that coordinates it; empty where not known. */
    public Optional<OrganisationOnDate> coordinator() {
        return Optional.ofNullable(network.coordinator()).flatMap(graph::findOrganisation);
    }

    Collection<WorkshopId> memberIds() {
        return network.members().stream()
                .filter(member -> member.period().contains(graph.date()))
                .map(NetworkMember::workshop)
                .distinct()
                .toList();
    }
}
