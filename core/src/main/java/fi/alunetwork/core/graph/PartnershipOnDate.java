package fi.alunetwork.core.graph;

import fi.alunetwork.core.Existence;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.Partnership;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.MunicipalityCode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A partnership as it stood on the day. */
public final class PartnershipOnDate {

    private final DatedGraph graph;
    private final Partnership partnership;

    PartnershipOnDate(DatedGraph graph, Partnership partnership) {
        this.graph = graph;
        this.partnership = partnership;
    }

    /** The picture that this belongs to. */
    public DatedGraph graph() {
        return graph;
    }

    /** The record, over all time. */
    public Partnership record() {
        return partnership;
    }

    /** Its names. */
    public LocalizedName names() {
        return partnership.name();
    }

    /** What is known of its existence on the day. */
    public Existence existence() {
        return partnership.lifespan().on(graph.date());
    }

    /** Its parties, with those that no source names. */
    public List<PartyOnDate> parties() {
        return partnership.parties().stream()
                .map(party -> new PartyOnDate(party, organisationOf(party)))
                .toList();
    }

    /** The municipalities that it names. */
    public List<MunicipalityOnDate> municipalities() {
        return graph.municipalities(partnership.municipalities());
    }

    /**
     * A party and the organisation that it is.
     *
     * @param record the party
     * @param organisation the organisation; empty where no source names it
     */
    public record PartyOnDate(Party record, Optional<OrganisationOnDate> organisation) {}

    List<OrganisationId> partyIds() {
        return partnership.parties().stream()
                .map(Party::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    Collection<MunicipalityCode> placeCodes() {
        return partnership.municipalities().stream()
                .map(graph::codeOn)
                .distinct()
                .toList();
    }

    private Optional<OrganisationOnDate> organisationOf(Party party) {
        return Optional.ofNullable(party.organisation()).flatMap(graph::findOrganisation);
    }
}
