package fi.alunetwork.core.coverage;

import static fi.alunetwork.core.coverage.Line.REHABILITATIVE;
import static fi.alunetwork.core.coverage.Line.TODAY;
import static fi.alunetwork.core.coverage.Line.answer;
import static fi.alunetwork.core.coverage.Line.row;
import static fi.alunetwork.core.coverage.Line.stateOf;
import static fi.alunetwork.core.coverage.Line.wholeLine;
import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.Lifespan;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.Period;
import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.law.ProducerAnswer;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.reach.Base;
import fi.alunetwork.core.reach.Producers;
import fi.alunetwork.core.reach.Scope;
import fi.alunetwork.core.regime.Reading;
import fi.alunetwork.core.regime.Verdict;
import fi.alunetwork.core.region.Municipality;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.core.workshop.Workshop;
import fi.alunetwork.core.workshop.WorkshopId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Rehabilitative work activity of a municipal workshop, of a company and of nobody known, on the line of {@link Line}:
 * who counts as a lawful producer, and what that leaves covered.
 */
class LawfulCoverageTests {

    private static final Service REHAB = Service.REHABILITATIVE_WORK_ACTIVITY;
    private static final RegionId SOUTH = new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01");

    private static Sketch world() {
        return wholeLine().organisation("etelä", LegalForm.WELLBEING_SERVICES_COUNTY, "002", Set.of(SOUTH));
    }

    /** The municipality's workshop serves 001 and 002, three residents. */
    private static Sketch municipalWorkshop() {
        return world().workshop("a", "kunta", "001").provision("a", REHAB, "001", "002");
    }

    private static ThresholdCoverage ask(Sketch world, String day, Producers producers, Reading reading) {
        return answer(
                        world.on(day),
                        REHABILITATIVE.among(Scope.MAINLAND.counting(producers).read(reading)))
                .services()
                .get(0)
                .thresholds()
                .get(0);
    }

    @Test
    void whoeverProducesCountsUnlessTheLawIsAskedFor() {
        ThresholdCoverage coverage = ask(municipalWorkshop(), TODAY, Producers.ANY, Reading.STRICT);

        assertThat(stateOf(coverage, "001")).isEqualTo(CoverageState.COVERED);
        assertThat(coverage.conditions()).isEmpty();
        assertThat(Objects.requireNonNull(row(coverage, "001").standing()).verdict())
                .isEqualTo(Verdict.NOT_ALLOWED);
    }

    @Test
    void aMunicipalProducerCoversNobodySinceTheCountiesByTheStrictReading() {
        ThresholdCoverage coverage = ask(municipalWorkshop(), TODAY, Producers.LAWFUL_OR_CONDITIONAL, Reading.STRICT);

        assertThat(stateOf(coverage, "001")).isEqualTo(CoverageState.UNCOVERED);
        assertThat(coverage.figures().get(0).notCovered()).isEqualTo(15);
        assertThat(row(coverage, "002").reason().in(Language.EN))
                .contains("Paja a is 20.0 km away in a straight line, but may not produce the service here"
                        + " since 2023-01-01");
        assertThat(row(coverage, "002").reason().in(Language.FI)).contains("ei saa tuottaa palvelua");
        assertThat(row(coverage, "002").reason().in(Language.SV)).contains("får inte producera servicen här sedan");
    }

