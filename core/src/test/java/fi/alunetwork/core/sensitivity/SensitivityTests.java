package fi.alunetwork.core.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.core.BadQuestionException;
import fi.alunetwork.core.Budget;
import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.reach.CoverageRule;
import fi.alunetwork.core.reach.Covered;
import fi.alunetwork.core.reach.Threshold;
import fi.alunetwork.core.redundancy.ProviderState;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.sensitivity.MunicipalitySensitivity.Outcome;
import fi.alunetwork.core.sensitivity.Variant.Kind;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * Sensitivity on a line: municipalities at 0, 20, 28, 36 and 120 km with 1, 2, 4, 8 and 16 people. Near is 30 km, so a
 * quarter less is 22.5 km and a quarter more 37.5 km.
 */
class SensitivityTests {

    private static final SensitivityQuestion YOUTH = SensitivityQuestion.about(Service.YOUTH_WORKSHOP);

    private static Sketch line() {
        return new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 28, 4)
                .municipality("004", 36, 8)
                .municipality("005", 120, 16)
                .county("01", "001", "002", "003", "004", "005")
                .organisation("eka", LegalForm.ASSOCIATION, "001")
                .organisation("toka", LegalForm.FOUNDATION, "004");
    }

    private static Sketch whole() {
        return line().registerWhole("01", Sketch.SOURCED);
    }

    /** A workshop at 0 km that says it serves these. */
    private static Sketch serving(Sketch world, String... served) {
        return world.workshop("a", "eka", "001").provision("a", Service.YOUTH_WORKSHOP, served);
    }

    private static ServiceSensitivity ask(Sketch world, SensitivityQuestion question) {
        return SensitivityAnalysis.answer(world.on("2024-06-01"), question, Budget.UNLIMITED)
                .services()
                .get(0);
    }

    private static MunicipalitySensitivity row(ServiceSensitivity answer, String code) {
        return answer.municipalities().stream()
                .filter(row -> row.municipality().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(MunicipalitySensitivity row, Kind kind) {
        return row.outcomes().stream()
                .filter(outcome -> outcome.variant().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void townsBetweenTheShiftedThresholdsFlip() {
        ServiceSensitivity answer = ask(serving(whole(), "001", "002", "003"), YOUTH);

        assertThat(answer.rule()).isEqualTo(CoverageRule.DISTANCE);
        assertThat(answer.asAsked().coverage().covered()).isEqualTo(1 + 2 + 4);
        assertThat(answer.variants()).extracting(of -> of.variant().kind()).startsWith(Kind.NEARER, Kind.FARTHER);
        assertThat(answer.variants().get(0).coverage().covered()).isEqualTo(1 + 2);
        assertThat(answer.variants().get(1).coverage().covered()).isEqualTo(1 + 2 + 4 + 8);
        assertThat(answer.variants().get(0).coverageAgainstAsked()).isEqualTo(new Tally(4, 0, 1, 0, 0, 4));
        assertThat(answer.variants().get(1).coverageAgainstAsked()).isEqualTo(new Tally(4, 0, 1, 0, 0, 8));
        assertThat(row(answer, "003").asAsked().covered()).isEqualTo(Covered.YES);
        assertThat(outcome(row(answer, "003"), Kind.NEARER).standing().covered())
                .isEqualTo(Covered.NO);
        assertThat(outcome(row(answer, "004"), Kind.FARTHER).standing().covered())
                .isEqualTo(Covered.YES);
        assertThat(row(answer, "002").coverage()).isEqualTo(Firmness.HOLDS);
        assertThat(answer.coverage().firmness()).isEqualTo(Firmness.FLIPS);
        assertThat(answer.coverage().tally()).isEqualTo(new Tally(3, 0, 2, 0, 0, 4 + 8));
        assertThat(answer.touched())
                .extracting(row -> row.municipality().code().value())
                .containsExactly("004", "003");
        assertThat(answer.lowestShare()).isEqualTo(3.0 / 31);
        assertThat(answer.highestShare()).isEqualTo(15.0 / 31);
    }

    @Test
    void bothOtherRulesAreTried() {
        ServiceSensitivity answer = ask(serving(whole(), "001", "005"), YOUTH);

        assertThat(answer.variants())
                .extracting(of -> of.variant().rule())
                .containsExactly(
                        CoverageRule.DISTANCE,
                        CoverageRule.DISTANCE,
                        CoverageRule.DECLARED_AREA,
                        CoverageRule.REACHABLE_AND_ADMITTED);
        assertThat(answer.variants().get(2).variant().threshold()).isNull();
        assertThat(answer.variants().get(2).coverage().covered()).isEqualTo(1 + 16);
        assertThat(answer.variants().get(3).variant().threshold()).isEqualTo(YOUTH.threshold());
        assertThat(answer.variants().get(3).coverage().covered()).isEqualTo(1);
        assertThat(answer.variants().get(2).coverageAgainstAsked()).isEqualTo(new Tally(2, 0, 3, 0, 0, 2 + 4 + 16));
    }

    @Test
    void aServiceOfTheOwnResidentsIsTriedWithoutAdmissionAndWithoutDistance() {
        Variant asked = ask(whole(), SensitivityQuestion.about(Service.REHABILITATIVE_WORK_ACTIVITY))
                .asAsked()
                .variant();

        assertThat(asked.rule()).isEqualTo(CoverageRule.REACHABLE_AND_ADMITTED);
    }

    @Test
    void whatNoQuestionChangesHolds() {
        Sketch world = new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 10, 2)
                .municipality("003", 120, 4)
                .county("01", "001", "002", "003")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("eka", LegalForm.ASSOCIATION, "001");

        ServiceSensitivity answer = ask(serving(world, "001", "002"), YOUTH);

        assertThat(answer.coverage().firmness()).isEqualTo(Firmness.HOLDS);
        assertThat(answer.providers().firmness()).isEqualTo(Firmness.HOLDS);
        assertThat(answer.touched()).isEmpty();
        assertThat(answer.lowestShare()).isEqualTo(answer.highestShare()).isEqualTo(3.0 / 7);
        assertThat(answer.coverage().in(Language.FI))
                .isEqualTo("Kenet palvelu kattaa: pitää kaikissa 3 kunnassa, joista se tiedetään, kysyttiin miten"
                        + " tahansa.");
    }

    @Test
    void aSecondProviderAtTheEdgeComesAndGoes() {
        Sketch world = serving(whole()).workshop("b", "toka", "004").provision("b", Service.YOUTH_WORKSHOP);

        ServiceSensitivity answer = ask(world, YOUTH);

        assertThat(row(answer, "003").asAsked().providers()).isEqualTo(ProviderState.SEVERAL);
        assertThat(outcome(row(answer, "003"), Kind.NEARER).standing().providers())
                .isEqualTo(ProviderState.ONE);
        assertThat(outcome(row(answer, "003"), Kind.NEARER).coverage()).isEqualTo(Firmness.HOLDS);
        assertThat(row(answer, "001").asAsked().only()).isNotNull();
        assertThat(outcome(row(answer, "001"), Kind.FARTHER).providers()).isEqualTo(Firmness.FLIPS);
        assertThat(answer.variants().get(1).providers().people(ProviderState.ONE))
                .isZero();
    }

    @Test
    void hangingOnAnotherIsNotTheSame() {
        Sketch world =
                serving(whole(), "004").workshop("b", "toka", "005").provision("b", Service.YOUTH_WORKSHOP, "001");

        MunicipalitySensitivity row = row(ask(world, YOUTH), "001");

        Outcome declared = row.outcomes().get(2);
        assertThat(row.asAsked().providers()).isEqualTo(ProviderState.ONE);
        assertThat(declared.standing().providers()).isEqualTo(ProviderState.ONE);
        assertThat(declared.coverage()).isEqualTo(Firmness.HOLDS);
        assertThat(declared.providers()).isEqualTo(Firmness.FLIPS);
    }

    @Test
    void whereTheRegisterIsNotWholeAConclusionIsUnsureOrThereIsNone() {
        ServiceSensitivity answer = ask(serving(line(), "001", "002", "003"), YOUTH);

        assertThat(row(answer, "003").coverage()).isEqualTo(Firmness.UNSURE);
        assertThat(row(answer, "005").coverage()).isEqualTo(Firmness.NO_CONCLUSION);
        assertThat(answer.coverage().tally()).isEqualTo(new Tally(2, 1, 0, 2, 4, 0));
        assertThat(answer.coverage().in(Language.EN))
                .isEqualTo("Who is covered: flips nowhere, but is not known for one municipality in some variant"
                        + " (Väkiluku: 4); it holds for 2. Of 2 municipalities it is not known as it was asked.");
        assertThat(ask(line(), YOUTH).coverage().in(Language.EN))
                .isEqualTo("Who is covered: as it was asked it is not known for any municipality, so there is nothing"
                        + " that could flip.");
    }

    @Test
    void declaredAreasAskForNoThreshold() {
        SensitivityQuestion declared = YOUTH.by(CoverageRule.DECLARED_AREA);
        Sketch world = serving(whole(), "001");

        assertThat(ask(world, declared).variants())
                .extracting(of -> of.variant().kind())
                .containsExactly(Kind.OTHER_RULE, Kind.OTHER_RULE);
        assertThat(SensitivityAnalysis.answer(world.on("2024-06-01"), declared, Budget.UNLIMITED)
                        .header()
                        .notes())
                .extracting(note -> note.in(Language.EN))
                .anySatisfy(note -> assertThat(note).contains("threshold does not vary"));
    }

    @Test
    void aMunicipalityWithoutFiguresFlipsWithoutPeople() {
        Sketch world = serving(whole().municipality(new Municipality(
                                new MunicipalityCode("006"),
                                LocalizedName.finnish("Kunta 006"),
                                Period.ALWAYS,
                                null,
                                Sketch.km(34),
                                null,
                                null,
                                null,
                                true,
                                Sketch.SOURCED))
                        .county("01", "006"))
                .provision("a", Service.YOUTH_WORKSHOP);

        Tally farther = ask(world, YOUTH).variants().get(1).coverageAgainstAsked();

        assertThat(farther.flips()).isEqualTo(2);
        assertThat(farther.peopleFlipping()).isEqualTo(8);
    }

    @Test
    void conclusionsAndVariantsAreToldInThreeLanguages() {
        ServiceSensitivity answer = ask(serving(whole(), "001", "002", "003"), YOUTH);

        assertThat(answer.coverage().in(Language.FI))
                .isEqualTo("Kenet palvelu kattaa: kääntyy 2 kunnassa jollakin tavalla kysyttynä (Väkiluku: 12);"
                        + " kuntia, joissa se pitää: 3.");
        assertThat(answer.coverage().in(Language.SV))
                .isEqualTo("Vem servicen täcker: vänder i 2 kommuner på något sätt att fråga (Väkiluku: 12);"
                        + " kommuner där det håller: 3.");
        assertThat(answer.coverage().in(Language.EN))
                .isEqualTo("Who is covered: flips for 2 municipalities in some variant (Väkiluku: 12);"
                        + " it holds for 3.");
        assertThat(answer.variants())
                .extracting(of -> of.variant().in(Language.FI))
                .containsExactly(
                        "Toimipiste enintään 22,5 km päässä, kenet se ottaakin.",
                        "Toimipiste enintään 37,5 km päässä, kenet se ottaakin.",
                        "Ilmoitettu toiminta-alue, matkasta riippumatta.",
                        "Toimipiste, joka ottaa asukkaat, enintään 30 km päässä.");
        assertThat(List.of(Language.SV, Language.EN))
                .allSatisfy(language -> assertThat(
                                answer.variants().get(2).variant().in(language))
                        .isNotBlank());
    }

    @Test
    void badQuestionsNameFieldAndValue() {
        refused(SensitivityQuestion::about, "services");
        refused(() -> SensitivityQuestion.about(Service.WORK_TRIAL, Service.WORK_TRIAL), "none twice");
        for (double shift : new double[] {0, 1, -0.25, Double.NaN, Double.POSITIVE_INFINITY}) {
            refused(() -> YOUTH.shiftedBy(shift), "shift is " + shift);
        }
        refused(() -> YOUTH.within(Threshold.ofKm(1400)), "shift 0.25");
        refused(() -> ask(whole(), YOUTH.within(Threshold.ofMinutes(40))), "min");
    }

    private static void refused(ThrowingCallable question, String says) {
        assertThatThrownBy(question)
                .isInstanceOf(BadQuestionException.class)
                .hasMessageContaining(says)
                .hasMessageContaining("Maybe");
    }
}
