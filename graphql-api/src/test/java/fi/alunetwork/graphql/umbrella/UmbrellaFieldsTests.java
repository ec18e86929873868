package fi.alunetwork.graphql.umbrella;

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

/** Umbrella bodies in the {@link PartneringWorld} of the summer of 2023, as a field. */
@SpringBootTest(classes = TestGateway.class)
class UmbrellaFieldsTests {

    private static final String COUNTY =
            "services: [YOUTH_WORKSHOP], scope: {area: {kind: WELLBEING_SERVICES_COUNTY, code: \"01\"}}";

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aCountyWithAForum() {
        live.swap(PartneringWorld.graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void aBodyReachesMoreWithItsPartners() {
        answer("", """
                candidatesCount candidates(first: 2) { organisation { code } partners { code } partnersCount otherPartners
                  ownCells { numerator denominator } ownPeople { numerator } cellsTogether { numerator }
                  peopleTogether { numerator denominator }
                  cells { cell { municipality { code } } by partners { code } }
                  missing: cells(by: [NOBODY]) { cell { municipality { code } } } }""", """
                {"candidatesCount": 4, "candidates": [
                  {"organisation": {"code": "a"}, "partners": [{"code": "b"}], "partnersCount": 1, "otherPartners": 0,
                   "ownCells": {"numerator": 2.0, "denominator": 4.0}, "ownPeople": {"numerator": 120.0},
                   "cellsTogether": {"numerator": 3.0}, "peopleTogether": {"numerator": 123.0, "denominator": 130.0},
                   "cells": [
                    {"cell": {"municipality": {"code": "001"}}, "by": "SELF", "partners": []},
                    {"cell": {"municipality": {"code": "002"}}, "by": "SELF", "partners": [{"code": "b"}]},
                    {"cell": {"municipality": {"code": "003"}}, "by": "PARTNER", "partners": [{"code": "b"}]},
                    {"cell": {"municipality": {"code": "004"}}, "by": "NOBODY", "partners": []}],
                   "missing": [{"cell": {"municipality": {"code": "004"}}}]},
                  {"organisation": {"code": "b"}, "ownPeople": {"numerator": 23.0}}]}""");
    }

    @Test
    void theFewestCoordinatorsAreProved() {
        answer("", """
                status value bound gap coordinators { code } optimal { organisations { code } } optimalCount optimalComplete
                outOfReach { municipality { code } } unreachable { municipality { code } }""", """
                {"status": "OPTIMAL", "value": 1.0, "bound": 1.0, "gap": 0.0, "coordinators": [{"code": "a"}],
                 "optimal": [{"organisations": [{"code": "a"}]}, {"organisations": [{"code": "b"}]}], "optimalCount": 2,
                 "optimalComplete": true, "outOfReach": [], "unreachable": [{"municipality": {"code": "004"}}]}""");
    }

    @Test
    void formsAndTiesAreHeard() {
        answer(
                "legalForms: [FOUNDATION], ties: {models: [UMBRELLA]}",
                "candidates { organisation { code } } outOfReach { municipality { code } }",
                "{\"candidates\": [{\"organisation\": {\"code\": \"b\"}}], \"outOfReach\": [{\"municipality\": {\"code\": \"001\"}}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            legalForms: []            | BAD_ARGUMENT | legalForms is []
            limit: 0                  | BAD_ARGUMENT | limit is 0; expected 1 to 100
            ties: {actors: WORKSHOP}  | BAD_ARGUMENT | expected ORGANISATION
            searchMillis: -1          | BAD_ARGUMENT | searchMillis is -1
            """)
    void whatCannotBeAnsweredIsRefusedWithAReason(String input, String code, String words) {
        Refused.with(ask.document(query(input, "status")).execute(), code, words);
    }

    private static String query(String input, String fields) {
        return "{ graph(asOf: \"2023-06-01\") { asOf umbrella(input: {" + COUNTY + (input.isEmpty() ? "" : ", ") + input
                + "}) { " + fields + " } } }";
    }

    private void answer(String input, String fields, String expected) {
        ask.document(query(input, fields)).execute().path("graph.umbrella").matchesJson(expected);
    }
}
