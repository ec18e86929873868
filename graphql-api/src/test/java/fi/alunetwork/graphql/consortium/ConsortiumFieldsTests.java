package fi.alunetwork.graphql.consortium;

import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import fi.alunetwork.graphql.partnering.PartneringWorld;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Consortia in the {@link PartneringWorld} of the summer of 2023, as a field. */
@SpringBootTest(classes = TestGateway.class)
class ConsortiumFieldsTests {

    private static final String COUNTY =
            "services: [YOUTH_WORKSHOP], scope: {area: {kind: WELLBEING_SERVICES_COUNTY, code: \"01\"}}";

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aCountyOfFourMunicipalities() {
        live.swap(PartneringWorld.graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void theFewestPartnersComeWithTheirProofAndWhatEachAdds() {
        answer("", """
                status value bound gap
                partners { organisation { code } demanded cost cells people cellsAlone peopleAlone places
                  offersWithoutPlaces }
                optimal { organisations { code } } optimalCount optimalComplete
                inEveryFeasible { code } inEveryOptimal { code }
                culprits { state } apart { code } places { needed }""", """
                {"status": "OPTIMAL", "value": 2.0, "bound": 2.0, "gap": 0.0,
                 "partners": [
                  {"organisation": {"code": "a"}, "demanded": false, "cost": 1.0, "cells": 2, "people": 120.0,
                   "cellsAlone": 1, "peopleAlone": 100.0, "places": 8.0, "offersWithoutPlaces": 1},
                  {"organisation": {"code": "b"}, "demanded": false, "cost": 1.0, "cells": 2, "people": 23.0,
                   "cellsAlone": 1, "peopleAlone": 3.0, "places": 2.0, "offersWithoutPlaces": 1}],
                 "optimal": [{"organisations": [{"code": "a"}, {"code": "b"}]},
                   {"organisations": [{"code": "a"}, {"code": "c"}]}, {"organisations": [{"code": "b"}, {"code": "d"}]}],
                 "optimalCount": 3, "optimalComplete": true, "inEveryFeasible": [], "inEveryOptimal": [],
                 "culprits": [], "apart": [], "places": null}""");
    }

    @Test
    void cellsTellWhoReachesThemAndWhyNobodyDoes() {
        answer("", """
                cells { cell { municipality { code } service people share certain state } partners { code } placed covered }
                open: cells(covered: false) { cell { municipality { code } } }
                unreachable { municipality { code } state reason(lang: EN) }""", """
                {"cells": [
                  {"cell": {"municipality": {"code": "001"}, "service": "YOUTH_WORKSHOP", "people": 100.0, "share": 1.0,
                    "certain": true, "state": "REACHABLE"}, "partners": [{"code": "a"}], "placed": null, "covered": true},
                  {"cell": {"municipality": {"code": "002"}}, "partners": [{"code": "a"}, {"code": "b"}]},
                  {"cell": {"municipality": {"code": "003"}}, "partners": [{"code": "b"}]},
                  {"cell": {"municipality": {"code": "004"}, "state": "NOBODY_NEAR"}, "partners": [], "covered": false}],
                 "open": [{"cell": {"municipality": {"code": "004"}}}],
                 "unreachable": [{"municipality": {"code": "004"}, "state": "NOBODY_NEAR",
                   "reason": "By the register nobody near by offers the service to these residents."}]}""");
    }

    @Test
    void theCurveAndTheTiesAreTold() {
        answer("most: 3", """
                curve { partners people { numerator denominator } cells { numerator } peopleAtMost cellsAtMost proved }
                bonds { ties { one { code } other { code } } tiesCount parts { organisations { code } } needed
                  newTies { one { code } } }""", """
                {"curve": [
                  {"partners": 1, "people": {"numerator": 120.0, "denominator": 130.0}, "cells": {"numerator": 2.0},
                   "peopleAtMost": 120.0, "cellsAtMost": 2.0, "proved": true},
                  {"partners": 2, "people": {"numerator": 123.0}, "cells": {"numerator": 3.0}},
                  {"partners": 3, "people": {"numerator": 123.0}, "cells": {"numerator": 3.0}}],
                 "bonds": {"ties": [{"one": {"code": "a"}, "other": {"code": "b"}}], "tiesCount": 1,
                   "parts": [{"organisations": [{"code": "a"}, {"code": "b"}]}], "needed": 0, "newTies": []}}""");
    }

    @Test
    void goalsDemandsCostsAndPlacesAreHeard() {
        answer(
                "goal: MOST_PEOPLE, most: 1, mustNot: [\"a\"]",
                "value partners { organisation { code } }",
                "{\"value\": 100.0, \"partners\": [{\"organisation\": {\"code\": \"d\"}}]}");
        answer(
                "goal: LEAST_COST, costs: [{organisation: \"a\", cost: 5}], mustHave: [\"c\"]",
                "value partners { organisation { code } demanded }",
                """
                {"value": 3.0, "partners": [{"organisation": {"code": "b"}, "demanded": false},
                  {"organisation": {"code": "c"}, "demanded": true}, {"organisation": {"code": "d"}}]}""");
        answer(
                "places: {perThousand: 100, knownAtLeast: 0}, goal: MOST_PEOPLE, most: 2",
                "value places { needed given there offersWithoutPlaces } curve { cells { ratio } cellsAtMost }",
                """
                {"value": 100.0, "places": {"needed": 12.3, "given": 10.0, "there": 10.0, "offersWithoutPlaces": 2}}""");
        answer(
                "bond: REQUIRED",
                "partners { organisation { code } } optimalCount",
                "{\"partners\": [{\"organisation\": {\"code\": \"a\"}}, {\"organisation\": {\"code\": \"b\"}}], \"optimalCount\": 1}");
    }

    @Test
    void theHeaderNamesTheAreaWithItsKind() {
        ask.document(query("", "header { parameters { name value } }"))
                .execute()
                .path("graph.consortium.header.parameters[?(@.name == 'area')].value")
                .entityList(String.class)
                .isEqualTo(List.of("WELLBEING_SERVICES_COUNTY:01: Alue 01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            most: 0                                        | BAD_ARGUMENT | most is 0; expected 1 to 100
            providersPerCell: 0                            | BAD_ARGUMENT | providersPerCell is 0
            mustHave: ["a"], mustNot: ["a"]                | BAD_ARGUMENT | mustHave and mustNot both name [a]
            mustHave: ["a", "b"], most: 1                  | BAD_ARGUMENT | most is 1, and mustHave names 2
            mustHave: ["stranger"]                         | NOT_FOUND    | stranger
            mustNot: ["no such code"]                      | BAD_ARGUMENT | no such code
            costs: [{organisation: "a", cost: 2}]          | BAD_ARGUMENT | expected LEAST_COST
            goal: LEAST_COST, costs: [{organisation: "a", cost: 0}] | BAD_ARGUMENT | expected more than 0
            goal: LEAST_COST, costs: [{organisation: "a", cost: 1}, {organisation: "a", cost: 2}] | BAD_ARGUMENT | twice
            places: {perThousand: -1}                      | BAD_ARGUMENT | places.perThousand is -1.0
            places: {perThousand: 2}                       | BAD_ARGUMENT | of the 6 offers within reach 3 have known places
            searchMillis: 6000                             | BAD_ARGUMENT | searchMillis is 6000; expected 1 to 5000
            limit: 101                                     | BAD_ARGUMENT | limit is 101
            network: "alu"                                 | BAD_ARGUMENT | expected one of them
            ties: {actors: WORKSHOP}                       | BAD_ARGUMENT | expected ORGANISATION
            threshold: {km: -3}                            | BAD_ARGUMENT | -3.0 km
            """)
    void whatCannotBeAnsweredIsRefusedWithAReason(String input, String code, String words) {
        Refused.with(ask.document(query(input, "status")).execute(), code, words);
    }

    @Test
    void anAreaOutsideTheDataIsNotFound() {
        Refused.with(
                ask.document(
                                "{ graph(asOf: \"2023-06-01\") { asOf consortium(input: {services: [YOUTH_WORKSHOP], scope: {area:"
                                        + " {kind: REGION, code: \"99\"}}}) { status } } }")
                        .execute(),
                "NOT_FOUND",
                "99");
    }

    private static String query(String input, String fields) {
        return "{ graph(asOf: \"2023-06-01\") { asOf consortium(input: {" + COUNTY + (input.isEmpty() ? "" : ", ")
                + input + "}) { " + fields + " } } }";
    }

    private void answer(String input, String fields, String expected) {
        ask.document(query(input, fields)).execute().path("graph.consortium").matchesJson(expected);
    }
}
