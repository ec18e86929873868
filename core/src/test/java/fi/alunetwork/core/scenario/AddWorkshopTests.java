package fi.alunetwork.core.scenario;

import static fi.alunetwork.core.scenario.HandDrawn.covered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.graph.WorkshopOnDate;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.scenario.Change.NewProvision;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A whole new workshop in the world of {@link HandDrawn}, where 003 at 60 km with 4 residents has none near by. */
class AddWorkshopTests {

    private static final WorkshopId NEW = new WorkshopId("scenario-1-workshop");
    private static final Change OPENED = opened("society", "003", NewProvision.of(Service.YOUTH_WORKSHOP));

    private static Change opened(String operator, String municipality, NewProvision... provisions) {
        return new Change.AddWorkshop(
                "Uusi paja",
                new OrganisationId(operator),
                new MunicipalityCode(municipality),
                null,
                List.of(provisions));
    }

    private static WorkshopGraph apply(Change... changes) {
        return Scenario.of(changes).applyTo(HandDrawn.world(), HandDrawn.DAY);
    }

    @Test
    void aNewWorkshopCoversWhoLivesNearIt() {
        assertThat(covered(HandDrawn.world(), Service.YOUTH_WORKSHOP)).isEqualTo(1 + 2 + 8);
        assertThat(covered(apply(OPENED), Service.YOUTH_WORKSHOP)).isEqualTo(1 + 2 + 4 + 8);
    }

    @Test
    void itHasItsOperatorItsPlaceAndAllThatItProvides() {
        DatedGraph picture = apply(opened(
                        "society",
                        "003",
                        NewProvision.of(Service.YOUTH_WORKSHOP, new MunicipalityCode("003")),
                        NewProvision.of(Service.WORK_TRIAL)))
                .asOf(HandDrawn.DAY);

        WorkshopOnDate workshop = picture.findWorkshop(NEW).orElseThrow();
        assertThat(workshop.names().in(Language.FI)).isEqualTo("Uusi paja");
        assertThat(workshop.operators())
                .extracting(operator -> operator.record().id().value())
                .containsExactly("society");
        assertThat(workshop.sites())
                .singleElement()
                .satisfies(site -> assertThat(site.point()).isEqualTo(Sketch.km(60)));
        assertThat(workshop.provisions())
                .extracting(provision -> provision.record().service())
                .containsExactly(Service.YOUTH_WORKSHOP, Service.WORK_TRIAL);
        assertThat(workshop.record().provenance().isIllustrative()).isTrue();
        assertThat(picture.graph().assumptions().effects().get(0).workshops()).isEqualTo(Set.of(NEW));
        assertThat(picture.graph().assumptions().effects().get(0).description().in(Language.EN))
                .isEqualTo(
                        "Järjestö society opens a new workshop: Uusi paja, Kunta 003. Services: youth workshop activities, work"
                                + " trial.");
    }

    @Test
    void itIsNotThereTheDayBeforeAndLaterChangesCanNameIt() {
        assertThat(apply(OPENED).asOf(HandDrawn.DAY.minusDays(1)).workshops())
                .extracting(WorkshopOnDate::existence)
                .hasSameSizeAs(
                        HandDrawn.world().asOf(HandDrawn.DAY.minusDays(1)).workshops());
        assertThat(covered(apply(OPENED, Change.AddProvision.of(NEW, Service.WORK_TRIAL)), Service.WORK_TRIAL))
                .isEqualTo(4);
        assertThat(covered(apply(OPENED, new Change.CloseWorkshop(NEW)), Service.YOUTH_WORKSHOP))
                .isEqualTo(1 + 2 + 8);
    }

    @Test
    void whatIsAssumedIsToldWholeHoweverManyServicesItNames() {
        NewProvision[] all =
                Arrays.stream(Service.values()).map(NewProvision::of).toArray(NewProvision[]::new);
        Change second = opened("society", "003", all);

        String note =
                apply(second, second, second).asOf(HandDrawn.DAY).notes().get(0).in(Language.EN);

        assertThat(note).hasSizeGreaterThan(1_000);
        assertThat(note.split("youth workshop activities", -1)).hasSize(4);
    }

    @Test
    void everythingThatIsWrongIsTold() {
        Change bad =
                new Change.AddWorkshop(" ", new OrganisationId("none"), new MunicipalityCode("999"), null, List.of());

        assertThatThrownBy(() -> apply(bad))
                .isInstanceOfSatisfying(
                        BadScenarioException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::field)
                                .containsExactly(
                                        "addWorkshop.operator",
                                        "addWorkshop.municipality",
                                        "addWorkshop.provisions",
                                        "addWorkshop.name"));
        Change unseen = new Change.AddWorkshop(
                "\u200b".repeat(5_000), new OrganisationId("none"), new MunicipalityCode("999"), null, List.of());
        assertThatThrownBy(() -> apply(unseen))
                .isInstanceOfSatisfying(
                        BadScenarioException.class,
                        e -> assertThat(e.problems().get(3))
                                .satisfies(
                                        problem -> assertThat(problem.field()).isEqualTo("addWorkshop.name"))
                                .satisfies(
                                        problem -> assertThat(problem.value()).hasSizeLessThan(250)));
        assertThatThrownBy(() -> apply(
                        opened("society", "003", NewProvision.of(Service.YOUTH_WORKSHOP, new MunicipalityCode("999")))))
                .hasMessageContaining("addWorkshop.provisions.served");
    }
}
