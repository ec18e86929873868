package fi.alunetwork.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.alunetwork.core.graph.GraphContents;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.partnership.Party;
import fi.alunetwork.core.regime.RegimeId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scenarios that cannot be applied: every problem is told, with its place, and nothing is changed. */
class BadScenarioTests {

    private static final WorkshopGraph WORLD = HandDrawn.sketch()
            .provision("north", Service.WORK_TRIAL, HandDrawn.places(10))
            .graph();
    private static final WorkshopId NORTH = new WorkshopId("north");
    private static final MunicipalityCode NOWHERE = new MunicipalityCode("999");
    private static final ProvisionSelection ALL_OF_TOWN = ProvisionSelection.of(new OrganisationId("town"));

    @Test
    void whatDoesNotExistCannotBeClosed() {
        assertThat(fields(new Change.CloseWorkshop(new WorkshopId("none"))))
                .containsExactly("1 closeWorkshop.workshop");
        assertThat(fields(new Change.CloseOrganisation(new OrganisationId("none"))))
                .containsExactly("1 closeOrganisation.organisation");
        assertThat(fields(new Change.EndPartnership(new PartnershipId("none"))))
                .containsExactly("1 endPartnership.partnership");
        assertThat(fields(new Change.RemoveProvision(new ProvisionId("none"))))
                .containsExactly("1 removeProvision.provision");
    }

    @Test
    void nothingClosesTwice() {
        assertThat(problems(new Change.CloseWorkshop(NORTH), new Change.CloseWorkshop(NORTH)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("Change 2: closeWorkshop.workshop is \"north\"; expected one that has not ended by"
                                + " 2024-06-01, and this one ended on 2024-06-01. Maybe an earlier change ended it, or"
                                + " another day was meant."));
    }

    @Test
    void whatAClosedWorkshopProvidedIsGone() {
        assertThat(fields(new Change.CloseWorkshop(NORTH), new Change.RemoveProvision(new ProvisionId("north-1"))))
                .containsExactly("2 removeProvision.provision");
    }

    @Test
    void aFactorIsANumberOfZeroOrMore() {
        for (double factor : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY, 1001}) {
            assertThat(fields(new Change.ScaleDemand(IndicatorId.POPULATION, factor, null, null)))
                    .containsExactly("1 scaleDemand.factor");
            assertThat(fields(new Change.ChangePlaces(ALL_OF_TOWN, factor))).containsExactly("1 changePlaces.factor");
        }
    }

    @Test
    void aShareIsAboveZeroAndAtMostOne() {
        for (double share : new double[] {0, -1, 1.01, Double.NaN}) {
            assertThat(fields(new Change.TransferProvisions(ALL_OF_TOWN, new OrganisationId("county"), share, null)))
                    .containsExactly("1 transferProvisions.share");
        }
    }

    @Test
    void anEmptyListIsNoSelection() {
        assertThat(fields(Change.RemoveProduction.of(Set.of(), Set.of())))
                .containsExactly("1 removeProduction.forms", "1 removeProduction.services");
        assertThat(fields(new Change.MergeMunicipalities(Set.of(), new MunicipalityCode("001"))))
                .containsExactly("1 mergeMunicipalities.municipalities");
        assertThat(fields(new Change.ScaleDemand(IndicatorId.POPULATION, 2, Set.of(), null)))
                .containsExactly("1 scaleDemand.municipalities");
        assertThat(fields(new Change.ChangePlaces(new ProvisionSelection(null, null, null, null, null, null), 2)))
                .containsExactly("1 changePlaces.provisions");
        assertThat(fields(new Change.ChangePlaces(new ProvisionSelection(null, Set.of(), null, null, null, null), 2)))
                .containsExactly("1 changePlaces.provisions.workshops");
    }

    @Test
    void aSelectionOfNothingIsAProblem() {
        assertThat(fields(new Change.ChangePlaces(
                        ProvisionSelection.of(Set.of(LegalForm.STATE), Set.of(Service.WORK_TRIAL), null), 2)))
                .containsExactly("1 changePlaces.provisions");
    }

