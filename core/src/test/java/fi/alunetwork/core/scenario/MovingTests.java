package fi.alunetwork.core.scenario;

import static fi.alunetwork.core.scenario.HandDrawn.COUNTY_1;
import static fi.alunetwork.core.scenario.HandDrawn.COUNTY_2;
import static fi.alunetwork.core.scenario.HandDrawn.covered;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Effect;
import fi.alunetwork.core.graph.ProvisionOnDate;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What moves, goes over, grows and shrinks, on the hand-drawn world. */
class MovingTests {

    private static final LocalDate DAY = HandDrawn.DAY;
    private static final OrganisationId COUNTY = new OrganisationId("county");
    private static final WorkshopGraph WORLD = HandDrawn.sketch()
            .provision("north", Service.REHABILITATIVE_WORK_ACTIVITY, HandDrawn.places(10))
            .graph();

    @Test
    void aProvisionMovedToAMunicipalityIsProvidedThere() {
        WorkshopGraph after =
                apply(new Change.MoveProvision(new ProvisionId("north-1"), null, new MunicipalityCode("003"), null));

        assertThat(covered(after, Service.YOUTH_WORKSHOP)).isEqualTo(4 + 8);
        assertThat(after.asOf(DAY)
                        .findWorkshop(new WorkshopId("scenario-1-north"))
                        .orElseThrow()
                        .operators())
                .extracting(operator -> operator.record().id().value())
                .containsExactly("town");
    }

    @Test
    void somePlacesMoveToAnotherWorkshopAndTheyAddUp() {
        WorkshopGraph after =
                apply(new Change.MoveProvision(new ProvisionId("north-2"), new WorkshopId("south"), null, 3));

        assertThat(places(after, "north-2")).isEqualTo(7);
        assertThat(places(after, "scenario-1-north-2")).isEqualTo(3);
        assertThat(covered(after, Service.REHABILITATIVE_WORK_ACTIVITY)).isEqualTo(1 + 2 + 8);
    }

    @Test
    void allMunicipalWorkshopsOfACountyMoveToItInOneChange() {
        WorkshopGraph after = apply(new Change.TransferProvisions(
                ProvisionSelection.of(Set.of(LegalForm.MUNICIPALITY), allServices(), COUNTY_1), COUNTY, 1, null));
        DatedGraph picture = after.asOf(DAY);

        assertThat(picture.findWorkshop(new WorkshopId("north")).orElseThrow().operators())
                .extracting(operator -> operator.record().id())
                .containsExactly(COUNTY);
        assertThat(picture.findOrganisation(new OrganisationId("town"))
                        .orElseThrow()
                        .workshops())
                .isEmpty();
        assertThat(covered(after, Service.YOUTH_WORKSHOP)).isEqualTo(covered(WORLD, Service.YOUTH_WORKSHOP));
    }

    @Test
    void theCountyAdmitsTheResidentsOfItsWholeArea() {
        CoverageQuestion admitted =
                CoverageQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY).by(CoverageRule.REACHABLE_AND_ADMITTED);
        WorkshopGraph after = apply(
                new Change.TransferProvisions(ProvisionSelection.of(new OrganisationId("town")), COUNTY, 1, null));

