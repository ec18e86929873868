package fi.alunetwork.graphql.takeover;

import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import fi.alunetwork.graphql.partnering.PartneringWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Take-over in the {@link PartneringWorld}, where the third municipality loses its youth workshops with 2023. */
@SpringBootTest(classes = TestGateway.class)
class TakeoverFieldsTests {

    private static final String COUNTY =
            "services: [YOUTH_WORKSHOP], scope: {area: {kind: WELLBEING_SERVICES_COUNTY, code: \"01\"}}";

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aCountyThatLosesAService() {
        live.swap(PartneringWorld.graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void whoeverRunsAWorkshopThereCouldTakeOver() {
        answer("", """
                status value bound gap optimal { organisations { code } } optimalCount optimalComplete
                indispensable { code } restored { numerator denominator ratio }
                takers { organisation { code } cells people cellsAlone peopleAlone conditional places offersWithoutPlaces }
                lost { cell { municipality { code } state } state reason(lang: EN) formerly { code } takers { code }
                  candidatesCount candidates { organisation { code } workshop { code } distance { value unit } produces
                    answer { verdict lawful } } }
                none: lost(states: [NOBODY_NEAR]) { state }
                noLongerKnown { state } places { service places offers offersWithoutPlaces }""", """
                {"status": "OPTIMAL", "value": 1.0, "bound": 1.0, "gap": 0.0,
                 "optimal": [{"organisations": [{"code": "b"}]}, {"organisations": [{"code": "c"}]}],
                 "optimalCount": 2, "optimalComplete": true, "indispensable": [],
                 "restored": {"numerator": 3.0, "denominator": 3.0, "ratio": 1.0},
                 "takers": [{"organisation": {"code": "b"}, "cells": 1, "people": 3.0, "cellsAlone": 1,
                   "peopleAlone": 3.0, "conditional": 0, "places": null, "offersWithoutPlaces": 0}],
                 "lost": [{"cell": {"municipality": {"code": "003"}, "state": "NOBODY_NEAR"}, "state": "RESTORABLE",
                   "reason": "At least one organisation could take over the service.",
                   "formerly": [{"code": "b"}, {"code": "c"}], "takers": [{"code": "b"}], "candidatesCount": 2,
                   "candidates": [
                    {"organisation": {"code": "b"}, "workshop": {"code": "b3"}, "distance": {"value": 0.0, "unit": "KM"},
                     "produces": true, "answer": {"verdict": "ALLOWED", "lawful": true}},
                    {"organisation": {"code": "c"}, "workshop": {"code": "c3"}, "produces": false}]}],
                 "none": [], "noLongerKnown": [],
                 "places": [{"service": "YOUTH_WORKSHOP", "places": 0.0, "offers": 2, "offersWithoutPlaces": 2}]}""");
    }

    @Test
    void aScenarioCanBeWhatIsLost() {
        String question = """
                { comparison(before: {asOf: "2023-06-01"}, after: {asOf: "2023-06-01", scenario: {changes: [%s]}}) {
                  takeover(input: {%s}) {
                    status value lost { cell { municipality { code } } state formerly { code } takers { code } } } } }""";
        ask.document(question.formatted(
                        "{closeWorkshop: {workshop: \"a2\"}}, {closeWorkshop: {workshop: \"b2\"}}", COUNTY))
                .execute()
                .path("comparison.takeover")
                .matchesJson("""
                        {"status": "INFEASIBLE", "value": null,
                         "lost": [{"cell": {"municipality": {"code": "002"}}, "state": "NOBODY_NEAR",
                           "formerly": [{"code": "a"}, {"code": "b"}], "takers": []}]}""");
        ask.document(question.formatted("{closeOrganisation: {organisation: \"a\"}}", COUNTY))
                .execute()
                .path("comparison.takeover")
                .matchesJson("{\"status\": \"OPTIMAL\", \"value\": 0.0, \"lost\": []}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mustNot: ["stranger"]     | NOT_FOUND    | stranger
            limit: 0                  | BAD_ARGUMENT | limit is 0; expected 1 to 100
            searchMillis: 0           | BAD_ARGUMENT | searchMillis is 0
            threshold: {minutes: 40}  | BAD_ARGUMENT | min
            """)
    void whatCannotBeAnsweredIsRefusedWithAReason(String input, String code, String words) {
        Refused.with(ask.document(query(input, "status")).execute(), code, words);
    }

    private static String query(String input, String fields) {
        return "{ comparison(before: {asOf: \"2023-06-01\"}, after: {asOf: \"2024-05-01\"}) { direction takeover(input: {"
                + COUNTY + (input.isEmpty() ? "" : ", ") + input + "}) { " + fields + " } } }";
    }

    private void answer(String input, String fields, String expected) {
        ask.document(query(input, fields)).execute().path("comparison.takeover").matchesJson(expected);
    }
}