    @Test
    void beforeTheCountiesTheMunicipalityWasTheOrganiserItself() {
        ThresholdCoverage coverage = ask(municipalWorkshop(), "2022-12-31", Producers.LAWFUL, Reading.STRICT);

        assertThat(stateOf(coverage, "001")).isEqualTo(CoverageState.COVERED);
        assertThat(Objects.requireNonNull(row(coverage, "001").standing()).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void byTheLenientReadingItDependsOnACondition() {
        ThresholdCoverage lawful = ask(municipalWorkshop(), TODAY, Producers.LAWFUL, Reading.LENIENT);
        ThresholdCoverage conditional =
                ask(municipalWorkshop(), TODAY, Producers.LAWFUL_OR_CONDITIONAL, Reading.LENIENT);

        assertThat(lawful.figures().get(0).covered()).isZero();
        assertThat(row(lawful, "002").reason().in(Language.EN)).contains("only on a condition");
        assertThat(conditional.figures().get(0).covered()).isEqualTo(3);
        assertThat(conditional.conditions()).singleElement().satisfies(dependence -> {
            assertThat(dependence.condition().id()).isEqualTo("horizontal-cooperation");
            assertThat(dependence.people()).isEqualTo(3);
            assertThat(dependence.municipalities())
                    .extracting(municipality -> municipality.code().value())
                    .containsExactly("001", "002");
        });
    }

    @Test
    void aConditionThatTheRegisterShowsToBeMetIsNoneToDependOn() {
        Sketch world = municipalWorkshop().partnership("p", CooperationModel.HORIZONTAL_COOPERATION, "kunta", "etelä");

        assertThat(ask(world, TODAY, Producers.LAWFUL, Reading.LENIENT)
                        .figures()
                        .get(0)
                        .covered())
                .isEqualTo(3);
        assertThat(ask(world, TODAY, Producers.LAWFUL_OR_CONDITIONAL, Reading.LENIENT)
                        .conditions())
                .isEmpty();
    }

    @Test
    void nobodyDependsOnAConditionWhereALawfulProducerIsNearAsWell() {
        Sketch world = municipalWorkshop().workshop("b", "etelä", "002").provision("b", REHAB);

        ThresholdCoverage coverage = ask(world, TODAY, Producers.LAWFUL_OR_CONDITIONAL, Reading.LENIENT);

        assertThat(coverage.figures().get(0).covered()).isEqualTo(3);
        assertThat(coverage.conditions()).isEmpty();
    }

    @Test
    void aCompanyCoversNobodyWhereverItStands() {
        Sketch world = world().organisation("oy", LegalForm.LIMITED_COMPANY, "003")
                .workshop("c", "oy", "003")
                .provision("c", REHAB, "003");

        assertThat(stateOf(ask(world, TODAY, Producers.LAWFUL_OR_CONDITIONAL, Reading.LENIENT), "003"))
                .isEqualTo(CoverageState.UNCOVERED);
    }

    @Test
    void withoutAKnownOperatorItIsNotKnownWhetherTheResidentsAreCovered() {
        Sketch world = world().workshop("a", "kunta", "003");
        Workshop plain = world.contents().workshops().get(0);
        world.workshop(new Workshop(
                        new WorkshopId("a"),
                        plain.name(),
                        List.of(),
                        plain.sites(),
                        List.of(),
                        Set.of(),
                        null,
                        null,
                        Lifespan.ALWAYS,
                        Sketch.SOURCED))
                .provision("a", REHAB, "003");

        ThresholdCoverage coverage = ask(world, TODAY, Producers.LAWFUL, Reading.LENIENT);

        assertThat(stateOf(coverage, "003")).isEqualTo(CoverageState.NOT_KNOWN);
        assertThat(row(coverage, "003").reason().cause()).isEqualTo(Reason.Cause.LAW_NOT_KNOWN);
        assertThat(stateOf(coverage, "001")).isEqualTo(CoverageState.UNCOVERED);
    }

    @Test
    void onÅlandItsOwnLegislationApplies() {
        Sketch world = world().municipality(new Municipality(
                        new MunicipalityCode("478"),
                        LocalizedName.finnish("Maarianhamina"),
                        Period.ALWAYS,
                        null,
                        Sketch.km(-300),
                        null,
                        null,
                        null,
                        false,
                        Sketch.SOURCED))
                .organisation("bolag", LegalForm.LIMITED_COMPANY, "478")
                .workshop("å", "bolag", "478")
                .provision("å", REHAB, "478");

        ThresholdCoverage coverage = answer(
                        world.on(TODAY),
                        REHABILITATIVE.among(
                                Scope.MAINLAND.over(Base.WHOLE_COUNTRY).counting(Producers.LAWFUL)))
                .services()
                .get(0)
                .thresholds()
                .get(0);

        assertThat(stateOf(coverage, "478")).isEqualTo(CoverageState.COVERED);
        ProducerAnswer standing = Objects.requireNonNull(row(coverage, "478").standing());
        assertThat(standing.verdict()).isEqualTo(Verdict.OWN_LEGISLATION);
    }

    @Test
    void theHeaderNamesProducersReadingAndRegime() {
        assertThat(answer(
                                municipalWorkshop().on(TODAY),
                                REHABILITATIVE.among(Scope.MAINLAND.counting(Producers.LAWFUL)))
                        .header()
                        .parameters())
                .anySatisfy(parameter -> assertThat(parameter.toString()).contains("producers", "LAWFUL"))
                .anySatisfy(parameter -> assertThat(parameter.toString()).contains("reading", "LENIENT"))
                .anySatisfy(parameter -> assertThat(parameter.toString()).contains("regime", "counties-2023"));
    }
}
