package fi.alunetwork.core.comparison;

import static fi.alunetwork.core.comparison.TwoPictures.EVE;
import static fi.alunetwork.core.comparison.TwoPictures.LATER;
import static fi.alunetwork.core.comparison.TwoPictures.REFORM;
import static fi.alunetwork.core.comparison.TwoPictures.REHABILITATIVE;
import static fi.alunetwork.core.comparison.TwoPictures.SINCE_REFORM;
import static fi.alunetwork.core.comparison.TwoPictures.UNTIL_REFORM;
import static fi.alunetwork.core.comparison.TwoPictures.YOUTH;
import static fi.alunetwork.core.comparison.TwoPictures.answer;
import static fi.alunetwork.core.comparison.TwoPictures.compare;
import static fi.alunetwork.core.comparison.TwoPictures.line;
import static fi.alunetwork.core.comparison.TwoPictures.runBy;
import static fi.alunetwork.core.comparison.TwoPictures.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.comparison.Comparison.Direction;
import fi.alunetwork.core.comparison.ServiceComparison.ByRule;
import fi.alunetwork.core.comparison.SupplyChange.ByForm;
import fi.alunetwork.core.comparison.SupplyChange.Flow;
import fi.alunetwork.core.coverage.CoverageState;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures, people and supply of comparisons whose answers are hand arithmetic. */
class CoverageComparisonTests {

    private static final Service REHAB = Service.REHABILITATIVE_WORK_ACTIVITY;

    /**
     * Before: {@code a} at 0 km for 001 and 002. After: {@code a} no longer, {@code b} at 48 km, run by another, for
     * 003. So 1 and 2 residents lose, and 4 gain.
     */
    private static Sketch reform() {
        return line().workshop(workshop("a", 0, Lifespan.ALWAYS, List.of(runBy("kunta", Period.ALWAYS))))
                .workshop(workshop("b", 48, Lifespan.ALWAYS, List.of(runBy("yhdistys", Period.ALWAYS))))
                .provision("a", REHAB, p -> ProvisionSketch.places(10).apply(lasting(p, UNTIL_REFORM)), "001", "002")
                .provision("b", REHAB, p -> ProvisionSketch.places(4).apply(lasting(p, SINCE_REFORM)), "003");
    }

    private static fi.alunetwork.core.workshop.Provision lasting(
            fi.alunetwork.core.workshop.Provision provision, Lifespan lifespan) {
        return ProvisionSketch.lasting(lifespan).apply(provision);
    }

    @Test
    void figuresAreTakenBeforeAndAfterAndTheChangeIsSigned() {
        ChangedFigure figure = compare(reform(), REHABILITATIVE).figure();

        assertThat(figure.covered()).isEqualTo(new Difference(3.0, 4.0));
        assertThat(figure.covered().change()).isEqualTo(1);
        assertThat(figure.base()).isEqualTo(new Difference(15.0, 15.0));
        assertThat(figure.share().change()).isCloseTo(1 / 15.0, within(1e-12));
        assertThat(figure.municipalitiesCovered()).isEqualTo(new Difference(2.0, 1.0));
    }

    @Test
    void losersAndGainersExplainTheChange() {
        ByRule compared = compare(reform(), REHABILITATIVE);

        assertThat(compared.losers())
                .extracting(row -> row.municipality().code().value() + " " + row.coveredPeople())
                .containsExactly("002 -2.0", "001 -1.0");
        assertThat(compared.gainers())
                .extracting(row -> row.municipality().code().value() + " " + row.coveredPeople())
                .containsExactly("003 4.0");
        assertThat(compared.explained()).isEqualTo(new Explained(-3, 4, 0, 0));
    }

