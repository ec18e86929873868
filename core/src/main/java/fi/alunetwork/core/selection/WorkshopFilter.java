package fi.alunetwork.core.selection;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.MunicipalityOnDate;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Trade;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on workshops. Those on a provision ({@code service} to {@code serves}) must all hold for one and the same
 * provision, and those on an operator ({@code operator} to {@code operatorGroup}) for one and the same operator.
 *
 * @param and filters that must all hold as well
 * @param or filters of which one must hold as well
 * @param not a filter that must not hold
 * @param codes the workshops themselves
 * @param nameContains part of the name in any language, without regard to case and accents
 * @param service provides one of these services
 * @param role in one of these roles
 * @param basis on one of these bases
 * @param deliveryMode in one of these ways
 * @param language in one of these languages
 * @param targetAge for people of this age; a provision whose ages are not known does not match
 * @param serves declared to serve one of these municipalities
 * @param operator run by one of these organisations
 * @param legalForm run by an organisation of one of these forms
 * @param operatorGroup run by an organisation of one of these groups
 * @param municipality stands in one of these municipalities
 * @param region stands in one of these areas
 * @param near has a site within a distance of a point
 * @param trade has one of these trades
 * @param network belongs to one of these networks
 * @param cooperationModel has an operator in a partnership of one of these models
 * @param provenance is a fact or an illustration
 */
public record WorkshopFilter(
        @Nullable List<WorkshopFilter> and,
        @Nullable List<WorkshopFilter> or,
        @Nullable WorkshopFilter not,
        @Nullable List<WorkshopId> codes,
        @Nullable String nameContains,
        @Nullable List<Service> service,
        @Nullable List<Provision.Role> role,
        @Nullable List<Provision.Basis> basis,
        @Nullable List<Provision.DeliveryMode> deliveryMode,
        @Nullable List<Language> language,
        @Nullable Integer targetAge,
        @Nullable List<MunicipalityCode> serves,
        @Nullable List<OrganisationId> operator,
        @Nullable List<LegalForm> legalForm,
        @Nullable List<OperatorGroup> operatorGroup,
        @Nullable List<MunicipalityCode> municipality,
        @Nullable List<RegionId> region,
        @Nullable Near near,
        @Nullable List<Trade> trade,
        @Nullable List<NetworkId> network,
        @Nullable List<CooperationModel> cooperationModel,
        @Nullable List<Provenance.Kind> provenance)
        implements Filter<WorkshopFilter, WorkshopOnDate> {

    @Override
    public Predicate<WorkshopOnDate> conditions(DatedGraph graph) {
        Conditions<WorkshopOnDate> conditions = new Conditions<WorkshopOnDate>()
                .oneOf(
                        Known.ids("workshop", codes, graph::findWorkshop),
                        workshop -> workshop.record().id())
                .when(nameContains, text -> {
                    var contained = FoldedText.containedIn(text);
                    return workshop -> contained.test(workshop.names());
                })
                .oneOf(provenance, workshop -> workshop.record().provenance().kind())
                .anyOf(trade, workshop -> workshop.record().trades());
        addPlaces(graph, conditions);
        addRelations(graph, conditions);
        return conditions.all();
    }

    private void addPlaces(DatedGraph graph, Conditions<WorkshopOnDate> conditions) {
        conditions
                .anyOf(Known.municipalities(graph, municipality), WorkshopFilter::places)
                .anyOf(Known.membersOf(graph, region), WorkshopFilter::places)
                .when(near, asked -> {
                    var within = asked.within();
                    return workshop -> workshop.sites().stream().anyMatch(site -> within.test(site.point()));
                });
    }

    private void addRelations(DatedGraph graph, Conditions<WorkshopOnDate> conditions) {
        conditions
                .when(
                        new ProvisionConditions(service, role, basis, deliveryMode, language, targetAge, serves)
                                .met(graph),
                        met -> workshop -> met.test(workshop.provisions()))
                .when(operated(graph), run -> workshop -> run.test(workshop.operators()))
                .anyOf(
                        Known.ids("network", network, graph::findNetwork),
                        workshop -> workshop.networks().stream()
                                .map(belonging -> belonging.record().id())
                                .toList())
                .anyOf(
                        cooperationModel,
                        workshop -> workshop.partnerships().stream()
                                .map(partnership -> partnership.record().model())
                                .toList());
    }

    private @Nullable Predicate<Collection<OrganisationOnDate>> operated(DatedGraph graph) {
        Conditions<OrganisationOnDate> conditions = new Conditions<OrganisationOnDate>()
                .oneOf(
                        Known.organisations(graph, operator),
                        organisation -> organisation.record().id())
                .oneOf(legalForm, organisation -> organisation.record().legalForm())
                .oneOf(
                        operatorGroup,
                        organisation -> organisation.record().legalForm().operatorGroup());
        if (conditions.isEmpty()) {
            return null;
        }
        Predicate<OrganisationOnDate> all = conditions.all();
        return operators -> operators.stream().anyMatch(all);
    }

    private static List<MunicipalityCode> places(WorkshopOnDate workshop) {
        return workshop.municipalities().stream().map(MunicipalityOnDate::code).toList();
    }
}
