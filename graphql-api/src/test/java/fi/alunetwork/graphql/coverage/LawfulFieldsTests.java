package fi.alunetwork.graphql.coverage;

import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A municipal workshop in a wellbeing services county: municipalities at 0 and 20 km with 1 and 2 residents. */
@SpringBootTest(classes = TestGateway.class)
class LawfulFieldsTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aMunicipalWorkshop() {
        live.swap(new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .county("01", "001", "002")
                .registerWhole("01", Sketch.SOURCED)
                .organisation("kunta", LegalForm.MUNICIPALITY, "001")
                .organisation(
                        "alue",
                        LegalForm.WELLBEING_SERVICES_COUNTY,
                        "002",
                        Set.of(new RegionId(RegionKind.WELLBEING_SERVICES_COUNTY, "01")))
                .workshop("a", "kunta", "001")
                .provision("a", Service.REHABILITATIVE_WORK_ACTIVITY, "001", "002")
                .workshop("b", "kunta", "001")
                .provision("b", Service.YOUTH_WORKSHOP)
                .graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void coverageTellsWhoDependsOnWhichCondition() {
        answer("""
                { graph { coverage(input: {services: [REHABILITATIVE_WORK_ACTIVITY],
                      scope: {producers: LAWFUL_OR_CONDITIONAL}}) {
                    services { thresholds {
                      conditions { condition { code } people municipalities { code } }
                      municipalities(states: [COVERED]) { municipality { code } standing { verdict lawful } } } } } } }
                """, """
                {"graph": {"coverage": {"services": [{"thresholds": [{
                  "conditions": [{"condition": {"code": "horizontal-cooperation"}, "people": 3.0,
                                  "municipalities": [{"code": "001"}, {"code": "002"}]}],
                  "municipalities": [
                    {"municipality": {"code": "001"}, "standing": {"verdict": "CONDITIONAL", "lawful": false}},
                    {"municipality": {"code": "002"}, "standing": {"verdict": "CONDITIONAL", "lawful": false}}]}]}]}}}
                """);
    }

    @Test
    void severalServicesAreCountedTogetherAsAsked() {
        answer("""
                { graph {
                  workshop: coverage(input: {services: [REHABILITATIVE_WORK_ACTIVITY, YOUTH_WORKSHOP],
                      together: SAME_WORKSHOP}) { together { by all any base } }
                  operator: coverage(input: {services: [REHABILITATIVE_WORK_ACTIVITY, YOUTH_WORKSHOP],
                      together: SAME_OPERATOR}) { together { by all any base } } } }
                """, """
                {"graph": {
                  "workshop": {"together": [{"by": "SAME_WORKSHOP", "all": 0.0, "any": 3.0, "base": 3.0}]},
                  "operator": {"together": [{"by": "SAME_OPERATOR", "all": 3.0, "any": 3.0, "base": 3.0}]}}}
                """);
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }
}
