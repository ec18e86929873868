package fi.alunetwork.core.concentration;

import static fi.alunetwork.core.concentration.TwoRegions.YOUTH;
import static fi.alunetwork.core.concentration.TwoRegions.answer;
import static fi.alunetwork.core.concentration.TwoRegions.ask;
import static fi.alunetwork.core.concentration.TwoRegions.line;
import static fi.alunetwork.core.concentration.TwoRegions.supply;
import static fi.alunetwork.core.graph.ProvisionSketch.by;
import static fi.alunetwork.core.graph.ProvisionSketch.places;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.concentration.Supply.Unit;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Provision.DeliveryMode;
import fi.alunetwork.core.workshop.Service;
import org.junit.jupiter.api.Test;

/** In whose hands the supply is and where it stands, on the line of {@link TwoRegions}. */
class SupplyTests {

    @Test
    void placesAreCountedByOrganisationAndByCentre() {
        Sketch world = line().workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP, places(20))
                .workshop("b", "yhdistys", "003")
                .provision("b", Service.YOUTH_WORKSHOP, places(10))
                .workshop("c", "yhdistys", "004")
                .provision("c", Service.YOUTH_WORKSHOP, places(10));

        Supply places = supply(ask(world, YOUTH), Unit.PLACES);
        Supply offers = supply(ask(world, YOUTH), Unit.OFFERS);

        // Twenty places each.
        assertThat(places.total()).isEqualTo(40);
        assertThat(places.herfindahl()).isEqualTo(0.5);
        assertThat(places.equivalentNumber()).isEqualTo(2);
        // 30 of 40 places, 12 of 16 people: supply follows people.
        assertThat(places.centres()).isEqualTo(new Share(30, 40));
        assertThat(places.outsideCentres()).isEqualTo(new Share(10, 40));
        assertThat(places.locationQuotient()).isEqualTo(1);
        // One and two of three offers: 1/9 + 4/9; two of them in centres: (2/3) / (3/4).
        assertThat(offers.herfindahl()).isEqualTo(5.0 / 9);
        assertThat(offers.locationQuotient()).isEqualTo(8.0 / 9);
        assertThat(offers.organisations())
                .extracting(holder -> holder.organisation().record().id().value(), Supply.Holder::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("yhdistys", 2.0),
                        org.assertj.core.groups.Tuple.tuple("kunta", 1.0));
    }

    @Test
    void wherePlacesAreNotKnownOffersAreCountedAndTheAnswerSaysSo() {
        Sketch world = line().workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP, places(20))
                .workshop("b", "yhdistys", "004")
                .provision("b", Service.YOUTH_WORKSHOP);

        ConcentrationAnswer answer = answer(world, YOUTH);
        Supply places = supply(answer.services().get(0), Unit.PLACES);

        assertThat(places.known()).isEqualTo(new Share(1, 2));
        assertThat(places.total()).isNull();
        assertThat(places.herfindahl()).isNull();
        assertThat(places.organisations()).isEmpty();
        assertThat(supply(answer.services().get(0), Unit.OFFERS).herfindahl()).isEqualTo(0.5);
        assertThat(answer.header().notes())
                .anySatisfy(note -> assertThat(note.in(Language.EN)).contains("by the number of offers"));
    }

    @Test
    void aServiceThatComesStandsWhereItServes() {
        Sketch world = line().workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP, by(DeliveryMode.MOBILE), "002", "003", "004");

        Supply offers = supply(ask(world, YOUTH), Unit.OFFERS);

        assertThat(offers.total()).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(offers.outsideCentres().ratio()).isCloseTo(2.0 / 3, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void onlyWhatStandsInTheAreaAskedIsCounted() {
        Sketch world = line().workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP)
                .workshop("b", "yhdistys", "004")
                .provision("b", Service.YOUTH_WORKSHOP);
        Scope north = Scope.MAINLAND.in(new RegionId(RegionKind.REGION, "02"));

        Supply offers = supply(ask(world, YOUTH.among(north)), Unit.OFFERS);

        assertThat(offers.total()).isEqualTo(1);
        assertThat(offers.herfindahl()).isEqualTo(1);
        assertThat(offers.locationQuotient()).isZero();
    }

    @Test
    void whereThereIsNoSupplyNothingIsSaid() {
        Supply offers = supply(ask(line(), YOUTH), Unit.OFFERS);

        assertThat(offers.known().ratio()).isNull();
        assertThat(offers.total()).isNull();
        assertThat(offers.herfindahl()).isNull();
        assertThat(offers.outsideCentres()).isNull();
        assertThat(offers.locationQuotient()).isNull();
    }

    @Test
    void withoutRegionsThereAreNoCentresToBeOutsideOf() {
        Sketch world = new Sketch()
                .municipality("001", 0, 8)
                .organisation("kunta", fi.alunetwork.core.organisation.LegalForm.MUNICIPALITY, "001")
                .workshop("a", "kunta", "001")
                .provision("a", Service.YOUTH_WORKSHOP);

        assertThat(supply(ask(world, YOUTH), Unit.OFFERS).outsideCentres()).isNull();
        assertThat(supply(ask(world, YOUTH), Unit.OFFERS).total()).isEqualTo(1);
    }
}