    @Test
    void codesMustBeOfTheDay() {
        assertThat(fields(new Change.AddSite(NORTH, NOWHERE, null))).containsExactly("1 addSite.municipality");
        assertThat(fields(new Change.MoveMunicipalities(
                        Set.of(NOWHERE), new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "77"))))
                .containsExactly("1 moveMunicipalities.municipalities", "1 moveMunicipalities.to");
        assertThat(fields(new Change.MoveMunicipalities(Set.of(new MunicipalityCode("001")), HandDrawn.COUNTY_1)))
                .containsExactly("1 moveMunicipalities.municipalities");
        assertThat(fields(new Change.MergeMunicipalities(
                        Set.of(new MunicipalityCode("001")), new MunicipalityCode("001"))))
                .containsExactly("1 mergeMunicipalities.into");
    }

    @Test
    void aRateAndAnUnknownIndicatorCannotBeScaled() {
        assertThat(fields(new Change.ScaleDemand(IndicatorId.UNEMPLOYMENT_RATE, 2, null, null)))
                .containsExactly("1 scaleDemand.indicator");
        assertThat(fields(new Change.ScaleDemand(new IndicatorId("horses"), 2, null, null)))
                .containsExactly("1 scaleDemand.indicator");
    }

    @Test
    void aRegimeMustBeKnownAndAppliesOnce() {
        Change planned = new Change.ApplyRegime(new RegimeId("planned-regions-2020"));

        assertThat(fields(new Change.ApplyRegime(new RegimeId("none")))).containsExactly("1 applyRegime.regime");
        assertThat(fields(planned, planned)).containsExactly("2 applyRegime.regime");
    }

    @Test
    void aMoveGoesToOnePlaceWithPlacesThatAreThere() {
        ProvisionId ten = new ProvisionId("north-2");

        assertThat(fields(new Change.MoveProvision(ten, null, null, null)))
                .containsExactly("1 moveProvision.toWorkshop");
        assertThat(fields(new Change.MoveProvision(ten, NORTH, null, null)))
                .containsExactly("1 moveProvision.toWorkshop");
        assertThat(fields(new Change.MoveProvision(ten, new WorkshopId("south"), null, 11)))
                .containsExactly("1 moveProvision.places");
        assertThat(fields(new Change.MoveProvision(new ProvisionId("north-1"), new WorkshopId("south"), null, 1)))
                .containsExactly("1 moveProvision.places");
    }

    @Test
    void aPartnershipIsOfTwoAndPlacesAreNotNegative() {
        Party alone = new Party(new OrganisationId("town"), Party.Role.MEMBER, null);

        assertThat(fields(new Change.AddPartnership(CooperationModel.FORUM, List.of(alone, alone), Set.of(), Set.of())))
                .containsExactly("1 addPartnership.parties");
        assertThat(fields(new Change.AddProvision(
                        NORTH,
                        new Change.NewProvision(
                                Service.WORK_TRIAL,
                                Provision.Role.HOST,
                                null,
                                Set.of(),
                                -1,
                                Provision.Basis.OWN,
                                Provision.DeliveryMode.ON_SITE,
                                Set.of(NOWHERE)))))
                .containsExactly("1 addProvision.served", "1 addProvision.places");
    }

    @Test
    void whoRunsThemAlreadyReceivesNothing() {
        assertThat(fields(new Change.TransferProvisions(ALL_OF_TOWN, new OrganisationId("town"), 1, null)))
                .containsExactly("1 transferProvisions.to");
    }

    @Test
    void allProblemsComeTogetherAndNothingIsChanged() {
        GraphContents before = WORLD.contents();
        BadScenarioException thrown = catchThrowableOfType(
                BadScenarioException.class,
                () -> Scenario.of(
                                new Change.CloseWorkshop(new WorkshopId("none")),
                                new Change.CloseWorkshop(NORTH),
                                new Change.ScaleDemand(IndicatorId.POPULATION, -1, null, null),
                                new Change.Unreadable(
                                        "closeWorkshop",
                                        List.of(new Change.Unreadable.Fault(
                                                "workshop", " ", "a code", "it is a name"))))
                        .applyTo(WORLD, HandDrawn.DAY));

        assertThat(thrown.problems()).extracting(Problem::position).containsExactly(1, 3, 4);
        assertThat(thrown.problems().get(2).message())
                .isEqualTo("Change 4: closeWorkshop.workshop is \" \"; expected a code. Maybe it is a name.");
        assertThat(WORLD.contents()).isSameAs(before);
    }

    @Test
    void thereAreNotMoreThan200Changes() {
        Change change = new Change.CloseWorkshop(NORTH);

        assertThatThrownBy(
                        () -> new Scenario(Collections.nCopies(201, change)).applyTo(WORLD, LocalDate.of(2024, 1, 1)))
                .isInstanceOf(BadScenarioException.class)
                .hasMessageStartingWith("changes is a list of 201; expected at most 200.");
    }

    private static List<Problem> problems(Change... changes) {
        return catchThrowableOfType(
                        BadScenarioException.class, () -> Scenario.of(changes).applyTo(WORLD, HandDrawn.DAY))
                .problems();
    }

    private static List<String> fields(Change... changes) {
        return problems(changes).stream()
                .map(problem -> problem.position() + " " + problem.field())
                .toList();
    }
}
