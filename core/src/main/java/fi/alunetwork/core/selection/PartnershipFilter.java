package fi.alunetwork.core.selection;

import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate;
import fi.alunetwork.core.graph.PartnershipOnDate.PartyOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on partnerships. Those on a party ({@code party} to {@code partyUnit}) must all hold for one and the same
 * party.
 *
 * @param and filters that must all hold as well
 * @param or filters of which one must hold as well
 * @param not a filter that must not hold
 * @param codes the partnerships themselves
 * @param nameContains part of the name in any language, without regard to case and accents
 * @param cooperationModel follows one of these models
 * @param service is about one of these services
 * @param party one of these organisations is a party
 * @param partyLegalForm a party is of one of these forms
 * @param partyRole a party has one of these roles
 * @param partyUnit a party takes part with one of these units
 * @param municipality names one of these municipalities
 * @param region names a municipality of one of these areas
 * @param provenance is a fact or an illustration
 */
public record PartnershipFilter(
        @Nullable List<PartnershipFilter> and,
        @Nullable List<PartnershipFilter> or,
        @Nullable PartnershipFilter not,
        @Nullable List<PartnershipId> codes,
        @Nullable String nameContains,
        @Nullable List<CooperationModel> cooperationModel,
        @Nullable List<Service> service,
        @Nullable List<OrganisationId> party,
        @Nullable List<LegalForm> partyLegalForm,
        @Nullable List<Party.Role> partyRole,
        @Nullable List<Party.Unit> partyUnit,
        @Nullable List<MunicipalityCode> municipality,
        @Nullable List<RegionId> region,
        @Nullable List<Provenance.Kind> provenance)
        implements Filter<PartnershipFilter, PartnershipOnDate> {

    @Override
    public Predicate<PartnershipOnDate> conditions(DatedGraph graph) {
        return new Conditions<PartnershipOnDate>()
                .oneOf(
                        Known.ids("partnership", codes, graph::findPartnership),
                        partnership -> partnership.record().id())
                .when(nameContains, text -> {
                    var contained = FoldedText.containedIn(text);
                    return partnership -> contained.test(partnership.names());
                })
                .oneOf(cooperationModel, partnership -> partnership.record().model())
                .anyOf(service, partnership -> partnership.record().services())
                .when(
                        withParty(graph),
                        with -> partnership -> partnership.parties().stream().anyMatch(with))
                .anyOf(Known.municipalities(graph, municipality), PartnershipFilter::places)
                .anyOf(Known.membersOf(graph, region), PartnershipFilter::places)
                .oneOf(
                        provenance,
                        partnership -> partnership.record().provenance().kind())
                .all();
    }

    private @Nullable Predicate<PartyOnDate> withParty(DatedGraph graph) {
        Conditions<PartyOnDate> conditions = new Conditions<PartyOnDate>()
                .oneOf(Known.organisations(graph, party), one -> one.record().organisation())
                .oneOf(partyLegalForm, PartnershipFilter::legalForm)
                .oneOf(partyRole, one -> one.record().role())
                .oneOf(partyUnit, one -> one.record().unit());
        return conditions.isEmpty() ? null : conditions.all();
    }

    private static @Nullable LegalForm legalForm(PartyOnDate party) {
        return party.organisation()
                .map(organisation -> organisation.record().legalForm())
                .orElse(null);
    }

    private static List<MunicipalityCode> places(PartnershipOnDate partnership) {
        return partnership.municipalities().stream()
                .map(MunicipalityOnDate::code)
                .toList();
    }
}
