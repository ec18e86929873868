package fi.alunetwork.core.selection;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.organisation.BusinessId;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on organisations. Those on a provision ({@code service} to {@code serves}) must all hold for one and the
 * same provision of a workshop that the organisation runs.
 *
 * @param and filters that must all hold as well
 * @param or filters of which one must hold as well
 * @param not a filter that must not hold
 * @param codes the organisations themselves
 * @param nameContains part of the name in any language, without regard to case and accents
 * @param businessId has one of these business ids
 * @param legalForm is of one of these forms
 * @param operatorGroup is of one of these groups
 * @param kind is of one of these kinds
 * @param service runs a workshop that provides one of these services
 * @param role in one of these roles
 * @param language in one of these languages
 * @param targetAge for people of this age; a provision whose ages are not known does not match
 * @param serves declared to serve one of these municipalities
 * @param runsWorkshop runs a workshop, or runs none
 * @param municipality is registered in one of these municipalities
 * @param region is registered in one of these areas
 * @param actsFor is the legal body of one of these areas
 * @param near is registered in a municipality whose centre is within a distance of a point
 * @param partner is in a partnership with one of these organisations
 * @param cooperationModel is in a partnership of one of these models
 * @param provenance is a fact or an illustration
 */
public record OrganisationFilter(
        @Nullable List<OrganisationFilter> and,
        @Nullable List<OrganisationFilter> or,
        @Nullable OrganisationFilter not,
        @Nullable List<OrganisationId> codes,
        @Nullable String nameContains,
        @Nullable List<BusinessId> businessId,
        @Nullable List<LegalForm> legalForm,
        @Nullable List<OperatorGroup> operatorGroup,
        @Nullable List<Organisation.Kind> kind,
        @Nullable List<Service> service,
        @Nullable List<Provision.Role> role,
        @Nullable List<Language> language,
        @Nullable Integer targetAge,
        @Nullable List<MunicipalityCode> serves,
        @Nullable Boolean runsWorkshop,
        @Nullable List<MunicipalityCode> municipality,
        @Nullable List<RegionId> region,
        @Nullable List<RegionId> actsFor,
        @Nullable Near near,
        @Nullable List<OrganisationId> partner,
        @Nullable List<CooperationModel> cooperationModel,
        @Nullable List<Provenance.Kind> provenance)
        implements Filter<OrganisationFilter, OrganisationOnDate> {

    @Override
    public Predicate<OrganisationOnDate> conditions(DatedGraph graph) {
        Conditions<OrganisationOnDate> conditions = new Conditions<OrganisationOnDate>()
                .oneOf(
                        Known.organisations(graph, codes),
                        organisation -> organisation.record().id())
                .when(nameContains, text -> {
                    var contained = FoldedText.containedIn(text);
                    return organisation -> contained.test(organisation.names());
                })
                .oneOf(businessId, organisation -> organisation.record().businessId())
                .oneOf(legalForm, organisation -> organisation.record().legalForm())
                .oneOf(
                        operatorGroup,
                        organisation -> organisation.record().legalForm().operatorGroup())
                .oneOf(kind, organisation -> organisation.record().kind())
                .oneOf(
                        provenance,
                        organisation -> organisation.record().provenance().kind());
        addPlaces(graph, conditions);
        addRelations(graph, conditions);
        return conditions.all();
    }

    private void addPlaces(DatedGraph graph, Conditions<OrganisationOnDate> conditions) {
        conditions
                .oneOf(Known.municipalities(graph, municipality), OrganisationFilter::home)
                .oneOf(Known.membersOf(graph, region), OrganisationFilter::home)
                .anyOf(
                        Known.regions(graph, actsFor),
                        organisation -> organisation.record().actsFor())
                .when(near, asked -> {
                    var within = asked.within();
                    return organisation -> organisation
                            .homeMunicipality()
                            .map(home -> home.record().centre())
                            .filter(within)
                            .isPresent();
                });
    }

    private void addRelations(DatedGraph graph, Conditions<OrganisationOnDate> conditions) {
        conditions
                .when(
                        new ProvisionConditions(service, role, null, null, language, targetAge, serves).met(graph),
                        met -> organisation -> met.test(provisions(organisation)))
                .when(
                        runsWorkshop,
                        runs -> organisation -> organisation.workshops().isEmpty() != runs)
                .anyOf(
                        Known.organisations(graph, partner),
                        organisation -> organisation.partners().stream()
                                .map(other -> other.record().id())
                                .toList())
                .anyOf(
                        cooperationModel,
                        organisation -> organisation.partnerships().stream()
                                .map(partnership -> partnership.record().model())
                                .toList());
    }

    private static @Nullable MunicipalityCode home(OrganisationOnDate organisation) {
        return organisation.homeMunicipality().map(MunicipalityOnDate::code).orElse(null);
    }

    private static List<ProvisionOnDate> provisions(OrganisationOnDate organisation) {
        return organisation.workshops().stream()
                .flatMap(workshop -> workshop.provisions().stream())
                .toList();
    }
}
