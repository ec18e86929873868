package fi.alunetwork.graphql.robustness;

import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import fi.alunetwork.graphql.cooperation.CooperationWorld;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * What breaks, as a field: {@code lead} holds {@code a}, {@code b}, {@code c} and {@code town}; {@code b} and {@code c}
 * are tied too; {@code far} is alone.
 */
@SpringBootTest(classes = TestGateway.class)
class RobustnessFieldsTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aRegionWithAnUmbrella() {
        live.swap(CooperationWorld.graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void theUmbrellaLeadBreaksMost() {
        answer("", """
                header { method(lang: EN) parameters { name value } notes(lang: EN) }
                intact { actors components largest largestShare { numerator denominator } connectedPairs severedPairs
                  efficiency efficiencyAmongThem }
                removals(first: 1) { totalCount pageInfo { hasNextPage } edges { cursor } nodes {
                  actor { code } ties cutPoint
                  left { actors components largest largestShare { ratio } connectedPairs severedPairs efficiency }
                  change { components largest connectedPairs efficiency } } }""", """
                {"intact": {"actors": 6, "components": 2, "largest": 5,
                   "largestShare": {"numerator": 5.0, "denominator": 6.0}, "connectedPairs": 10.0, "severedPairs": 0.0,
                   "efficiency": 0.5, "efficiencyAmongThem": 0.5},
                 "removals": {"totalCount": 6, "pageInfo": {"hasNextPage": true}, "nodes": [
                  {"actor": {"code": "lead"}, "ties": 4, "cutPoint": true,
                   "left": {"actors": 5, "components": 4, "largest": 2, "largestShare": {"ratio": 0.3333333333333333},
                     "connectedPairs": 1.0, "severedPairs": 5.0, "efficiency": 0.06666666666666667},
                   "change": {"components": 2, "largest": -3, "connectedPairs": -9.0,
                     "efficiency": -0.43333333333333335}}]}}""");
    }

    @Test
    void rowsPageAndOrder() {
        String query = "{ graph(asOf: \"2024-05-01\") { cooperation { robustness { removals(orderBy:"
                + " [{field: TIES, direction: DESC}, {field: CODE, direction: DESC}], first: 2%s)"
                + " { nodes { actor { code } } pageInfo { endCursor } } } } } }";
        GraphQlTester.Response first = ask.document(query.formatted("")).execute();
        first.path("graph.cooperation.robustness.removals.nodes[*].actor.code")
                .entityList(String.class)
                .isEqualTo(List.of("lead", "c"));
        String cursor = first.path("graph.cooperation.robustness.removals.pageInfo.endCursor")
                .entity(String.class)
                .get();
        ask.document(query.formatted(", after: \"" + cursor + "\""))
                .execute()
                .path("graph.cooperation.robustness.removals.nodes[*].actor.code")
                .entityList(String.class)
                .isEqualTo(List.of("b", "town"));
    }

    @Test
    void theCurveAndTheWorstSetsAreTold() {
        answer("(input: {together: [1], runs: 5, seed: 2})", """
                series { runs seed targetedRobustness points { removed last { code } targeted { numerator }
                  randomMean { denominator } randomLeast { ratio } randomMost { ratio } } }
                worst { most actors { code } left { connectedPairs } bound status equallyBad }""", """
                {"series": {"runs": 5, "seed": 2, "targetedRobustness": 0.16666666666666666, "points": [
                   {"removed": 0, "last": null, "targeted": {"numerator": 5.0}},
                   {"removed": 1, "last": {"code": "lead"}, "targeted": {"numerator": 2.0}},
                   {"removed": 2, "last": {"code": "b"}, "targeted": {"numerator": 1.0}},
                   {"removed": 3, "last": {"code": "a"}, "targeted": {"numerator": 1.0}},
                   {"removed": 4, "last": {"code": "c"}, "targeted": {"numerator": 1.0}},
                   {"removed": 5, "last": {"code": "far"}, "targeted": {"numerator": 1.0}},
                   {"removed": 6, "last": {"code": "town"}, "targeted": {"numerator": 0.0}, "randomMost": {"ratio": 0.0}}]},
                 "worst": [{"most": 1, "actors": [{"code": "lead"}], "left": {"connectedPairs": 1.0}, "bound": 1.0,
                   "status": "OPTIMAL", "equallyBad": 1}]}""");
    }

    @Test
    void aWholeGroupLeaves() {
        answer("(input: {leaving: {operatorGroups: [ASSOCIATION]}, efficiency: OMITTED})", """
                intact { efficiency }
                leaving { leavers { code } leaversCount tiesLost left { components connectedPairs }
                  change { connectedPairs efficiency } newlyWithoutTies { code } newlyWithoutTiesCount }""", """
                {"intact": {"efficiency": null},
                 "leaving": {"leavers": [{"code": "a"}, {"code": "c"}, {"code": "lead"}], "leaversCount": 3, "tiesLost": 5,
                   "left": {"components": 3, "connectedPairs": 0.0},
                   "change": {"connectedPairs": -10.0, "efficiency": null},
                   "newlyWithoutTies": [{"code": "b"}, {"code": "town"}], "newlyWithoutTiesCount": 2}}""");
    }

    @Test
    void conditionsOnAGroupHoldTogether() {
        answer(
                "(input: {leaving: {legalForms: [FOUNDATION], area: {kind: WELLBEING_SERVICES_COUNTY, code: \"01\"},"
                        + " producing: [YOUTH_WORKSHOP]}})",
                "leaving { leavers { code } tiesLost }",
                "{\"leaving\": {\"leavers\": [{\"code\": \"far\"}], \"tiesLost\": 0}}");
    }

    @Test
    void withoutAGroupThereIsNoAnswerAboutOne() {
        answer("", "leaving { tiesLost }", "{\"leaving\": null}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            together: [0]                            | BAD_ARGUMENT | together has 0
            together: [2, 2]                         | BAD_ARGUMENT | twice
            runs: 1001                               | BAD_ARGUMENT | runs is 1001
            leaving: {}                              | BAD_ARGUMENT | names nobody
            leaving: {codes: []}                     | BAD_ARGUMENT | codes is empty
            leaving: {legalForms: [COOPERATIVE]}     | BAD_ARGUMENT | is nobody among the 6 actors
            leaving: {codes: ["stranger"]}           | NOT_FOUND    | stranger
            leaving: {area: {kind: REGION, code: "99"}} | NOT_FOUND | 99
            """)
    void whatCannotBeAnsweredIsRefusedWithAReason(String input, String code, String words) {
        Refused.with(
                ask.document("{ graph(asOf: \"2024-05-01\") { cooperation { partnershipCount robustness(input: {"
                                + input + "}) { intact { actors } } } } }")
                        .execute(),
                code,
                words);
    }

    private void answer(String arguments, String fields, String expected) {
        ask.document("{ graph(asOf: \"2024-05-01\") { cooperation { robustness" + arguments + " { " + fields
                        + " } } } }")
                .execute()
                .path("graph.cooperation.robustness")
                .matchesJson(expected);
    }
}
