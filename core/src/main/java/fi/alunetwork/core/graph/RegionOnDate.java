package fi.alunetwork.core.graph;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionId;
import java.util.List;

/** An area as it stood on the day. */
public final class RegionOnDate {

    private final DatedGraph graph;
    private final Region region;

    RegionOnDate(DatedGraph graph, Region region) {
        this.graph = graph;
        this.region = region;
    }

    /** The picture that this belongs to. */
    public DatedGraph graph() {
        return graph;
    }

    /** The record, over all time. */
    public Region record() {
        return region;
    }

    /** Its kind and code. */
    public RegionId id() {
        return region.id();
    }

    /** Its names. */
    public LocalizedName names() {
        return region.name();
    }

    /** Whether it was in force on the day; a planned area that never came is closed. */
    public Existence existence() {
        boolean inForce = region.status() != Region.Status.PLANNED_NEVER_IN_FORCE
                && region.validity().contains(graph.date());
        return inForce ? Existence.OPEN : Existence.CLOSED;
    }

    /** The municipalities that belonged to it. */
    public List<MunicipalityOnDate> municipalities() {
        return graph.municipalities(graph.relations().memberCodesOf(region.id()));
    }

    /** The workshops that stood in it. */
    public List<WorkshopOnDate> workshops() {
        return municipalities().stream()
                .flatMap(municipality -> municipality.workshops().stream())
                .distinct()
                .toList();
    }

    /** The organisations that are registered in it. */
    public List<OrganisationOnDate> organisations() {
        return municipalities().stream()
                .flatMap(municipality -> municipality.organisations().stream())
                .distinct()
                .toList();
    }

    /** The networks that extend over it as a whole area. */
    public List<NetworkOnDate> networks() {
        return graph.networks().stream()
                .filter(network -> network.existence() != Existence.CLOSED)
                .filter(network -> network.record().regions().contains(region.id()))
                .toList();
    }
}
