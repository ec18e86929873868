package fi.alunetwork.core.umbrella;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.cooperation.ActorKind;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.cover.CoverPlan.Status;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.OrganisationOnDate;
import fi.alunetwork.core.graph.PartnershipSketch;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnering.Cell;
import fi.alunetwork.core.partnering.Cells;
import fi.alunetwork.core.partnering.ServicePackage;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.core.scenario.Scenario;
import fi.alunetwork.core.umbrella.UmbrellaCell.By;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UmbrellaAnalysisTests {

    static final RegionId COUNTY = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "1");

    private static final UmbrellaQuestion YOUTH = UmbrellaQuestion.of(ServicePackage.of(Service.YOUTH_WORKSHOP)
            .among(Scope.MAINLAND.counting(Producers.ANY).in(COUNTY)));

    /**
     * Four municipalities 50 km apart. Youth workshops of a in the first, b in the second and c in the third; nobody in
     * the fourth. The association u has no workshop: it works with a and b in a forum, and with the county h, which has
     * none either.
     */
    private static Sketch county() {
        return new Sketch()
                .municipality("001", 0, 100)
                .municipality("002", 50, 20)
                .municipality("003", 100, 3)
                .municipality("004", 150, 7)
                .county("1", "001", "002", "003", "004")
                .registerWhole("1", Sketch.SOURCED)
                .organisation("a", LegalForm.FOUNDATION, "001")
                .organisation("b", LegalForm.LIMITED_COMPANY, "002")
                .organisation("c", LegalForm.ASSOCIATION, "003")
                .organisation("h", LegalForm.WELLBEING_SERVICES_COUNTY, "001", Set.of(COUNTY))
                .organisation("u", LegalForm.ASSOCIATION, "001")
                .workshop("wa", "a", "001")
                .provision("wa", Service.YOUTH_WORKSHOP)
                .workshop("wb", "b", "002")
                .provision("wb", Service.YOUTH_WORKSHOP)
                .workshop("wc", "c", "003")
                .provision("wc", Service.YOUTH_WORKSHOP)
                .partnership("ua", CooperationModel.FORUM, "u", "a")
                .partnership("ub", CooperationModel.FORUM, "u", "b")
                .partnership("uh", CooperationModel.FORUM, "u", "h");
    }

    private static UmbrellaAnswer ask(Sketch world, UmbrellaQuestion question) {
        return UmbrellaAnalysis.answer(world.on("2024-05-01"), question, Budget.UNLIMITED);
    }

    private static List<String> ids(List<OrganisationOnDate> organisations) {
        return organisations.stream()
                .map(organisation -> organisation.record().id().value())
                .toList();
    }

    private static List<String> candidates(UmbrellaAnswer answer) {
        return ids(answer.candidates().stream()
                .map(UmbrellaCandidate::organisation)
                .toList());
    }

    @Test
    void whoReachesTheMostWithPartnersComesFirstEvenWithoutAWorkshop() {
        UmbrellaAnswer answer = ask(county(), YOUTH);
        UmbrellaCandidate first = answer.candidates().get(0);

        assertThat(candidates(answer)).containsExactly("u", "a", "b", "c");
        assertThat(first.ownPeople()).isEqualTo(new Share(0, 130));
        assertThat(first.ownCells()).isEqualTo(new Share(0, 4));
        assertThat(first.peopleTogether()).isEqualTo(new Share(120, 130));
        assertThat(first.cellsTogether()).isEqualTo(new Share(2, 4));
        assertThat(ids(first.partners())).containsExactly("a", "b");
        assertThat(first.otherPartners()).isEqualTo(1);
    }

    @Test
    void everyCellTellsWhetherTheBodyAPartnerOrNobodyReachesIt() {
        UmbrellaAnswer answer = ask(county(), YOUTH);

        assertThat(answer.candidates().get(0).cells())
                .extracting(UmbrellaCell::by)
                .containsExactly(By.PARTNER, By.PARTNER, By.NOBODY, By.NOBODY);
        assertThat(answer.candidates().get(1).cells())
                .extracting(UmbrellaCell::by)
                .containsExactly(By.SELF, By.NOBODY, By.NOBODY, By.NOBODY);
        assertThat(answer.candidates().get(0).missing())
                .extracting(
                        missing -> missing.cell().place().municipality().code().value())
                .containsExactly("003", "004");
        assertThat(answer.unreachable()).extracting(Cell::state).containsExactly(Cell.State.NOBODY_NEAR);
    }

    @Test
    void twoCoordinatorsReachAllThatAnybodyDoes() {
        UmbrellaAnswer answer = ask(county(), YOUTH);

        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        assertThat(answer.value()).isEqualTo(2);
        assertThat(ids(answer.coordinators())).containsExactly("c", "u");
        assertThat(answer.optimal()).hasSize(1);
        assertThat(answer.optimalComplete()).isTrue();
        assertThat(answer.outOfReach()).isEmpty();
    }

    @Test
    void ifItsLastPartnerLeftTheUmbrellaWouldLoseThatTownFromTheDayOfTheScenarioOn() {
        WorkshopGraph without = Scenario.of(new Change.CloseOrganisation(new OrganisationId("b")))
                .applyTo(county().graph(), LocalDate.of(2024, 3, 1));

        UmbrellaAnswer earlier =
                UmbrellaAnalysis.answer(without.asOf(LocalDate.of(2024, 2, 28)), YOUTH, Budget.UNLIMITED);
        UmbrellaAnswer later = UmbrellaAnalysis.answer(without.asOf(LocalDate.of(2024, 5, 1)), YOUTH, Budget.UNLIMITED);

        assertThat(earlier.candidates().get(0).peopleTogether()).isEqualTo(new Share(120, 130));
        assertThat(candidates(later)).containsExactly("a", "u", "c");
        assertThat(later.candidates().get(1).peopleTogether()).isEqualTo(new Share(100, 130));
        assertThat(later.unreachable())
                .extracting(cell -> cell.place().municipality().code().value())
                .containsExactly("002", "004");
    }

    @Test
    void ofAssociationsAloneWhatOnlyOthersReachIsOutOfReach() {
        UmbrellaAnswer answer = ask(county(), YOUTH.among(LegalForm.FOUNDATION));

        assertThat(candidates(answer)).containsExactly("a");
        assertThat(ids(answer.coordinators())).containsExactly("a");
        assertThat(answer.outOfReach())
                .extracting(cell -> cell.place().municipality().code().value())
                .containsExactly("002", "003");
    }

    @Test
    void whereNoCandidateReachesAnythingThereIsNoUmbrella() {
        UmbrellaAnswer answer = ask(county(), YOUTH.among(LegalForm.COOPERATIVE));

        assertThat(answer.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(answer.value()).isNull();
        assertThat(answer.candidates()).isEmpty();
        assertThat(answer.outOfReach()).hasSize(3);
    }

    @Test
    void inventedOffersAreToldInTheHeader() {
        Sketch world =
                county().workshop("wd", "c", "004").provision("wd", Service.YOUTH_WORKSHOP, ProvisionSketch.invented());

        assertThat(ask(world, YOUTH).header().illustrative()).isEqualTo(new Share(7, 130));
        assertThat(ask(county(), YOUTH).header().illustrative()).isEqualTo(new Share(0, 130));
    }

    @Test
    void inventedPartnershipsAreToldInANote() {
        Sketch world = county().partnership(PartnershipSketch.of("bc", CooperationModel.FORUM, "b:MEMBER c:MEMBER")
                .illustrative()
                .drawn());

        assertThat(ask(world, YOUTH).header().notes())
                .extracting(note -> note.in(Language.EN))
                .contains("Candidates one of whose partnerships is illustrative (invented): 2 of 4.");
    }

    @Test
    void badQuestionsAreRefused() {
        assertThatThrownBy(() -> YOUTH.among())
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("legalForms is []; expected at least one");
        assertThatThrownBy(() -> YOUTH.tied(CooperationScope.ORGANISATIONS.of(ActorKind.WORKSHOP)))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("WORKSHOP");
        assertThatThrownBy(() -> YOUTH.searching(Duration.ZERO)).isInstanceOf(BadQuestionException.class);
    }

    @Test
    void theCoordinatorsAreTheFewestOfAllSubsetsOfRandomNetworks() {
        for (int seed = 0; seed < 200; seed++) {
            RandomUmbrella world = new RandomUmbrella(seed);
            UmbrellaAnswer answer = UmbrellaAnalysis.answer(
                    world.drawn().on("2024-05-01"), RandomUmbrella.question(), Budget.UNLIMITED);
            List<Set<String>> fewest = world.fewest();
            if (fewest.isEmpty()) {
                assertThat(answer.status()).as("seed %s", seed).isEqualTo(Status.INFEASIBLE);
            } else {
                assertThat(answer.status()).as("seed %s", seed).isEqualTo(Status.OPTIMAL);
                assertThat(answer.value())
                        .as("seed %s", seed)
                        .isEqualTo(fewest.get(0).size());
                assertThat(answer.optimal().stream().map(choice -> (Set<String>) new TreeSet<>(ids(choice))))
                        .as("seed %s", seed)
                        .containsExactlyInAnyOrderElementsOf(fewest);
            }
            for (UmbrellaCandidate candidate : answer.candidates()) {
                int who = Integer.parseInt(
                        candidate.organisation().record().id().value().substring(1));
                assertThat(candidate.peopleTogether().numerator()).isEqualTo(world.people(world.ego(who)));
                assertThat(candidate.ownPeople().numerator()).isEqualTo(world.people(world.own(who)));
            }
        }
    }

    @Test
    void aBudgetThatIsOverEndsTheQuestion() {
        Budget over = Budget.of(Duration.ofSeconds(-1));

        assertThatThrownBy(() -> UmbrellaAnalysis.answer(county().on("2024-05-01"), YOUTH, over))
                .isInstanceOf(TimeLimitException.class);
    }

    /** At each of the three cells that somebody reaches, for each of them as a row, and at each of four candidates. */
    @Test
    void whoeverAskedMayGoAtEveryStepOutsideTheSearch() {
        DatedGraph picture = county().on("2024-05-01");
        int first = looks(0, asker -> {
            Cells.of(picture, YOUTH.produced(), asker);
            CooperationNetwork.of(picture, YOUTH.ties(), asker);
        });
        int last = looks(0, asker -> UmbrellaAnalysis.answer(picture, YOUTH, asker));

        IntStream.concat(IntStream.rangeClosed(first + 1, first + 6), IntStream.rangeClosed(last - 3, last))
                .forEach(gone -> assertThatThrownBy(
                                () -> looks(gone, asker -> UmbrellaAnalysis.answer(picture, YOUTH, asker)))
                        .as("the asker has gone at look %s of %s", gone, last)
                        .isInstanceOf(TimeLimitException.class));
    }

    /** How often work looks whether its asker has gone, who has at one look alone: no later one stands in for it. */
    private static int looks(int gone, Consumer<Budget> work) {
        AtomicInteger looks = new AtomicInteger();
        work.accept(Budget.UNLIMITED.orWhen(() -> looks.incrementAndGet() == gone));
        return looks.get();
    }
}
