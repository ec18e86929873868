package fi.alunetwork.core.comparison;

import static fi.alunetwork.core.comparison.TwoPictures.EVE;
import static fi.alunetwork.core.comparison.TwoPictures.LATER;
import static fi.alunetwork.core.comparison.TwoPictures.REFORM;
import static fi.alunetwork.core.comparison.TwoPictures.SINCE_REFORM;
import static fi.alunetwork.core.comparison.TwoPictures.UNTIL_REFORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.access.AccessQuestion;
import fi.alunetwork.core.access.Decay;
import fi.alunetwork.core.comparison.ValueChange.Course;
import fi.alunetwork.core.concentration.ConcentrationQuestion;
import fi.alunetwork.core.graph.ProvisionSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.redundancy.Lots;
import fi.alunetwork.core.redundancy.RedundancyQuestion;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Municipalities at 0, 20 and 200 km with 1 000, 2 000 and 500 residents. Workshop a of the municipality (0 km, 10
 * places) gives its service up with the reform; workshop b of an association (20 km, 20 places) goes on.
 */
class ValueComparisonTests {

    private static final Service YOUTH = Service.YOUTH_WORKSHOP;

    private static final Sketch WORLD = new Sketch()
            .municipality("001", 0, 1000)
            .municipality("002", 20, 2000)
            .municipality("003", 200, 500)
            .county("01", "001", "002", "003")
            .registerWhole("01", Sketch.SOURCED)
            .organisation("kunta", LegalForm.MUNICIPALITY, "001")
            .organisation("yhdistys", LegalForm.ASSOCIATION, "002")
            .workshop("a", "kunta", "001")
            .provision(
                    "a",
                    YOUTH,
                    p -> ProvisionSketch.lasting(UNTIL_REFORM)
                            .apply(ProvisionSketch.places(10).apply(p)))
            .workshop("b", "yhdistys", "002")
            .provision("b", YOUTH, ProvisionSketch.places(20));

    private static final AccessQuestion ACCESS = AccessQuestion.about(YOUTH).with(new Decay.Uniform());
    private static final RedundancyQuestion REDUNDANCY = new RedundancyQuestion(
            List.of(YOUTH),
            Threshold.of(Threshold.Preset.LOCAL_SERVICE),
            null,
            new Lots.EachMunicipality(),
            List.of(),
            Scope.MAINLAND);

    private static Comparison reform() {
        return new Comparison(WORLD.on(EVE), WORLD.on(LATER));
    }

    private static Comparison backwards() {
        return new Comparison(WORLD.on(LATER), WORLD.on(EVE));
    }

    private static ServiceValues only(ValueComparison comparison) {
        return comparison.services().get(0);
    }

    private static Difference figure(ServiceValues values, Figure wanted) {
        return values.figures().stream()
                .filter(changed -> changed.figure() == wanted)
                .map(Figure.Changed::difference)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<ValueChange> rows) {
        return rows.stream().map(row -> row.municipality().code().value()).toList();
    }

    @Test
    void whoHasFewerPlacesWithinReachLosesAndTheLargestMunicipalityIsToldFirst() {
        ServiceValues access = only(reform().access(ACCESS, Budget.UNLIMITED));

        assertThat(codes(access.losers())).containsExactly("002", "001");
        assertThat(access.gainers()).isEmpty();
        // 30 places for the 3 000 people who reach both, then 20; the 500 far away have none, before and after.
        assertThat(access.losers().get(0).value().before()).isCloseTo(10.0, within(1e-9));
        assertThat(access.losers().get(0).value().after()).isCloseTo(20 / 3.0, within(1e-9));
        Difference mean = figure(access, Figure.PLACES_PER_1000);
        assertThat(mean.before()).isCloseTo(30 / 3.5, within(1e-9));
        assertThat(mean.change()).isCloseTo(-10 / 3.5, within(1e-9));
        assertThat(figure(access, Figure.PEOPLE_WITH_NONE)).isEqualTo(Difference.of(500, 500));
        assertThat(access.municipalities().get(2).course()).isEqualTo(Course.SAME);
    }

    @Test
    void theCauseIsTheProvisionThatEnded() {
        ValueChange loser =
                only(reform().access(ACCESS, Budget.UNLIMITED)).losers().get(0);

        assertThat(loser.causes()).hasSize(1);
        assertThat(loser.causes().get(0).kind()).isEqualTo(Cause.Kind.PROVISION);
        assertThat(loser.reason(Language.EN)).contains("Paja a");
        assertThat(loser.illustrative()).isFalse();
    }

    @Test
    void twoOrganisationsBecomeOne() {
        ServiceValues redundancy = only(reform().redundancy(REDUNDANCY, Budget.UNLIMITED));

        assertThat(codes(redundancy.losers())).containsExactly("002", "001");
        assertThat(redundancy.losers().get(0).value()).isEqualTo(Difference.of(2, 1));
        assertThat(figure(redundancy, Figure.PEOPLE_WITH_SEVERAL)).isEqualTo(Difference.of(3000, 0));
        assertThat(figure(redundancy, Figure.PEOPLE_WITH_ONE)).isEqualTo(Difference.of(0, 3000));
        assertThat(figure(redundancy, Figure.PEOPLE_WITH_NONE)).isEqualTo(Difference.of(500, 500));
    }

