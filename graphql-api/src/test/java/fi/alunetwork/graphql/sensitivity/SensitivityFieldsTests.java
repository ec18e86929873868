package fi.alunetwork.graphql.sensitivity;

import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Sensitivity as a field of a picture: municipalities at 0, 28 and 90 km with 100, 300 and 400 residents, a workshop at
 * 0 km that says it serves the first two. Near is 30 km, so a quarter less is 22.5 km.
 */
@SpringBootTest(classes = TestGateway.class)
class SensitivityFieldsTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aLine() {
        live.swap(new Sketch()
                .municipality("001", 0, 100)
                .municipality("002", 28, 300)
                .municipality("003", 90, 400)
                .county("01", "001", "002", "003")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("yhdistys", LegalForm.ASSOCIATION, "001")
                .workshop("a", "yhdistys", "001")
                .provision("a", Service.YOUTH_WORKSHOP, "001", "002")
                .graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void eachVariantHasItsFiguresAndTheConclusionItsWord() {
        answer("""
                { graph { sensitivity(input: {services: [YOUTH_WORKSHOP]}) {
                  header { municipalities }
                  services { service rule lowestShare highestShare
                    coverage { subject firmness sentence(lang: EN)
                      tally { holds unsure flips noConclusion peopleUnsure peopleFlipping } }
                    providers { firmness }
                    asAsked { variant { kind threshold { value } } coverage { covered share } providers { one none } }
                    variants { variant { kind rule threshold { value unit } } coverage { covered }
                      coverageAgainstAsked { flips peopleFlipping } providersAgainstAsked { flips } } } } } }""", """
                {"graph": {"sensitivity": {"header": {"municipalities": 3}, "services": [{
                  "service": "YOUTH_WORKSHOP", "rule": "DISTANCE", "lowestShare": 0.125, "highestShare": 0.5,
                  "coverage": {"subject": "COVERAGE", "firmness": "FLIPS",
                    "sentence": "Who is covered: flips for one municipality in some variant (Väkiluku: 300); it holds for 2.",
                    "tally": {"holds": 2, "unsure": 0, "flips": 1, "noConclusion": 0, "peopleUnsure": 0.0,
                              "peopleFlipping": 300.0}},
                  "providers": {"firmness": "FLIPS"},
                  "asAsked": {"variant": {"kind": "AS_ASKED", "threshold": {"value": 30.0}},
                              "coverage": {"covered": 400.0, "share": 0.5}, "providers": {"one": 400.0, "none": 400.0}},
                  "variants": [
                    {"variant": {"kind": "NEARER", "rule": "DISTANCE", "threshold": {"value": 22.5, "unit": "KM"}},
                     "coverage": {"covered": 100.0}, "coverageAgainstAsked": {"flips": 1, "peopleFlipping": 300.0},
                     "providersAgainstAsked": {"flips": 1}},
                    {"variant": {"kind": "FARTHER", "rule": "DISTANCE", "threshold": {"value": 37.5, "unit": "KM"}},
                     "coverage": {"covered": 400.0}, "coverageAgainstAsked": {"flips": 0, "peopleFlipping": 0.0},
                     "providersAgainstAsked": {"flips": 0}},
                    {"variant": {"kind": "OTHER_RULE", "rule": "DECLARED_AREA", "threshold": null},
                     "coverage": {"covered": 400.0}, "coverageAgainstAsked": {"flips": 0, "peopleFlipping": 0.0},
                     "providersAgainstAsked": {"flips": 0}},
                    {"variant": {"kind": "OTHER_RULE", "rule": "REACHABLE_AND_ADMITTED",
                                 "threshold": {"value": 30.0, "unit": "KM"}},
                     "coverage": {"covered": 400.0}, "coverageAgainstAsked": {"flips": 0, "peopleFlipping": 0.0},
                     "providersAgainstAsked": {"flips": 0}}]}]}}}""");
    }

    @Test
    void theMunicipalityAtTheEdgeIsNamedWithWhatItTurnsFromAndTo() {
        answer("""
                { graph { sensitivity(input: {services: [YOUTH_WORKSHOP]}) { services {
                    municipalities { municipality { code } demand coverage providers
                      asAsked { covered providers only { organisation { code } } }
                      outcomes { variant { kind } standing { covered providers only { organisation { code } } }
                        coverage providers } } } } } }""", """
                {"graph": {"sensitivity": {"services": [{
                  "municipalities": [{"municipality": {"code": "002"}, "demand": 300.0, "coverage": "FLIPS",
                    "providers": "FLIPS",
                    "asAsked": {"covered": "YES", "providers": "ONE", "only": {"organisation": {"code": "yhdistys"}}},
                    "outcomes": [
                      {"variant": {"kind": "NEARER"}, "standing": {"covered": "NO", "providers": "NONE", "only": null},
                       "coverage": "FLIPS", "providers": "FLIPS"},
                      {"variant": {"kind": "FARTHER"}, "standing": {"covered": "YES", "providers": "ONE",
                        "only": {"organisation": {"code": "yhdistys"}}}, "coverage": "HOLDS", "providers": "HOLDS"},
                      {"variant": {"kind": "OTHER_RULE"}, "standing": {"covered": "YES", "providers": "ONE",
                        "only": {"organisation": {"code": "yhdistys"}}}, "coverage": "HOLDS", "providers": "HOLDS"},
                      {"variant": {"kind": "OTHER_RULE"}, "standing": {"covered": "YES", "providers": "ONE",
                        "only": {"organisation": {"code": "yhdistys"}}}, "coverage": "HOLDS", "providers": "HOLDS"}]}]
                  }]}}}""");
    }

    @Test
    void municipalitiesAreAskedByFirmness() {
        ask.document("""
                { graph { sensitivity(input: {services: [YOUTH_WORKSHOP]}) { services {
                    firm: municipalities(firmness: [HOLDS]) { municipality { code } }
                    all: municipalities(firmness: null) { municipality { code } } } } } }""").execute().path("graph.sensitivity.services[0]").matchesJsonStrictly("""
                {"firm": [{"municipality": {"code": "003"}}, {"municipality": {"code": "001"}}],
                 "all": [{"municipality": {"code": "003"}}, {"municipality": {"code": "002"}},
                         {"municipality": {"code": "001"}}]}""");
    }

    @Test
    void badQuestionsAreErrors() {
        refused("services: []");
        refused("services: [WORK_TRIAL], shift: 0");
        refused("services: [WORK_TRIAL], shift: 1");
        refused("services: [WORK_TRIAL], shift: -0.25");
        refused("services: [WORK_TRIAL], threshold: {km: 1400}");
        refused("services: [WORK_TRIAL], threshold: {minutes: 30}");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private void refused(String input) {
        Refused.with(
                ask.document("{ graph { sensitivity(input: {" + input + "}) { header { asOf } } } }")
                        .execute(),
                "BAD_ARGUMENT");
    }
}
