package fi.alunetwork.core.cohesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.Share;
import fi.alunetwork.core.TimeLimitException;
import fi.alunetwork.core.cooperation.Actor;
import fi.alunetwork.core.cooperation.ActorKind;
import fi.alunetwork.core.cooperation.CooperationNetwork;
import fi.alunetwork.core.cooperation.CooperationScope;
import fi.alunetwork.core.cooperation.Grouping;
import fi.alunetwork.core.graph.PartnershipSketch;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.RelationQuality;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.tie.EiIndex;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohesionTests {

    private static final double TIGHT = 1e-12;
    private static final CooperationScope ALL = CooperationScope.ORGANISATIONS;
    private static final CohesionQuestion WHOLE = CohesionQuestion.WHOLE;

    private static CohesionAnswer answer(Sketch world, CooperationScope scope, CohesionQuestion question) {
        return CohesionAnalysis.answer(CooperationNetwork.of(world.on(Circles.DAY), scope), question, Budget.UNLIMITED);
    }

    private static CohesionPart whole(Sketch world) {
        return answer(world, ALL, WHOLE).whole();
    }

    @Test
    void twoCirclesWithABridgeAreMeasuredAsByHand() {
        CohesionPart whole = whole(Circles.bridged());

        assertThat(whole.actors()).isEqualTo(6);
        assertThat(whole.ties()).isEqualTo(7);
        assertThat(whole.density()).isEqualTo(new Share(7, 15));
        assertThat(whole.meanDegree()).isCloseTo(14.0 / 6, within(TIGHT));
        assertThat(whole.components()).isEqualTo(1);
        assertThat(whole.largestComponent()).isEqualTo(new Share(6, 6));
        assertThat(whole.isolates()).isEmpty();
        assertThat(whole.centralisation()).isCloseTo(4.0 / 20, within(TIGHT));
        assertThat(whole.transitivity()).isEqualTo(new Share(6, 10));
        assertThat(whole.reciprocity().ratio()).as("equals lead nobody").isNull();
        assertThat(whole.multiplexity()).isEqualTo(new Share(0, 7));
        assertThat(whole.outsiders()).isNull();
    }

    @Test
    void tiesStayWithinFormsMoreThanTheirSizesExplain() {
        GroupMixing forms = whole(Circles.bridged()).groupings().get(0);

        assertThat(forms.grouping()).isEqualTo(Grouping.LEGAL_FORM);
        assertThat(forms.groups()).isEqualTo(2);
        assertThat(forms.index().index()).isCloseTo(-5.0 / 7, within(TIGHT));
        assertThat(forms.index().expected()).isCloseTo(0.2, within(TIGHT));
        assertThat(forms.assortativity()).isCloseTo(5.0 / 7, within(TIGHT));
        assertThat(forms.test()).isNotNull();
        assertThat(forms.test().permutations()).isEqualTo(999);
        assertThat(forms.test().moreInternal())
                .as("two of twenty ways to part six into threes")
                .isCloseTo(0.1, within(0.03));
    }

    @Test
    void whoseFormIsNotKnownIsCountedAndTakesNoPart() {
        CohesionPart whole = whole(Circles.bridged()
                .organisation("x", LegalForm.NOT_KNOWN, "001")
                .partnership("ax", CooperationModel.FORUM, "a", "x"));

        assertThat(whole.groupings().get(0).index()).isEqualTo(new EiIndex(1, 6, 9, 6, 1));
        assertThat(whole.groupings().get(2).index().unknown()).isZero();
    }

    @Test
    void whoHasNoTieIsAnIsolateAndAComponent() {
        CohesionPart whole = whole(Circles.bridged()
                .organisation("alone", LegalForm.ASSOCIATION, "002")
                .workshop("w", "alone", "002"));

        assertThat(whole.isolates()).extracting(Actor::id).containsExactly("alone");
        assertThat(whole.components()).isEqualTo(2);
        assertThat(whole.largestComponent()).isEqualTo(new Share(6, 7));
    }

    @Test
    void ofNobodyNothingIsKnown() {
        CohesionPart whole = whole(Circles.municipalities());

        assertThat(whole.actors()).isZero();
        assertThat(whole.density().ratio()).isNull();
        assertThat(whole.meanDegree()).isNull();
        assertThat(whole.largestComponent().ratio()).isNull();
        assertThat(whole.centralisation()).isNull();
        assertThat(whole.transitivity().ratio()).isNull();
        assertThat(whole.degreeAssortativity()).isNull();
        assertThat(whole.groupings()).allSatisfy(mixing -> {
            assertThat(mixing.index().index()).isNull();
            assertThat(mixing.index().expected()).isNull();
            assertThat(mixing.test()).isNull();
            assertThat(mixing.assortativity()).isNull();
        });
        assertThat(whole.trust().mean()).isNull();
    }

    @Test
    void aloneTheOnlyActorHasNeitherDensityNorComponentsToSpare() {
        CohesionPart whole = whole(Circles.municipalities()
                .organisation("a", LegalForm.ASSOCIATION, "001")
                .workshop("w", "a", "001"));

        assertThat(whole.density().ratio()).isNull();
        assertThat(whole.meanDegree()).isZero();
        assertThat(whole.components()).isEqualTo(1);
    }

    @Test
    void ordersAreAnsweredOnlyByOrdersBack() {
        CohesionPart whole = whole(Circles.bridged()
                .partnership(PartnershipSketch.of("buys", CooperationModel.IN_HOUSE, "a:BUYER b:PRODUCER")
                        .drawn())
                .partnership(PartnershipSketch.of("pays", CooperationModel.GRANT, "b:FUNDER a:RECIPIENT c:RECIPIENT")
                        .drawn()));

        assertThat(whole.reciprocity()).isEqualTo(new Share(2, 3));
        assertThat(whole.multiplexity()).isEqualTo(new Share(2, 7));
        assertThat(whole.overlaps())
                .containsExactly(
                        new LayerOverlap(CooperationModel.IN_HOUSE, CooperationModel.GRANT, new Share(1, 2)),
                        new LayerOverlap(CooperationModel.IN_HOUSE, CooperationModel.FORUM, new Share(1, 7)),
                        new LayerOverlap(CooperationModel.GRANT, CooperationModel.FORUM, new Share(2, 7)));
    }

    @Test
    void eachAreaHasTheTiesAmongItsActorsAndTheBridgeIsInNone() {
        CohesionAnswer answer =
                answer(Circles.bridged(), ALL, WHOLE.splitBy(Split.areas(RegionKind.WELLBEING_SERVICES_COUNTY)));

        assertThat(answer.parts())
                .extracting(part -> part.subject().key())
                .containsExactly("WELLBEING_SERVICES_COUNTY:01", "WELLBEING_SERVICES_COUNTY:02");
        assertThat(answer.parts()).allSatisfy(part -> {
            assertThat(part.actors()).isEqualTo(3);
            assertThat(part.ties()).isEqualTo(3);
            assertThat(part.density().ratio()).isEqualTo(1);
            assertThat(part.groupings().get(0).index().index()).isEqualTo(-1);
        });
        assertThat(answer.header().notes().stream().map(note -> note.in(Language.EN)))
                .anyMatch(note -> note.contains("Density cannot be compared"))
                .anyMatch(note -> note.contains("do not add up"));
    }

    @Test
    void whoHasAWorkshopInTwoAreasIsInBoth() {
        Sketch world = Circles.bridged().workshop("branch", "a", "002");
        List<CohesionPart> parts = answer(world, ALL, WHOLE.splitBy(Split.areas(RegionKind.WELLBEING_SERVICES_COUNTY)))
                .parts();

        assertThat(parts).extracting(CohesionPart::actors).containsExactly(3, 4);
        assertThat(parts.get(1).isolates()).extracting(Actor::id).containsExactly("a");
    }

    @Test
    void anAluNetworkTellsWhoStandsInItsExtentAndIsNoMember() {
        Sketch world = Circles.bridged()
                .workshop("wa", "a", "001")
                .workshop("wb", "b", "001")
                .workshop("wc", "c", "001")
                .workshop("we", "e", "002")
                .network(Circles.alu("alu", "c", List.of("001"), "wa", "wb", "we"))
                .network(Circles.alu("nowhere", null, List.of(), "wa"))
                .network(Circles.alu("paper", null, List.of("001")));
        List<CohesionPart> parts =
                answer(world, ALL, WHOLE.splitBy(Split.ALU_NETWORKS)).parts();

        assertThat(parts).extracting(part -> part.subject().key()).containsExactly("alu", "nowhere", "paper");
        CohesionPart alu = parts.get(0);
        assertThat(alu.actors()).as("a, b, e, and c that coordinates").isEqualTo(4);
        assertThat(alu.isolates()).extracting(Actor::id).containsExactly("e");
        assertThat(alu.outsiders()).isNotNull();
        assertThat(alu.outsiders().members()).isEqualTo(3);
        assertThat(alu.outsiders().inExtent()).isEqualTo(3);
        assertThat(alu.outsiders().workshops())
                .extracting(workshop -> workshop.record().id().value())
                .containsExactly("wc");
        assertThat(parts.get(1).outsiders()).as("its extent is not known").isNull();
        assertThat(parts.get(2).outsiders()).as("its members are not known").isNull();
        assertThat(parts.get(2).actors()).isZero();
        assertThat(answer(world, ALL.in(new NetworkId("alu")), WHOLE).whole().outsiders())
                .as("the whole is that network")
                .extracting(Outsiders::members, Outsiders::inExtent)
                .containsExactly(3, 3);

        CohesionPart among = answer(world, ALL.of(ActorKind.WORKSHOP), WHOLE.splitBy(Split.ALU_NETWORKS))
                .parts()
                .get(0);
        assertThat(among.actors()).isEqualTo(3);
        assertThat(among.ties()).isEqualTo(1);
    }

    @Test
    void aModelHasAllActorsAndItsOwnTies() {
        Sketch world = Circles.bridged()
                .workshop("wa", "a", "001")
                .workshop("wf", "f", "002")
                .partnership(PartnershipSketch.of("pays", CooperationModel.GRANT, "b:FUNDER a:RECIPIENT")
                        .quality(new RelationQuality(4, null, null))
                        .drawn())
                .network(Circles.alu("alu", null, List.of("001"), "wa", "wf"));
        List<CohesionPart> parts = answer(world, ALL.withSharedMembership(), WHOLE.splitBy(Split.MODELS))
                .parts();

        assertThat(parts)
                .extracting(part -> part.subject().key())
                .containsExactly("GRANT", "FORUM", "SHARED_MEMBERSHIP");
        assertThat(parts).extracting(CohesionPart::actors).containsOnly(6);
        assertThat(parts).extracting(CohesionPart::ties).containsExactly(1, 7, 1);
        assertThat(parts.get(0).subject().model()).isEqualTo(CooperationModel.GRANT);
        assertThat(parts.get(2).subject().model()).isNull();
        assertThat(parts)
                .extracting(part -> part.intensity().known().numerator())
                .containsExactly(1.0, 0.0, 0.0);
    }

    @Test
    void whatASurveyToldOfTiesIsReadAndTheRestIsNotMadeUp() {
        CohesionPart whole = whole(Circles.bridged()
                .partnership(PartnershipSketch.of("first", CooperationModel.GRANT, "a:FUNDER b:RECIPIENT")
                        .quality(new RelationQuality(4, null, 1))
                        .drawn())
                .partnership(PartnershipSketch.of("second", CooperationModel.IN_HOUSE, "a:BUYER b:PRODUCER")
                        .quality(new RelationQuality(1, null, null))
                        .drawn())
                .partnership(PartnershipSketch.of("third", CooperationModel.GRANT, "e:FUNDER f:RECIPIENT")
                        .quality(new RelationQuality(1, null, 2))
                        .drawn()));

        assertThat(whole.intensity()).isEqualTo(new Grades((2.5 + 1) / 2, new Share(2, 7)));
        assertThat(whole.trust()).isEqualTo(new Grades(1.5, new Share(2, 7)));
        assertThat(whole.frequency()).isEqualTo(new Grades(null, new Share(0, 7)));
    }

    @Test
    void withoutPermutationsNothingIsTested() {
        CohesionPart whole = answer(Circles.bridged(), ALL, WHOLE.permuting(0).by(Grouping.REGION))
                .whole();

        assertThat(whole.groupings()).hasSize(1);
        assertThat(whole.groupings().get(0).test()).isNull();
        assertThat(whole.groupings().get(0).index().unknown())
                .as("the world has no regions")
                .isEqualTo(6);
    }

    @Test
    void badQuestionsAreRefusedByName() {
        assertThatThrownBy(() -> WHOLE.permuting(-1))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("permutations is -1; expected 0 to 10000");
        assertThatThrownBy(() -> WHOLE.permuting(10_001)).isInstanceOf(BadQuestionException.class);
        assertThatThrownBy(() -> WHOLE.by(Grouping.REGION, Grouping.REGION))
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining("names something twice");
    }

    @Test
    void whatWouldNotEndInTimeIsRefusedWithTheEstimate() {
        CooperationNetwork network = CooperationNetwork.of(Circles.bridged().on(Circles.DAY), ALL);

        assertThatThrownBy(() ->
                        CohesionAnalysis.answer(network, WHOLE.permuting(10_000), Budget.of(Duration.ofMillis(5))))
                .isInstanceOf(TimeLimitException.class)
                .hasMessageContaining("Testing 3 groupings with 10000 permutations in the whole network and 0 parts")
                .hasMessageContaining("fewer permutations");
    }
}
