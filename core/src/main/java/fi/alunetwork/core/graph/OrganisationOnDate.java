package fi.alunetwork.core.graph;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.Owner;
import fi.alunetwork.core.organisation.Succession;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An organisation as it stood on the day. */
public final class OrganisationOnDate {

    private final DatedGraph graph;
    private final Organisation organisation;

    OrganisationOnDate(DatedGraph graph, Organisation organisation) {
        this.graph = graph;
        this.organisation = organisation;
    }

    /** The picture that this belongs to. */
    public DatedGraph graph() {
        return graph;
    }

    /** The record, over all time. */
    public Organisation record() {
        return organisation;
    }

    /** Its names. */
    public LocalizedName names() {
        return organisation.name();
    }

    /** What is known of its existence on the day. */
    public Existence existence() {
        return organisation.lifespan().on(graph.date());
    }

    /** The municipality it is registered in; empty where not known. */
    public Optional<MunicipalityOnDate> homeMunicipality() {
        return Optional.ofNullable(organisation.homeMunicipality()).flatMap(graph::findMunicipality);
    }

    /** The workshops that it ran. */
    public List<WorkshopOnDate> workshops() {
        return graph.relations().workshopsOf(organisation.id());
    }

    /** The partnerships that it was a party of. */
    public List<PartnershipOnDate> partnerships() {
        return graph.relations().partnershipsOf(organisation.id());
    }

    /** The other named parties of its partnerships, each once, in the order of their ids. */
    public List<OrganisationOnDate> partners() {
        return graph.organisations(partnerships().stream()
                .flatMap(partnership -> partnership.partyIds().stream())
                .filter(id -> !id.equals(organisation.id()))
                .sorted()
                .toList());
    }

    /** The organisations that own it. */
    public List<OrganisationOnDate> owners() {
        return graph.organisations(
                organisation.owners().stream().map(Owner::organisation).toList());
    }

    /** The organisations that had taken over its tasks by the day. */
    public List<OrganisationOnDate> successors() {
        return graph.organisations(organisation.successions().stream()
                .filter(succession -> !succession.date().isAfter(graph.date()))
                .map(Succession::successor)
                .toList());
    }

    /** The areas whose legal body it is. */
    public List<RegionOnDate> actsFor() {
        return organisation.actsFor().stream()
                .map(graph::findRegion)
                .flatMap(Optional::stream)
                .toList();
    }

    Collection<MunicipalityCode> homeCodes() {
        MunicipalityCode home = organisation.homeMunicipality();
        return home == null ? List.of() : List.of(graph.codeOn(home));
    }
}
