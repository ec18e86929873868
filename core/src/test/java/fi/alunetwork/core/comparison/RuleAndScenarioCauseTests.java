package fi.alunetwork.core.comparison;

import static fi.alunetwork.core.comparison.TwoPictures.EVE;
import static fi.alunetwork.core.comparison.TwoPictures.LATER;
import static fi.alunetwork.core.comparison.TwoPictures.REHABILITATIVE;
import static fi.alunetwork.core.comparison.TwoPictures.changes;
import static fi.alunetwork.core.comparison.TwoPictures.compare;
import static fi.alunetwork.core.comparison.TwoPictures.line;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.coverage.CoverageQuestion;
import fi.alunetwork.core.graph.DatedGraph;
import fi.alunetwork.core.graph.Effect;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.RegimeId;
import fi.alunetwork.core.scenario.Change;
import fi.alunetwork.core.scenario.Scenario;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Causes that lie in the law or in a scenario. The municipality's workshop {@code a} at 0 km serves 001 and 002. */
class RuleAndScenarioCauseTests {

    private static final CoverageQuestion LAWFUL =
            REHABILITATIVE.among(Scope.MAINLAND.counting(Producers.LAWFUL).read(Reading.LENIENT));

    private static Sketch world() {
        return line().workshop("a", "kunta", "001").provision("a", Service.REHABILITATIVE_WORK_ACTIVITY, "001", "002");
    }

    private static DatedGraph after(Change... changes) {
        LocalDate day = LocalDate.parse(LATER);
        WorkshopGraph changed = Scenario.of(changes).applyTo(world().graph(), day);
        return changed.asOf(day);
    }

    @Test
    void theLawNoLongerLetsTheMunicipalityProduceIt() {
        assertThat(changes(compare(world(), LAWFUL))).containsExactly("001 LOST LAW a", "002 LOST LAW a");

        Cause cause = compare(world(), LAWFUL).losers().get(0).causes().get(0);
        assertThat(cause.ruling().regime().id()).isEqualTo(new RegimeId("counties-2023"));
        assertThat(cause.ruling().answer().condition().id()).isEqualTo("horizontal-cooperation");
        assertThat(cause.in(Language.EN)).startsWith("Paja a (Järjestö kunta) goes on, but no longer lawfully.");
    }

    @Test
    void whereEveryProducerCountsTheLawIsNoCause() {
        assertThat(changes(compare(world(), REHABILITATIVE))).isEmpty();
    }

    @Test
    void thePartnershipThatShowedTheConditionEnded() {
        Sketch partners = world().partnership("p", CooperationModel.HORIZONTAL_COOPERATION, "kunta", "alue");

        assertThat(changes(compare(partners.on(LATER), world().on(LATER), LAWFUL)))
                .containsExactly("001 LOST CONDITION a", "002 LOST CONDITION a");
        assertThat(changes(compare(world().on(LATER), partners.on(LATER), LAWFUL)))
                .containsExactly("001 GAINED CONDITION a", "002 GAINED CONDITION a");
    }

    @Test
    void theChangeOfAScenarioIsNamedByItsPlace() {
        DatedGraph closed = after(
                new Change.ApplyRegime(new RegimeId("counties-2023")), new Change.CloseWorkshop(new WorkshopId("a")));

        Cause cause = compare(world().on(LATER), closed, REHABILITATIVE)
                .losers()
                .get(0)
                .causes()
                .get(0);
        assertThat(cause.kind()).isEqualTo(Cause.Kind.WORKSHOP);
        assertThat(cause.changes()).extracting(Effect::position).containsExactly(1, 2);
        assertThat(cause.in(Language.EN)).contains("Change 2 of the scenario: ");
    }

    @Test
    void aChangeThatBothPicturesAssumeIsNoCause() {
        DatedGraph closed = after(new Change.CloseWorkshop(new WorkshopId("a")));

        assertThat(changes(compare(closed, closed, REHABILITATIVE))).isEmpty();
        assertThat(changes(compare(world().on(EVE), closed, REHABILITATIVE)))
                .containsExactly("001 LOST WORKSHOP a", "002 LOST WORKSHOP a");
    }
}
