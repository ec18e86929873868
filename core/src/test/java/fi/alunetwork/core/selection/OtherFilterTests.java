package fi.alunetwork.core.selection;

import static fi.alunetwork.core.selection.SelectionWorld.code;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Provenance;
import fi.alunetwork.core.geo.GeoPoint;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.BusinessId;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OperatorGroup;
import fi.alunetwork.core.organisation.Organisation;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.partnership.RegionalNetwork;
import fi.alunetwork.core.region.LanguageStatus;
import fi.alunetwork.core.region.LegalBody;
import fi.alunetwork.core.region.Region;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.region.UrbanRural;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every condition on organisations, municipalities, areas, partnerships and networks of {@link SelectionWorld}. */
class OtherFilterTests {

    private final DatedGraph graph = SelectionWorld.today();

    @Test
    void organisationsByWhatTheyAre() {
        assertThat(organisations("codes", List.of(new OrganisationId("town")))).containsExactly("town");
        assertThat(organisations("nameContains", "jarjesto firm")).containsExactly("firm");
        assertThat(organisations("businessId", List.of(new BusinessId("1234567-1"))))
                .isEmpty();
        assertThat(organisations("legalForm", List.of(LegalForm.ASSOCIATION))).containsExactly("idle", "society");
        assertThat(organisations("operatorGroup", List.of(OperatorGroup.MUNICIPAL, OperatorGroup.OTHER)))
                .containsExactly("firm", "town");
        assertThat(organisations("kind", List.of(Organisation.Kind.EDUCATION_PROVIDER)))
                .isEmpty();
        assertThat(organisations("provenance", List.of(Provenance.Kind.SOURCED)))
                .hasSize(4);
    }

    @Test
    void organisationsByWhatTheyRun() {
        assertThat(organisations("runsWorkshop", true)).containsExactly("firm", "society", "town");
        assertThat(organisations("runsWorkshop", false)).containsExactly("idle");
        assertThat(organisations("service", List.of(Service.YOUTH_WORKSHOP), "targetAge", 40))
                .containsExactly("firm");
        assertThat(organisations("service", List.of(Service.WORK_TRIAL), "language", List.of(Language.SV)))
                .containsExactly("town");
        assertThat(organisations("role", List.of(Provision.Role.HOST), "serves", List.of(code("001"))))
                .isEmpty();
    }

    @Test
    void organisationsByPlace() {
        GeoPoint north = Sketch.km(0);
        assertThat(organisations("municipality", List.of(code("001")))).containsExactly("idle", "town");
        assertThat(organisations("region", List.of(SelectionWorld.REGION))).containsExactly("society");
        assertThat(organisations("actsFor", List.of(SelectionWorld.COUNTY))).containsExactly("town");
        assertThat(organisations("near", new Near(north.latitude(), north.longitude(), 31)))
                .containsExactly("firm", "idle", "town");
    }

    @Test
    void organisationsByWhomTheyWorkWith() {
        assertThat(organisations("partner", List.of(new OrganisationId("firm"))))
                .containsExactly("society", "town");
        assertThat(organisations("cooperationModel", List.of(CooperationModel.FORUM)))
                .containsExactly("firm", "society", "town");
    }

    @Test
    void municipalitiesByWhatTheyAre() {
        assertThat(municipalities("codes", List.of(code("002")))).containsExactly("002");
        assertThat(municipalities("nameContains", "söd")).containsExactly("003");
        assertThat(municipalities("region", List.of(SelectionWorld.COUNTY))).containsExactly("001", "002");
        assertThat(municipalities("neighbourOf", List.of(code("001")))).containsExactly("002");
        assertThat(municipalities("languageStatus", List.of(LanguageStatus.SWEDISH)))
                .containsExactly("003");
        assertThat(municipalities("urbanRural", List.of(UrbanRural.RURAL))).containsExactly("003");
        assertThat(municipalities("mainland", true)).containsExactly("001", "002");
        GeoPoint middle = Sketch.km(30);
        assertThat(municipalities("near", new Near(middle.latitude(), middle.longitude(), 40)))
                .containsExactly("001", "002");
    }

    @Test
    void municipalitiesByWhoServesThem() {
        assertThat(municipalities("hasWorkshop", true)).containsExactly("001", "002", "003");
        assertThat(municipalities("service", List.of(Service.YOUTH_WORKSHOP))).containsExactly("001", "002");
        assertThat(municipalities("targetAge", 40)).containsExactly("002");
        assertThat(municipalities("role", List.of(Provision.Role.HOST), "language", List.of(Language.SV)))
                .containsExactly("003");
        assertThat(municipalities("deliveryMode", List.of(Provision.DeliveryMode.REMOTE)))
                .containsExactly("002");
    }

