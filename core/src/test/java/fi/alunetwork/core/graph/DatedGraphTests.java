package fi.alunetwork.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Existence;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.statistics.Demand;
import fi.alunetwork.core.workshop.Operation;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two municipalities; the second took over a third in 2017. A workshop changed its operator in 2023. */
class DatedGraphTests {

    private static final MunicipalityCode MERGED = new MunicipalityCode("003");

    private static Sketch world() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality(new Municipality(
                        MERGED,
                        LocalizedName.finnish("Kunta 003"),
                        new Period(null, LocalDate.of(2017, 1, 1)),
                        new MunicipalityCode("002"),
                        Sketch.km(30),
                        null,
                        null,
                        null,
                        true,
                        Sketch.SOURCED))
                .county("01", "001", "002", "003")
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation("alue", LegalForm.WELLBEING_SERVICES_COUNTY, "002")
                .workshop("a", "kunta", "003")
                .provision("a", Service.WORK_COACHING, "001", "003")
                .partnership("p", CooperationModel.PARTNERSHIP_MODEL, "kunta", "alue");
    }

    private static Workshop withOperators(Workshop w, Operation... operations) {
        return new Workshop(
                w.id(),
                w.name(),
                List.of(operations),
                w.sites(),
                w.provisions(),
                w.trades(),
                w.staffYears(),
                w.participantsPerYear(),
                w.lifespan(),
                w.provenance());
    }

    @Test
    void aMergedMunicipalityIsFollowedToTheOneThatTookItOver() {
        DatedGraph before = world().on("2016-12-31");
        DatedGraph after = world().on("2017-01-01");

        assertThat(before.municipalities()).hasSize(3);
        assertThat(after.municipalities()).hasSize(2);
        assertThat(before.getMunicipality(MERGED).code()).isEqualTo(MERGED);
        assertThat(after.getMunicipality(MERGED).code().value()).isEqualTo("002");
        assertThat(after.getMunicipality(new MunicipalityCode("002")).workshops())
                .hasSize(1);
        assertThat(after.getMunicipality(new MunicipalityCode("002")).servedBy())
                .hasSize(1);
    }

    @Test
    void everyRelationIsFollowedBothWays() {
        DatedGraph graph = world().on("2020-06-01");
        WorkshopOnDate workshop = graph.workshops().get(0);
        OrganisationOnDate operator = workshop.operators().get(0);
        RegionOnDate county = graph.getRegion(new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01"));

        assertThat(operator.workshops()).containsExactly(workshop);
        assertThat(county.workshops()).containsExactly(workshop);
        assertThat(workshop.municipalities().get(0).regions()).containsExactly(county);
        assertThat(county.municipalities()).hasSize(2);
        assertThat(workshop.partnerships()).containsExactlyElementsOf(operator.partnerships());
        assertThat(operator.partners())
                .extracting(partner -> partner.record().id().value())
                .containsExactly("alue");
        assertThat(operator.homeMunicipality()).containsSame(graph.getMunicipality(new MunicipalityCode("001")));
        assertThat(operator.homeMunicipality().orElseThrow().organisations()).containsExactly(operator);
        assertThat(workshop.servedMunicipalities())
                .extracting(municipality -> municipality.code().value())
                .containsExactly("001", "002");
    }

    @Test
    void theOperatorChangesWhileTheWorkshopStays() {
        LocalDate reform = LocalDate.of(2023, 1, 1);
        Sketch world = world();
        Workshop workshop = world.contents().workshops().get(0);
        world.workshop(withOperators(
                workshop,
                new Operation(new OrganisationId("alue"), Period.since(reform), Sketch.SOURCED),
                new Operation(new OrganisationId("kunta"), new Period(null, reform), Sketch.SOURCED)));

        assertThat(operatorOn(world, "2022-12-31")).isEqualTo("kunta");
        assertThat(operatorOn(world, "2023-01-01")).isEqualTo("alue");
    }

    private static String operatorOn(Sketch world, String day) {
        return world.on(day).workshops().get(0).operators().get(0).record().id().value();
    }

    @Test
    void aClosedWorkshopStaysInTheListAndTakesPartInNothing() {
        Sketch world = world();
        Workshop w = world.contents().workshops().get(0);
        world.workshop(new Workshop(
                w.id(),
                w.name(),
                w.operations(),
                w.sites(),
                w.provisions(),
                Set.of(),
                null,
                null,
                Lifespan.of(new Period(null, LocalDate.of(2019, 1, 1))),
                w.provenance()));
        DatedGraph graph = world.on("2020-06-01");

        assertThat(graph.findWorkshop(new WorkshopId("a")).orElseThrow().existence())
                .isEqualTo(Existence.CLOSED);
        assertThat(graph.getOrganisation(new OrganisationId("kunta")).workshops())
                .isEmpty();
        assertThat(graph.getMunicipality(new MunicipalityCode("001")).servedBy())
                .isEmpty();
    }

    @Test
    void figuresOfMergedMunicipalitiesAreAddedUpAndMissingOnesAreNotZero() {
        DemandFigures figures = world().on("2016-06-01").demand(Demand.RESIDENTS);

        assertThat(figures.date()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(figures.of(new MunicipalityCode("002"))).hasValue(2);
        assertThat(figures.of(MERGED)).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamed() {
        DatedGraph graph = world().on("2020-06-01");

        assertThatThrownBy(() -> graph.getMunicipality(new MunicipalityCode("999")))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("municipality \"999\"");
        assertThat(graph.findOrganisation(new OrganisationId("x"))).isEmpty();
        assertThat(graph.revision().number()).isEqualTo(1);
    }
}
