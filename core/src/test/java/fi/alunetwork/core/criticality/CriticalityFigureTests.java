package fi.alunetwork.core.criticality;

import static fi.alunetwork.core.graph.ProvisionSketch.lasting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.criticality.WorstSet.Status;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.Providers;
import fi.alunetwork.core.workshop.Service;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Closures on a line: municipalities at 0, 20, 40 and 120 km with 1, 2, 4 and 8 people; the threshold is 30 km. */
class CriticalityFigureTests {

    private static final CriticalityQuestion YOUTH = CriticalityQuestion.about(Service.YOUTH_WORKSHOP);

    private static Sketch line() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 40, 4)
                .municipality("004", 120, 8)
                .county("01", "001", "002", "003", "004")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("eka", LegalForm.ASSOCIATION, "001")
                .organisation("toka", LegalForm.FOUNDATION, "003");
    }

    /** One organisation's workshops at 0 and 40 km, another's at 20 km. */
    private static Sketch drawn() {
        return line().workshop("a", "eka", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("b", "eka", "003")
                .provision("b", Service.YOUTH_WORKSHOP)
                .workshop("c", "toka", "002")
                .provision("c", Service.YOUTH_WORKSHOP);
    }

    private static Ranking ask(Sketch world, CriticalityQuestion question, Providers.Kind kind) {
        return CriticalityAnalysis.answer(world.on("2024-06-01"), question, Budget.UNLIMITED)
                .services()
                .get(0)
                .rankings()
                .stream()
                .filter(ranking -> ranking.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static ProviderCriticality of(Ranking ranking, String id) {
        return ranking.providers().stream()
                .filter(provider -> provider.provider().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOthersCoverTooIsNotLostButFarther() {
        Ranking workshops = ask(drawn(), YOUTH, Providers.Kind.WORKSHOP);

        ProviderCriticality middle = of(workshops, "c");
        assertThat(middle.lost()).isZero();
        assertThat(middle.farther()).isEqualTo(2);
        assertThat(middle.addedMean()).isCloseTo(20, within(1e-6));
        assertThat(of(workshops, "b").farther()).isEqualTo(4 + 8);
        assertThat(of(workshops, "b").addedMean()).isCloseTo(20, within(1e-6));
        assertThat(of(workshops, "b").withoutAny()).isZero();
    }

    @Test
    void thePeopleWhomOneAloneCoversAreLost() {
        Sketch world = line().workshop("a", "eka", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("c", "toka", "003")
                .provision("c", Service.YOUTH_WORKSHOP);

        Ranking organisations = ask(world, YOUTH, Providers.Kind.ORGANISATION);

        assertThat(organisations.providers())
                .extracting(provider -> provider.provider().id())
                .containsExactly("toka", "eka");
        ProviderCriticality first = organisations.providers().get(0);
        assertThat(first.lost()).isEqualTo(4);
        assertThat(first.lostForCertain()).isEqualTo(4);
        assertThat(first.leftWithout())
                .extracting(municipality -> municipality.code().value())
                .containsExactly("003");
        assertThat(organisations.worst().get(0).lost()).isEqualTo(1 + 2 + 4);
        assertThat(organisations.worst().get(0).status()).isEqualTo(Status.OPTIMAL);
        assertThat(organisations.worst().get(0).bound()).isEqualTo(7);
        assertThat(organisations.worst().get(0).equallyBad()).isEqualTo(1);
    }

    @Test
    void anOrganisationClosesAllItsWorkshops() {
        Sketch world = line().workshop("a", "eka", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("b", "eka", "002")
                .provision("b", Service.YOUTH_WORKSHOP);

        ProviderCriticality workshop = of(ask(world, YOUTH, Providers.Kind.WORKSHOP), "a");
        ProviderCriticality organisation = of(ask(world, YOUTH, Providers.Kind.ORGANISATION), "eka");

        assertThat(workshop.lost()).isZero();
        assertThat(organisation.lost()).isEqualTo(1 + 2 + 4);
        assertThat(organisation.withoutAny()).isEqualTo(15);
        assertThat(organisation.addedMean()).isNull();
    }

    @Test
    void noMoreCloseThanLoseAnything() {
        Sketch world = line().workshop("a", "eka", "001").provision("a", Service.YOUTH_WORKSHOP);

        WorstSet worst =
                ask(world, YOUTH.closing(3), Providers.Kind.WORKSHOP).worst().get(0);
        WorstSet none = ask(line(), YOUTH, Providers.Kind.WORKSHOP).worst().get(0);

        assertThat(worst.providers()).extracting(provider -> provider.id()).containsExactly("a");
        assertThat(worst.lost()).isEqualTo(3);
        assertThat(none.providers()).isEmpty();
        assertThat(none.lost()).isZero();
        assertThat(none.equallyBad()).isNull();
    }

    @Test
    void anotherThatMayBeOpenMakesALossUncertain() {
        Lifespan seenIn2013 = new Lifespan(Period.ALWAYS, LocalDate.of(2013, 12, 31));
        Sketch world = line().workshop("a", "eka", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("c", "toka", "001")
                .provision("c", Service.YOUTH_WORKSHOP, lasting(seenIn2013));

        ProviderCriticality first = of(ask(world, YOUTH, Providers.Kind.WORKSHOP), "a");

        assertThat(first.lost()).isEqualTo(3);
        assertThat(first.lostForCertain()).isZero();
    }

    @Test
    void aSearchWithoutTimeTellsItsBound() {
        WorstSet worst = ask(drawn(), YOUTH.searching(Duration.ZERO), Providers.Kind.WORKSHOP)
                .worst()
                .get(0);

        assertThat(worst.status()).isEqualTo(Status.FEASIBLE);
        assertThat(worst.bound()).isGreaterThanOrEqualTo(worst.lost());
        assertThat(worst.equallyBad()).isNull();
    }

    @Test
    void badQuestionsNameFieldAndValue() {
        refused(CriticalityQuestion::about, "services");
        refused(() -> YOUTH.closing(4), "together has 4");
        refused(() -> YOUTH.closing(0), "together has 0");
        refused(() -> YOUTH.closing(2, 2), "together");
        refused(() -> YOUTH.searching(Duration.ofMillis(-1)), "searchMillis");
        refused(
                () -> new CriticalityQuestion(
                        YOUTH.services(), YOUTH.threshold(), null, List.of(), List.of(), Duration.ZERO, YOUTH.scope()),
                "kinds");
    }

    private static void refused(ThrowingCallable question, String says) {
        assertThatThrownBy(question)
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining(says)
                .hasMessageContaining("Maybe");
    }
}