    @Test
    void areas() {
        assertThat(regions("region", List.of(SelectionWorld.REGION))).containsExactly("REGION:02");
        assertThat(regions("nameContains", "alue 01")).containsExactly("WELLBEING_SERVICES_COUNTY:01");
        assertThat(regions("kind", List.of(RegionKind.REGION))).containsExactly("REGION:02");
        assertThat(regions("status", List.of(Region.Status.PLANNED_NEVER_IN_FORCE)))
                .isEmpty();
        assertThat(regions("legalBody", List.of(LegalBody.Kind.ITSELF))).isEmpty();
        assertThat(regions("municipality", List.of(code("002")))).containsExactly("WELLBEING_SERVICES_COUNTY:01");
        assertThat(regions("hasWorkshop", false)).isEmpty();
        assertThat(Selections.regions(graph, null, List.of(Existence.CLOSED), null, Budget.UNLIMITED)
                        .count())
                .isZero();
    }

    @Test
    void partnerships() {
        assertThat(partnerships("codes", List.of(new PartnershipId("forum")))).containsExactly("forum");
        assertThat(partnerships("nameContains", "umbrella")).containsExactly("umbrella");
        assertThat(partnerships("cooperationModel", List.of(CooperationModel.UMBRELLA)))
                .containsExactly("umbrella");
        assertThat(partnerships("service", List.of(Service.WORK_TRIAL))).isEmpty();
        assertThat(partnerships("party", List.of(new OrganisationId("firm")))).containsExactly("forum");
        assertThat(partnerships("partyLegalForm", List.of(LegalForm.MUNICIPALITY)))
                .containsExactly("forum", "umbrella");
        assertThat(partnerships(
                        "party", List.of(new OrganisationId("firm")), "partyLegalForm", List.of(LegalForm.ASSOCIATION)))
                .as("the party that is the firm is no association")
                .isEmpty();
        assertThat(partnerships("partyRole", List.of(Party.Role.LEAD))).isEmpty();
        assertThat(partnerships("partyUnit", List.of(Party.Unit.YOUTH_WORK))).isEmpty();
        assertThat(partnerships("municipality", List.of(code("001")))).isEmpty();
        assertThat(partnerships("region", List.of(SelectionWorld.COUNTY))).isEmpty();
        assertThat(partnerships("provenance", List.of(Provenance.Kind.ILLUSTRATIVE)))
                .isEmpty();
    }

    @Test
    void networks() {
        assertThat(networks("codes", List.of(new NetworkId("alu")))).hasSize(1);
        assertThat(networks("nameContains", "verkosto")).hasSize(1);
        assertThat(networks("kind", List.of(RegionalNetwork.Kind.ULA))).isEmpty();
        assertThat(networks("coordinator", List.of(new OrganisationId("town")))).hasSize(1);
        assertThat(networks("coordinator", List.of(new OrganisationId("firm")))).isEmpty();
        assertThat(networks("member", List.of(new WorkshopId("a")))).hasSize(1);
        assertThat(networks("member", List.of(new WorkshopId("b")))).isEmpty();
        assertThat(networks("municipality", List.of(code("002")))).hasSize(1);
        assertThat(networks("municipality", List.of(code("003")))).isEmpty();
        assertThat(networks("region", List.of(SelectionWorld.REGION))).isEmpty();
        assertThat(networks("provenance", List.of(Provenance.Kind.SOURCED))).hasSize(1);
    }

    private List<String> organisations(Object... given) {
        return Selections.organisations(graph, Fields.of(OrganisationFilter.class, given), null, null, Budget.UNLIMITED)
                .rows()
                .stream()
                .map(found -> found.record().id().value())
                .toList();
    }

    private List<String> municipalities(Object... given) {
        return Selections.municipalities(graph, Fields.of(MunicipalityFilter.class, given), null, Budget.UNLIMITED)
                .rows()
                .stream()
                .map(found -> found.code().value())
                .toList();
    }

    private List<String> regions(Object... given) {
        return Selections.regions(graph, Fields.of(RegionFilter.class, given), null, null, Budget.UNLIMITED)
                .rows()
                .stream()
                .map(found -> found.id().toString())
                .toList();
    }

    private List<String> partnerships(Object... given) {
        return Selections.partnerships(graph, Fields.of(PartnershipFilter.class, given), null, null, Budget.UNLIMITED)
                .rows()
                .stream()
                .map(found -> found.record().id().value())
                .toList();
    }

    private List<String> networks(Object... given) {
        return Selections.networks(graph, Fields.of(NetworkFilter.class, given), null, null, Budget.UNLIMITED)
                .rows()
                .stream()
                .map(found -> found.record().id().value())
                .toList();
    }
}