    @Test
    void aLoserTellsBothStatesAndHowMuchFartherTheNearestIs() {
        Sketch world = line().workshop("a", "kunta", "001")
                .workshop("b", "yhdistys", "003")
                .provision("a", REHAB, ProvisionSketch.lasting(UNTIL_REFORM), "002")
                .provision("b", REHAB, ProvisionSketch.lasting(SINCE_REFORM), "002");
        MunicipalityChange kept =
                compare(world, REHABILITATIVE).municipalities().get(1);
        assertThat(kept.outcome()).isEqualTo(Outcome.SAME);
        assertThat(kept.nearestDistance().change()).isCloseTo(28 - 20, within(1e-6));

        MunicipalityChange lost =
                compare(world, REHABILITATIVE.withinKm(25)).losers().get(0);
        assertThat(lost.before().state()).isEqualTo(CoverageState.COVERED);
        assertThat(lost.after().state()).isEqualTo(CoverageState.DECLARED_ONLY);
        assertThat(lost.nearestDistance().change()).isCloseTo(8, within(1e-6));
        assertThat(lost.reason(Language.EN)).contains("no longer provides the service", "28.0 km away");
    }

    @Test
    void supplyTellsProvisionsSitesPlacesAndForms() {
        SupplyChange supply = answer(reform().on(EVE), reform().on(LATER), REHABILITATIVE)
                .services()
                .get(0)
                .supply();

        assertThat(supply.provisions()).isEqualTo(new Difference(1.0, 1.0));
        assertThat(supply.sites()).isEqualTo(new Difference(1.0, 1.0));
        assertThat(supply.places()).isEqualTo(new Difference(10.0, 4.0));
        assertThat(supply.forms())
                .containsExactly(
                        new ByForm(LegalForm.MUNICIPALITY, new Difference(1.0, 0.0)),
                        new ByForm(LegalForm.ASSOCIATION, new Difference(0.0, 1.0)));
        assertThat(supply.flows())
                .containsExactlyInAnyOrder(
                        new Flow(LegalForm.MUNICIPALITY, null, 1), new Flow(null, LegalForm.ASSOCIATION, 1));
    }

    @Test
    void aWorkshopTakenOverFlowsToTheNewForm() {
        Sketch world = line().workshop(workshop(
                        "a",
                        0,
                        Lifespan.ALWAYS,
                        List.of(runBy("kunta", new Period(null, REFORM)), runBy("alue", Period.since(REFORM)))))
                .provision("a", REHAB, "001");

        assertThat(answer(world.on(EVE), world.on(LATER), REHABILITATIVE)
                        .services()
                        .get(0)
                        .supply()
                        .flows())
                .containsExactly(new Flow(LegalForm.MUNICIPALITY, LegalForm.WELLBEING_SERVICES_COUNTY, 1));
    }

    @Test
    void aWorkshopThatProvidesNothingAnyMoreIsTold() {
        Sketch world = reform().provision("b", Service.YOUTH_WORKSHOP);

        assertThat(answer(world.on(EVE), world.on(LATER), REHABILITATIVE).leftWithoutService())
                .extracting(left -> left.record().id().value())
                .containsExactly("a");
        assertThat(answer(world.on(LATER), world.on(EVE), REHABILITATIVE).leftWithoutService())
                .isEmpty();
    }

    @Test
    void theDirectionInTimeIsTold() {
        Sketch world = reform();

        assertThat(answer(world.on(EVE), world.on(LATER), YOUTH).header().direction())
                .isEqualTo(Direction.FORWARD);
        assertThat(answer(world.on(LATER), world.on(EVE), YOUTH).header().direction())
                .isEqualTo(Direction.BACKWARD);
        assertThat(answer(world.on(LATER), world.on(EVE), YOUTH).header().notes())
                .extracting(note -> note.in(Language.EN))
                .anyMatch(note -> note.startsWith("The second date is earlier"));
        assertThat(answer(world.on(LATER), line().on(LATER), YOUTH).header().direction())
                .isEqualTo(Direction.SAME_DAY);
    }

    @Test
    void anUnknownAreaIsRefused() {
        RegionId nowhere = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "99");

        assertThatThrownBy(() -> compare(reform(), REHABILITATIVE.among(Scope.MAINLAND.in(nowhere))))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("99");
    }
}