    @Test
    void aLongerWayIsALoss() {
        ServiceValues distance = only(reform().concentration(ConcentrationQuestion.about(YOUTH), Budget.UNLIMITED));

        assertThat(codes(distance.losers())).containsExactly("001");
        assertThat(distance.losers().get(0).value().change()).isCloseTo(20.0, within(1e-6));
        assertThat(distance.losers().get(0).causes().get(0).kind()).isEqualTo(Cause.Kind.PROVISION);
        assertThat(distance.unit()).isEqualTo("km");
        // Before 500 people had 180 km and nobody else any way; after 1 000 have 20 km too.
        assertThat(figure(distance, Figure.MEAN).before()).isCloseTo(500 * 180 / 3500.0, within(1e-6));
        assertThat(figure(distance, Figure.MEAN).after()).isCloseTo((500 * 180 + 1000 * 20) / 3500.0, within(1e-6));
        assertThat(figure(distance, Figure.HERFINDAHL_OF_OFFERS)).isEqualTo(Difference.of(0.5, 1));
    }

    @Test
    void whatIsLostOneWayIsGainedTheOther() {
        assertThat(codes(only(backwards().access(ACCESS, Budget.UNLIMITED)).gainers()))
                .containsExactly("002", "001");
        assertThat(codes(only(backwards().redundancy(REDUNDANCY, Budget.UNLIMITED))
                        .gainers()))
                .containsExactly("002", "001");
        assertThat(codes(only(backwards().concentration(ConcentrationQuestion.about(YOUTH), Budget.UNLIMITED))
                        .gainers()))
                .containsExactly("001");
    }

    @Test
    void aPictureComparedWithItselfIsTheSameEverywhere() {
        Comparison same = new Comparison(WORLD.on(EVE), WORLD.on(EVE));

        for (ServiceValues values : List.of(
                only(same.access(ACCESS, Budget.UNLIMITED)),
                only(same.redundancy(REDUNDANCY, Budget.UNLIMITED)),
                only(same.concentration(ConcentrationQuestion.about(YOUTH), Budget.UNLIMITED)))) {
            assertThat(values.municipalities()).allMatch(row -> row.course() == Course.SAME);
            assertThat(values.municipalities()).allMatch(row -> row.causes().isEmpty());
            assertThat(values.figures())
                    .allMatch(changed -> changed.difference().change() == null
                            || changed.difference().change() == 0);
        }
    }

    @Test
    void fewerPlacesAtTheSameWorkshopsNeedNoWorkshopToBlame() {
        Sketch fewer = new Sketch()
                .municipality("001", 0, 1000)
                .county("01", "001")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .workshop("a", "kunta", "001")
                .provision("a", YOUTH, ProvisionSketch.places(5));
        Sketch more = new Sketch()
                .municipality("001", 0, 1000)
                .county("01", "001")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .workshop("a", "kunta", "001")
                .provision("a", YOUTH, ProvisionSketch.places(10));

        ValueChange loser = only(new Comparison(more.on(EVE), fewer.on(EVE)).access(ACCESS, Budget.UNLIMITED))
                .losers()
                .get(0);
        assertThat(loser.causes()).isEmpty();
        assertThat(loser.reason(Language.EN)).startsWith("The workshops are the same");
        assertThat(loser.reason(Language.SV)).startsWith("Verkstäderna är desamma");
    }

    /** The former municipality 005 at 25 km went into 003 at 200 km with the reform. */
    private static Comparison merger(int peopleOf005) {
        Sketch world = new Sketch()
                .municipality("001", 0, 1000)
                .municipality("003", 200, 500)
                .municipality("005", 25, peopleOf005)
                .municipality(new Municipality(
                        new MunicipalityCode("005"),
                        LocalizedName.finnish("Entinen"),
                        new Period(null, REFORM),
                        new MunicipalityCode("003"),
                        Sketch.km(25),
                        null,
                        null,
                        null,
                        true,
                        Sketch.SOURCED))
                .county("01", "001", "003", "005")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .workshop("a", "kunta", "001")
                .provision("a", YOUTH, ProvisionSketch.places(10));
        return new Comparison(world.on(EVE), world.on(LATER));
    }

    @Test
    void ofMergedMunicipalitiesTheOneWithMostPeopleStandsForThePast() {
        ServiceValues redundancy = only(merger(3000).redundancy(REDUNDANCY, Budget.UNLIMITED));

        ValueChange merged = redundancy.losers().get(0);
        assertThat(codes(redundancy.losers())).containsExactly("003");
        assertThat(merged.people()).isEqualTo(500 + 3000);
        assertThat(merged.value()).isEqualTo(Difference.of(1, 0));
        assertThat(merged.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.MERGER);
        assertThat(only(merger(100).redundancy(REDUNDANCY, Budget.UNLIMITED)).losers())
                .isEmpty();
    }

    @Test
    void whereOneSideKnowsTooFewPlacesBothAreComparedBySites() {
        UnaryOperator<Provision> twenty = p -> ProvisionSketch.lasting(UNTIL_REFORM)
                .apply(ProvisionSketch.places(20).apply(p));
        Sketch world = new Sketch()
                .municipality("001", 0, 1000)
                .county("01", "001")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .workshop("a", "kunta", "001")
                .provision("a", YOUTH, twenty)
                .workshop("b", "kunta", "001")
                .provision("b", YOUTH, twenty)
                .provision("b", YOUTH, ProvisionSketch.lasting(SINCE_REFORM));

        ServiceValues access = only(new Comparison(world.on(EVE), world.on(LATER)).access(ACCESS, Budget.UNLIMITED));

        assertThat(access.unit()).isEqualTo("sites");
        assertThat(access.losers().get(0).value()).isEqualTo(Difference.of(2, 1));
        assertThat(figure(access, Figure.PLACES_PER_1000)).isEqualTo(new Difference(40.0, null));
        assertThat(figure(access, Figure.SITES_IN_REACH)).isEqualTo(Difference.of(2, 1));
    }
}
