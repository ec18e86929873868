package fi.alunetwork.core.scenario;

import static fi.alunetwork.core.scenario.HandDrawn.covered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.graph.WorkshopGraph;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.regime.RegimeId;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * What happens where bodies of a legal form may produce a service no more. Helsinki (091) has the duty of a county and
 * is none; 001 belongs to a county; both towns run a workshop of their own, 100 km from each other.
 */
class ProductionTests {

    private static final Service REHABILITATIVE = Service.REHABILITATIVE_WORK_ACTIVITY;
    private static final Change MUNICIPALITIES_STOP =
            Change.RemoveProduction.of(Set.of(LegalForm.MUNICIPALITY), Set.of(REHABILITATIVE));
    private static final WorkshopGraph WORLD = world().graph();

    private static Sketch world() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("091", 100, 2)
                .county("01", "001")
                .organisation("town", LegalForm.MUNICIPALITY, "001")
                .organisation("helsinki", LegalForm.MUNICIPALITY, "091")
                .workshop("north", "town", "001")
                .provision("north", REHABILITATIVE)
                .provision("north", Service.WORK_TRIAL)
                .workshop("capital", "helsinki", "091")
                .provision("capital", REHABILITATIVE);
    }

    @Test
    void helsinkiGoesOnProducingWhatItOrganises() {
        WorkshopGraph after = apply(MUNICIPALITIES_STOP);

        assertThat(covered(WORLD, REHABILITATIVE)).isEqualTo(1 + 2);
        assertThat(covered(after, REHABILITATIVE)).isEqualTo(2);
        assertThat(covered(after, Service.WORK_TRIAL)).isEqualTo(1);
    }

    @Test
    void ownProductionStopsTooWhereTheAskerSaysSo() {
        WorkshopGraph after = apply(new Change.RemoveProduction(
                Set.of(LegalForm.MUNICIPALITY), Set.of(REHABILITATIVE), Set.of(), false, null));

        assertThat(covered(after, REHABILITATIVE)).isZero();
    }

    @Test
    void namedOrganisationsGoOn() {
        WorkshopGraph after = apply(new Change.RemoveProduction(
                Set.of(LegalForm.MUNICIPALITY),
                Set.of(REHABILITATIVE),
                Set.of(new OrganisationId("town")),
                false,
                null));

        assertThat(covered(after, REHABILITATIVE)).isEqualTo(1);
    }

    @Test
    void servingOthersThanItsOwnResidentsStops() {
        WorkshopGraph world = new Sketch()
                .municipality("001", 90, 1)
                .municipality("091", 100, 2)
                .county("01", "001")
                .organisation("helsinki", LegalForm.MUNICIPALITY, "091")
                .workshop("capital", "helsinki", "091")
                .provision("capital", REHABILITATIVE, "001", "091")
                .graph();

        assertThat(Scenario.of(MUNICIPALITIES_STOP)
                        .applyTo(world, HandDrawn.DAY)
                        .asOf(HandDrawn.DAY)
                        .workshops()
                        .get(0)
                        .servedMunicipalities())
                .extracting(municipality -> municipality.code().value())
                .containsExactly("091");
    }

    @Test
    void beforeTheCountiesMunicipalProductionWasTheOrganisersOwn() {
        assertThatThrownBy(() -> Scenario.of(new Change.ApplyRegime(new RegimeId("before-2023")), MUNICIPALITIES_STOP)
                        .applyTo(WORLD, HandDrawn.DAY))
                .isInstanceOf(BadScenarioException.class)
                .hasMessageContaining("Change 2: removeProduction.exceptOwnProduction")
                .hasMessageContaining("all 2 provisions are excepted")
                .hasMessageContaining("Maybe apply the regime first");
    }

    @Test
    void whatWasToBeginLaterNeverBegins() {
        LocalDate later = HandDrawn.DAY.plusYears(1);
        WorkshopGraph world = world().provision(
                        "north", REHABILITATIVE, ProvisionSketch.lasting(Lifespan.of(Period.since(later))), "001")
                .provision("capital", REHABILITATIVE, ProvisionSketch.lasting(Lifespan.of(Period.since(later))))
                .graph();

        WorkshopGraph after = Scenario.of(MUNICIPALITIES_STOP).applyTo(world, HandDrawn.DAY);

        assertThat(provisions(world, later, "north")).containsExactly("north-1", "north-2", "north-3");
        assertThat(provisions(after, later, "north")).containsExactly("north-2");
        assertThat(provisions(after, later, "capital")).containsExactly("capital-1", "capital-2");
    }

    /** A picture of each day on which something begins later: the first two looks are before the change and today's. */
    @Test
    void whoGivesUpDoesNotWaitForThePicturesOfLaterDays() {
        WorkshopGraph world = world().provision(
                        "north",
                        REHABILITATIVE,
                        ProvisionSketch.lasting(Lifespan.of(Period.since(HandDrawn.DAY.plusYears(1)))),
                        "001")
                .graph();
        AtomicInteger looks = new AtomicInteger();
        Budget two = Budget.UNLIMITED.orWhen(() -> looks.incrementAndGet() > 2);

        assertThatThrownBy(() -> Scenario.of(MUNICIPALITIES_STOP).applyTo(world, HandDrawn.DAY, two))
                .isInstanceOf(TimeLimitException.class);
    }

    private static List<String> provisions(WorkshopGraph graph, LocalDate day, String workshop) {
        return graph.asOf(day).findWorkshop(new WorkshopId(workshop)).orElseThrow().provisions().stream()
                .map(provision -> provision.record().id().value())
                .toList();
    }

    private static WorkshopGraph apply(Change... changes) {
        return Scenario.of(changes).applyTo(WORLD, HandDrawn.DAY);
    }
}
