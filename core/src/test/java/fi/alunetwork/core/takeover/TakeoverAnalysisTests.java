package fi.alunetwork.core.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.core.scenario.Scenario;
import fi.alunetwork.core.takeover.LostCell.State;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakeoverAnalysisTests {

    private static final RegionId COUNTY = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "1");
    private static final Service REHABILITATIVE = Service.REHABILITATIVE_WORK_ACTIVITY;

    /** Rehabilitative work activity by those who may produce it for certain, as the strict of the sources read it. */
    private static final TakeoverQuestion STRICTLY = TakeoverQuestion.of(ServicePackage.of(REHABILITATIVE)
            .within(Threshold.ofKm(30))
            .among(Scope.MAINLAND
                    .counting(Producers.LAWFUL)
                    .read(Reading.STRICT)
                    .in(COUNTY)));

    /**
     * Three municipalities 50 km apart, each with a workshop of its own that provides rehabilitative work activity for
     * its residents, with 6, 4 and an unknown number of places. The wellbeing services county has a workshop in the
     * second that provides youth workshop activity, with 9 places, and an association has one in the first.
     */
    private static Sketch county() {
        Sketch world = new Sketch()
                .municipality("001", 0, 100)
                .municipality("002", 50, 20)
                .municipality("003", 100, 3)
                .county("1", "001", "002", "003")
                .registerWhole("1", Sketch.SOURCED)
                .organisation("h", LegalForm.WELLBEING_SERVICES_COUNTY, "001", Set.of(COUNTY))
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .workshop("wh", "h", "002")
                .provision("wh", Service.YOUTH_WORKSHOP, ProvisionSketch.places(9))
                .workshop("wa", "a", "001")
                .provision("wa", Service.YOUTH_WORKSHOP);
        Integer[] places = {6, 4, null};
        for (int number = 1; number <= 3; number++) {
            String code = "00" + number;
            world.organisation("m" + number, LegalForm.MUNICIPALITY, code)
                    .workshop("w" + number, "m" + number, code)
                    .provision("w" + number, REHABILITATIVE, ProvisionSketch.places(places[number - 1]), code);
        }
        return world;
    }

    private static TakeoverAnswer ask(Sketch world, TakeoverQuestion question) {
        return ask(world.on("2022-12-31"), world.on("2023-12-31"), question);
    }

    private static TakeoverAnswer ask(DatedGraph before, DatedGraph after, TakeoverQuestion question) {
        return TakeoverAnalysis.answer(before, after, question, Budget.UNLIMITED);
    }

    private static List<String> ids(List<OrganisationOnDate> organisations) {
        return organisations.stream()
                .map(organisation -> organisation.record().id().value())
                .toList();
    }

    private static List<String> candidates(LostCell cell) {
        return ids(cell.candidates().stream().map(Candidacy::organisation).toList());
    }

    @Test
    void theReformOf2023TakesRehabilitativeWorkFromMunicipalitiesAndTheCountyCouldTakeWhatIsNearItsWorkshop() {
        TakeoverAnswer answer = ask(county(), STRICTLY);

        assertThat(answer.lost())
                .extracting(lost -> lost.cell().place().municipality().code().value())
                .containsExactly("001", "002", "003");
        assertThat(answer.lost())
                .extracting(lost -> ids(lost.formerly()))
                .containsExactly(List.of("m1"), List.of("m2"), List.of("m3"));
        assertThat(answer.lost()).extracting(lost -> lost.cell().state()).containsOnly(Cell.State.NOBODY_LAWFUL);
        assertThat(candidates(answer.lost().get(1))).containsExactly("h");
        assertThat(answer.lost().get(1).state()).isEqualTo(State.RESTORABLE);
        assertThat(answer.lost().get(2).state()).isEqualTo(State.NOBODY_LAWFUL);
        assertThat(answer.lost().get(2).takers()).isEmpty();
        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        assertThat(ids(answer.takers().stream().map(Taker::organisation).toList()))
                .contains("h");
    }

    @Test
    void whatTheLawAsksOfATakerIsToldWithTheWay() {
        Candidacy county = ask(county(), STRICTLY).lost().get(1).candidates().get(0);

        assertThat(county.workshop().record().id().value()).isEqualTo("wh");
        assertThat(county.distance().value()).isZero();
        assertThat(county.answer().isLawful()).isTrue();
        assertThat(county.produces()).isFalse();
    }

    @Test
    void thePlacesThatAreNeededStandBesideThoseThatTheTakerHas() {
        TakeoverQuestion withoutAssociation = STRICTLY.without(Set.of(new OrganisationId("a")));
        TakeoverAnswer answer = ask(county(), withoutAssociation);

        assertThat(answer.places()).containsExactly(new LostPlaces(REHABILITATIVE, 10, 3, 1));
        assertThat(answer.takers()).hasSize(1);
        Taker county = answer.takers().get(0);
        assertThat(county.places()).isEqualTo(9);
        assertThat(county.offersWithoutPlaces()).isZero();
        assertThat(county.cells()).isEqualTo(1);
        assertThat(county.people()).isEqualTo(20);
        assertThat(county.conditional()).isZero();
        assertThat(answer.restored()).isEqualTo(new Share(20, 123));
        assertThat(ids(answer.indispensable())).containsExactly("h");
    }

    @Test
    void whatAScenarioClosesATownNearByCouldTakeOnAConditionWhereTheLawIsReadLeniently() {
        TakeoverQuestion leniently = TakeoverQuestion.of(STRICTLY.produced()
                .among(Scope.MAINLAND.counting(Producers.LAWFUL_OR_CONDITIONAL).in(COUNTY)));
        WorkshopGraph today = county().workshop("house", "m2", "001").graph();
        WorkshopGraph without =
                Scenario.of(new Change.CloseWorkshop(new WorkshopId("w1"))).applyTo(today, LocalDate.of(2023, 1, 1));
        LocalDate day = LocalDate.of(2023, 12, 31);

        TakeoverAnswer answer = ask(today.asOf(day), without.asOf(day), leniently);

        assertThat(answer.lost())
                .extracting(lost -> lost.cell().place().municipality().code().value())
                .containsExactly("001");
        LostCell lost = answer.lost().get(0);
        assertThat(ids(lost.formerly())).containsExactly("m1");
        assertThat(candidates(lost)).containsExactly("a", "m2");
        Candidacy town = lost.candidates().get(1);
        assertThat(town.workshop().record().id().value()).isEqualTo("house");
        assertThat(town.produces()).isTrue();
        assertThat(town.answer().verdict()).isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void whereNothingIsLostNobodyIsNeededAndTheAnswerSaysSo() {
        DatedGraph day = county().on("2022-12-31");
        TakeoverAnswer answer = ask(day, day, STRICTLY);

        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        assertThat(answer.value()).isZero();
        assertThat(answer.lost()).isEmpty();
        assertThat(answer.restored().ratio()).isNull();
        assertThat(answer.header().notes())
                .extracting(note -> note.in(Language.EN))
                .anyMatch(note -> note.startsWith("Nothing was lost"));
    }

    @Test
    void whereNothingLostCanBeRestoredThereIsNoPlan() {
        TakeoverQuestion nobody = STRICTLY.without(Set.of(new OrganisationId("h"), new OrganisationId("a")));
        TakeoverAnswer answer = ask(county(), nobody);

        assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(answer.value()).isNull();
        assertThat(answer.lost()).extracting(LostCell::state).containsOnly(State.NOBODY_LAWFUL);
        assertThat(answer.optimal()).isEmpty();
    }

    @Test
    void aWorkshopOfWhichItIsNotKnownWhetherItGoesOnIsNoLossYet() {
        DatedGraph before = youth(true).on("2023-12-31");
        DatedGraph after = youth(false).on("2023-12-31");
        TakeoverAnswer answer = ask(before, after, TakeoverQuestion.of(youthPackage()));

        assertThat(answer.lost()).isEmpty();
        assertThat(answer.noLongerKnown())
                .extracting(cell -> cell.place().municipality().code().value())
                .containsExactly("001");
        assertThat(answer.header().notKnown()).isEqualTo(new Share(100, 100));
    }

    private static ServicePackage youthPackage() {
        return ServicePackage.of(Service.YOUTH_WORKSHOP)
                .among(Scope.MAINLAND.counting(Producers.ANY).in(COUNTY));
    }

    /** A youth workshop whose provision is open for certain, or was last seen years ago. */
    private static Sketch youth(boolean certain) {
        Sketch world = new Sketch()
                .municipality("001", 0, 100)
                .county("1", "001")
                .registerWhole("1", Sketch.SOURCED)
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .workshop("wa", "a", "001");
        return certain
                ? world.provision("wa", Service.YOUTH_WORKSHOP)
                : world.provision(
                        "wa",
                        Service.YOUTH_WORKSHOP,
                        ProvisionSketch.lasting(new Lifespan(Period.ALWAYS, LocalDate.of(2016, 5, 1))));
    }

    @Test
    void inventedWorkshopsMakeTheAnswerAnInvention() {
        Sketch world = new Sketch()
                .municipality("001", 0, 100)
                .county("1", "001")
                .registerWhole("1", Sketch.SOURCED)
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .workshop("wa", "a", "001");
        DatedGraph after = world.on("2023-12-31");
        DatedGraph before = world.provision("wa", Service.YOUTH_WORKSHOP, ProvisionSketch.invented())
                .on("2023-12-31");
        TakeoverAnswer answer = ask(before, after, TakeoverQuestion.of(youthPackage()));

        assertThat(answer.lost()).hasSize(1);
        assertThat(answer.header().illustrative()).isEqualTo(new Share(100, 100));
    }

    @Test
    void badQuestionsAreRefused() {
        assertThatThrownBy(() -> ask(county(), STRICTLY.without(Set.of(new OrganisationId("nobody")))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> STRICTLY.searching(Duration.ZERO))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("searchMillis is 0");
    }
}
