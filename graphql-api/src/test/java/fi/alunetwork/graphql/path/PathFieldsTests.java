package fi.alunetwork.graphql.path;

import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import fi.alunetwork.graphql.cooperation.CooperationWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Paths and neighbours as fields: {@code lead} holds {@code a}, {@code b}, {@code c} and {@code town}. */
@SpringBootTest(classes = TestGateway.class)
class PathFieldsTests {

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
    void thePathTellsThePartnershipsAlongIt() {
        answer("""
                path(from: "c", to: "a") { header { method(lang: EN) } from { code } to { code } length shortestPaths
                  actors { code } ties { one { code } other { code } partnerships { code } } }""", """
                {"path": {"from": {"code": "c"}, "to": {"code": "a"}, "length": 2, "shortestPaths": 1.0,
                  "actors": [{"code": "c"}, {"code": "lead"}, {"code": "a"}],
                  "ties": [
                    {"one": {"code": "c"}, "other": {"code": "lead"}, "partnerships": [{"code": "umbrella"}]},
                    {"one": {"code": "a"}, "other": {"code": "lead"}, "partnerships": [{"code": "umbrella"}]}]}}""");
    }

    @Test
    void whereThereIsNoPathTheAnswerSaysSo() {
        answer(
                "path(from: \"a\", to: \"far\") { length shortestPaths actors { code } ties { models } }",
                "{\"path\": {\"length\": null, \"shortestPaths\": 0.0, \"actors\": [], \"ties\": []}}");
    }

    @Test
    void neighboursAreNOfM() {
        answer("""
                neighbourhood(of: "a", depth: 2, first: 3) { header { notes(lang: EN) } actor { code } depth actorsCount
                  rings { distance actors } actors { distance actor { code } } tiesCount ties(first: 1) { one { code } } }""", """
                {"neighbourhood": {"actor": {"code": "a"}, "depth": 2, "actorsCount": 4,
                  "rings": [{"distance": 1, "actors": 1}, {"distance": 2, "actors": 3}],
                  "actors": [{"distance": 1, "actor": {"code": "lead"}}, {"distance": 2, "actor": {"code": "b"}},
                    {"distance": 2, "actor": {"code": "c"}}],
                  "tiesCount": 4, "ties": [{"one": {"code": "a"}}]}}""");
    }

    @Test
    void partnersAreWhatIsAskedWhereNothingElseIs() {
        answer(
                "neighbourhood(of: \"lead\") { depth actorsCount }",
                "{\"neighbourhood\": {\"depth\": 1, \"actorsCount\": 4}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            path(from: "a", to: "a") { length }                  | BAD_ARGUMENT | both "a"
            path(from: "a", to: "stranger") { length }           | NOT_FOUND    | stranger
            neighbourhood(of: "stranger") { depth }              | NOT_FOUND    | stranger
            neighbourhood(of: "a", depth: 11) { depth }          | BAD_ARGUMENT | depth is 11; expected 1 to 10
            neighbourhood(of: "a", first: 201) { depth }         | BAD_ARGUMENT | first is 201; expected 1 to 200
            """)
    void whatCannotBeAnsweredIsRefusedWithAReason(String field, String code, String words) {
        Refused.with(
                ask.document("{ graph(asOf: \"2024-05-01\") { cooperation { partnershipCount " + field + " } } }")
                        .execute(),
                code,
                words);
    }

    private void answer(String field, String expected) {
        ask.document("{ graph(asOf: \"2024-05-01\") { cooperation { " + field + " } } }")
                .execute()
                .path("graph.cooperation")
                .matchesJson(expected);
    }
}
