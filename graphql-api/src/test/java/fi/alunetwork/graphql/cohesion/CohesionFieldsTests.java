package fi.alunetwork.graphql.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

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

/** How cohesive a network is and how it changed, as fields: a star of five around the lead, and far alone. */
@SpringBootTest(classes = TestGateway.class)
class CohesionFieldsTests {

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
    void theWholeIsMeasuredAsByHand() {
        answer("""
                { graph(asOf: "2024-05-01") { cooperation { cohesion(input: {groupings: [{by: LEGAL_FORM}]}) {
                  header { method(lang: EN) notes(lang: EN) }
                  parts { actorCount }
                  whole {
                    subject { key whole name model network { code } area { code } }
                    actorCount tieCount density { numerator denominator ratio } meanDegree
                    componentCount largestComponent { numerator } isolates { code } isolatesCount
                    centralisation transitivity { numerator denominator ratio } reciprocity { numerator denominator }
                    multiplexity { ratio } overlaps { one other pairs { ratio } } degreeAssortativity
                    groupings { by areaKind groupCount unknownCount external internal eiIndex expected assortativity
                      test { permutations seed } }
                    trust { mean known { numerator denominator } } outsiders { memberCount } } } } } }""", """
                {"graph": {"cooperation": {"cohesion": {
                  "parts": [],
                  "whole": {
                    "subject": {"key": "whole", "whole": true, "name": null, "model": null, "network": null,
                                "area": null},
                    "actorCount": 6, "tieCount": 5,
                    "density": {"numerator": 5.0, "denominator": 15.0, "ratio": 0.3333333333333333},
                    "meanDegree": 1.6666666666666667,
                    "componentCount": 2, "largestComponent": {"numerator": 5.0},
                    "isolates": [{"code": "far"}], "isolatesCount": 1,
                    "centralisation": 0.7,
                    "transitivity": {"numerator": 3.0, "denominator": 8.0, "ratio": 0.375},
                    "reciprocity": {"numerator": 0.0, "denominator": 3.0},
                    "multiplexity": {"ratio": 0.0},
                    "overlaps": [{"one": "UMBRELLA", "other": "FORUM", "pairs": {"ratio": 0.0}}],
                    "groupings": [{"by": "LEGAL_FORM", "areaKind": null, "groupCount": 3, "unknownCount": 0,
                      "external": 3, "internal": 2, "eiIndex": 0.2, "expected": 0.4666666666666667,
                      "test": {"permutations": 999, "seed": 1}}],
                    "trust": {"mean": null, "known": {"numerator": 0.0, "denominator": 5.0}},
                    "outsiders": null}}}}}""");
    }

    @Test
    void partsAreTheAluNetworksTheAreasOrTheModels() {
        String parts = """
                { graph(asOf: "2024-05-01") { cooperation {
                  alu: cohesion(input: {split: ALU_NETWORK, permutations: 0}) { parts {
                    subject { key name nameLanguage network { code } } actorCount isolatesCount
                    groupings { by test { twoSided } } } }
                  counties: cohesion(input: {split: AREA, areaKind: WELLBEING_SERVICES_COUNTY}) { parts {
                    subject { area { code } } tieCount } }
                  models: cohesion(input: {split: MODEL}) { parts { subject { model } tieCount actorCount } } } } }""";
        answer(parts, """
                {"graph": {"cooperation": {
                  "alu": {"parts": [{"subject": {"key": "alu", "name": "Verkosto", "nameLanguage": "FI",
                                                 "network": {"code": "alu"}},
                    "actorCount": 2, "isolatesCount": 2,
                    "groupings": [{"by": "LEGAL_FORM", "test": null}, {"by": "AREA", "test": null},
                                  {"by": "MUNICIPALITY", "test": null}]}]},
                  "counties": {"parts": [{"subject": {"area": {"code": "01"}}, "tieCount": 5}]},
                  "models": {"parts": [{"subject": {"model": "UMBRELLA"}, "tieCount": 4, "actorCount": 6},
                                       {"subject": {"model": "FORUM"}, "tieCount": 1, "actorCount": 6}]}}}}""");
    }

    @Test
    void twoDatesAreSetSideBySideWithTheCauseOfEachTie() {
        answer("""
                { comparison(before: {asOf: "2022-05-01"}, after: {asOf: "2024-05-01"}) {
                  cooperation(input: {groupings: [{by: LEGAL_FORM}], permutations: 0}) {
                    header { direction } tiesKept tiesEnded { reason } tiesEndedCount tiesNewCount
                    tiesNew(first: 1) { tie { one { code } other { code } }
                      causes { kind partnership { code } network { code } actor { code } turn date changes { position } } }
                    actorsNew { code } actorsNewCount actorsGone { code } actorsGoneCount parts { subject { key } }
                    whole { subject { key } before { tieCount } after { tieCount }
                      figures { figure before after change }
                      groupings { by areaKind eiIndex { before after } expected { change } assortativity { after } } } }
                } }""", """
                {"comparison": {"cooperation": {
                  "header": {"direction": "FORWARD"}, "tiesKept": 1, "tiesEnded": [], "tiesEndedCount": 0,
                  "tiesNewCount": 4,
                  "tiesNew": [{"tie": {"one": {"code": "a"}, "other": {"code": "lead"}},
                    "causes": [{"kind": "PARTNERSHIP", "partnership": {"code": "umbrella"}, "network": null,
                                "actor": null, "turn": "BEGAN", "date": "2023-01-01", "changes": []}]}],
                  "actorsNew": [{"code": "lead"}, {"code": "town"}], "actorsNewCount": 2,
                  "actorsGone": [], "actorsGoneCount": 0, "parts": [],
                  "whole": {"subject": {"key": "whole"}, "before": {"tieCount": 1}, "after": {"tieCount": 5}}}}}""");
    }

    @Test
    void whatAScenarioEndsIsNamedInThreeLanguages() {
        for (String lang : List.of("FI", "SV", "EN")) {
            String reason = ask.document("""
                            { comparison(before: {asOf: "2024-05-01"}, after: {asOf: "2024-05-01",
                                scenario: {changes: [{endPartnership: {partnership: "umbrella"}}]}}) {
                              cooperation { tiesEnded { reason(lang: %s) causes { text(lang: %s) changes { position } } } }
                            } }""".formatted(lang, lang))
                    .execute()
                    .path("comparison.cooperation.tiesEnded[0].reason")
                    .entity(String.class)
                    .get();
            assertThat(reason).startsWith("Kumppanuus umbrella: ").contains("(1) ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {permutations: -1}                                            | permutations is -1
                    {permutations: 10001}                                         | expected 0 to 10000
                    {groupings: [{by: MUNICIPALITY}, {by: MUNICIPALITY}]}         | names something twice
                    """)
    void badQuestionsAreRefusedByName(String input, String expected) {
        Refused.with(
                ask.document(
                                "{ graph(asOf: \"2024-05-01\") { cooperation { cohesion(input: %s) { parts { tieCount } } } } }"
                                        .formatted(input))
                        .execute(),
                "BAD_ARGUMENT",
                expected);
    }

    private GraphQlTester.Response answer(String document) {
        return ask.document(document).execute();
    }

    private void answer(String document, String expected) {
        answer(document).path("").matchesJson(expected);
    }
}