        assertThat(covered(WORLD, admitted)).isEqualTo(1);
        assertThat(covered(after, admitted)).isEqualTo(1 + 2);
    }

    @Test
    void theGrantForYouthWorkshopsStaysBehind() {
        Effect effect = effect(apply(
                new Change.TransferProvisions(ProvisionSelection.of(new OrganisationId("town")), COUNTY, 1, null)));

        assertThat(effect.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.in(Language.EN))
                        .startsWith("The government grant cannot follow; provisions concerned: 1."));
        assertThat(effect.organisations()).containsExactly(COUNTY, new OrganisationId("town"));
    }

    @Test
    void betweenOthersThanCountiesTheGrantGoesAlong() {
        assertThat(effect(apply(new Change.TransferProvisions(
                                ProvisionSelection.of(new OrganisationId("town")),
                                new OrganisationId("society"),
                                1,
                                null)))
                        .notes())
                .isEmpty();
    }

    @Test
    void aPartOfThePlacesGoesOverToAWorkshopBeside() {
        WorkshopGraph after = apply(
                new Change.TransferProvisions(ProvisionSelection.of(new ProvisionId("north-2")), COUNTY, 0.25, null));

        assertThat(places(after, "north-2")).isEqualTo(7);
        assertThat(places(after, "scenario-1-north-2")).isEqualTo(3);
        assertThat(after.asOf(DAY)
                        .findWorkshop(new WorkshopId("scenario-1-north"))
                        .orElseThrow()
                        .operators())
                .extracting(operator -> operator.record().id())
                .containsExactly(COUNTY);
    }

    @Test
    void whatWasTransferredCanGoBack() {
        WorkshopGraph after = apply(
                new Change.TransferProvisions(ProvisionSelection.of(new OrganisationId("town")), COUNTY, 1, null),
                new Change.TransferProvisions(ProvisionSelection.of(COUNTY), new OrganisationId("town"), 1, null));

        assertThat(after.asOf(DAY)
                        .findWorkshop(new WorkshopId("north"))
                        .orElseThrow()
                        .operators())
                .extracting(operator -> operator.record().id().value())
                .containsExactly("town");
    }

    @Test
    void placesGrowByAFactor() {
        WorkshopGraph after = apply(new Change.ChangePlaces(ProvisionSelection.of(new OrganisationId("town")), 1.25));

        assertThat(places(after, "north-2")).isEqualTo(13);
        assertThat(effect(after).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.in(Language.EN))
                        .isEqualTo("The places of 1 provisions are not known and stay so."));
    }

    @Test
    void moreClientsWeighMore() {
        WorkshopGraph everywhere = apply(new Change.ScaleDemand(IndicatorId.POPULATION, 2, null, null));
        WorkshopGraph inOneCounty = apply(new Change.ScaleDemand(IndicatorId.POPULATION, 3, null, COUNTY_1));

        assertThat(covered(everywhere, Service.YOUTH_WORKSHOP)).isEqualTo(2 * (1 + 2 + 8));
        assertThat(covered(inOneCounty, Service.YOUTH_WORKSHOP)).isEqualTo(3 * (1 + 2) + 8);
        assertThat(everywhere.asOf(DAY.minusDays(1)).demand(Demand.RESIDENTS).of(new MunicipalityCode("001")))
                .hasValue(1);
    }

    @Test
    void aMergerMovesNobody() {
        WorkshopGraph after =
                apply(new Change.MergeMunicipalities(Set.of(new MunicipalityCode("003")), new MunicipalityCode("004")));
        DatedGraph picture = after.asOf(DAY);

        assertThat(picture.municipalities())
                .extracting(municipality -> municipality.code().value())
                .containsExactly("001", "002", "004");
        assertThat(picture.demand(Demand.RESIDENTS).of(new MunicipalityCode("003")))
                .isEmpty();
        assertThat(picture.demand(Demand.RESIDENTS).of(new MunicipalityCode("004")))
                .hasValue(12);
        assertThat(picture.getMunicipality(new MunicipalityCode("003")).code().value())
                .isEqualTo("004");
        assertThat(covered(after, Service.YOUTH_WORKSHOP)).isEqualTo(covered(WORLD, Service.YOUTH_WORKSHOP));
    }

    @Test
    void aMergedMunicipalityLeavesItsCounty() {
        DatedGraph picture = apply(new Change.MergeMunicipalities(
                        Set.of(new MunicipalityCode("003")), new MunicipalityCode("002")))
                .asOf(DAY);

        assertThat(picture.getMunicipality(new MunicipalityCode("002")).regions())
                .extracting(region -> region.id())
                .containsExactly(COUNTY_1);
        assertThat(picture.getRegion(COUNTY_2).municipalities())
                .extracting(municipality -> municipality.code().value())
                .containsExactly("004");
    }

    @Test
    void aMunicipalityMovesToAnotherCounty() {
        WorkshopGraph after = apply(new Change.MoveMunicipalities(Set.of(new MunicipalityCode("003")), COUNTY_1));

        assertThat(after.asOf(DAY).getMunicipality(new MunicipalityCode("003")).regions())
                .extracting(region -> region.id())
                .containsExactly(COUNTY_1);
        assertThat(after.asOf(DAY.minusDays(1))
                        .getMunicipality(new MunicipalityCode("003"))
                        .regions())
                .extracting(region -> region.id())
                .containsExactly(COUNTY_2);
    }

    private static Set<Service> allServices() {
        return Set.of(Service.values());
    }

    private static WorkshopGraph apply(Change... changes) {
        return Scenario.of(changes).applyTo(WORLD, DAY);
    }

    private static Effect effect(WorkshopGraph graph) {
        return graph.assumptions().effects().get(0);
    }

    private static Integer places(WorkshopGraph graph, String provision) {
        return graph.asOf(DAY).workshops().stream()
                .flatMap(workshop -> workshop.provisions().stream())
                .map(ProvisionOnDate::record)
                .filter(record -> record.id().value().equals(provision))
                .findFirst()
                .orElseThrow()
                .places();
    }
}
