package fi.alunetwork.graphql.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.TestGateway;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Lists as they are asked for through the schema: arguments are bound, and what is wrong with them is told. */
@SpringBootTest(classes = TestGateway.class)
class ListTests {

    @Autowired
    GraphQlTester ask;

    @Test
    void everyConditionOnWorkshopsReachesCore() {
        answer("""
                { graph { workshops(existence: [OPEN, NOT_KNOWN, CLOSED], filter: {
                    and: [{nameContains: "talo"}], or: [{codes: ["house"]}, {codes: ["old"]}], not: {codes: ["boat"]},
                    codes: ["house"], nameContains: "PAJA", service: [YOUTH_WORKSHOP], role: [PRODUCER],
                    basis: [CONTRACT], deliveryMode: [ON_SITE], language: [FI], targetAge: 16, serves: ["004"],
                    operator: ["authority"], legalForm: [WELLBEING_SERVICES_COUNTY],
                    operatorGroup: [WELLBEING_SERVICES_COUNTY], municipality: ["001"],
                    region: [{kind: WELLBEING_SERVICES_COUNTY, code: "01"}],
                    near: {latitude: 60, longitude: 25, withinKm: 1.5}, trade: [WOOD], network: ["alu"],
                    cooperationModel: [HORIZONTAL_COOPERATION], provenance: [SOURCED]}) { nodes { code } } } }""", """
                {"graph": {"workshops": {"nodes": [{"code": "house"}]}}}""");
    }

    @Test
    void everyConditionOnOtherRecordsReachesCore() {
        answer("""
                { graph {
                  organisations(filter: {codes: ["authority"], nameContains: "VIRA",
                    legalForm: [WELLBEING_SERVICES_COUNTY], operatorGroup: [WELLBEING_SERVICES_COUNTY],
                    kind: [GENERAL], service: [YOUTH_WORKSHOP], role: [PRODUCER], language: [FI], targetAge: 28,
                    serves: ["001"], runsWorkshop: true, municipality: ["002"],
                    region: [{kind: REGION, code: "01"}], actsFor: [{kind: WELLBEING_SERVICES_COUNTY, code: "01"}],
                    near: {latitude: 60, longitude: 25, withinKm: 40}, partner: ["town"],
                    cooperationModel: [HORIZONTAL_COOPERATION], provenance: [SOURCED]}) { nodes { code } }
                  town: organisations(filter: {businessId: ["1234567-1"]}) { nodes { code } }
                  municipalities(filter: {codes: ["001"], nameContains: "nordby",
                    region: [{kind: REGION, code: "01"}], neighbourOf: ["002"],
                    languageStatus: [BILINGUAL_FINNISH_MAJORITY], urbanRural: [RURAL], mainland: true,
                    near: {latitude: 60, longitude: 25, withinKm: 0}, hasWorkshop: true, service: [YOUTH_WORKSHOP],
                    role: [PRODUCER], deliveryMode: [ON_SITE], language: [FI], targetAge: 20}) { nodes { code } }
                  regions(existence: [OPEN], filter: {region: [{kind: WELLBEING_SERVICES_COUNTY, code: "01"}],
                    nameContains: "hyvin", kind: [WELLBEING_SERVICES_COUNTY], status: [IN_FORCE],
                    legalBody: [ITSELF], municipality: ["001"], hasWorkshop: true}) { nodes { code } }
                  partnerships(filter: {codes: ["tie"], nameContains: "sop",
                    cooperationModel: [HORIZONTAL_COOPERATION], service: [YOUTH_WORKSHOP], party: ["authority"],
                    partyLegalForm: [WELLBEING_SERVICES_COUNTY], partyRole: [CONTRACTING_ENTITY],
                    partyUnit: [ADULT_SOCIAL_WORK], municipality: ["001"], region: [{kind: REGION, code: "01"}],
                    provenance: [SOURCED]}) { nodes { code } }
                  networks(filter: {codes: ["alu"], nameContains: "alue", kind: [ALU], coordinator: ["society"],
                    member: ["house"], municipality: ["003"], region: [{kind: REGION, code: "01"}],
                    provenance: [SOURCED]}) { nodes { code } } } }""", """
                {"graph": {"organisations": {"nodes": [{"code": "authority"}]}, "town": {"nodes": [{"code": "town"}]},
                  "municipalities": {"nodes": [{"code": "001"}]}, "regions": {"nodes": [{"code": "01"}]},
                  "partnerships": {"nodes": [{"code": "tie"}]}, "networks": {"nodes": [{"code": "alu"}]}}}""");
    }

    @Test
    void variablesAreReadAsWell() {
        ask.document("""
                query ($filter: WorkshopFilter, $day: Date, $order: [WorkshopOrder!]) {
                  graph(asOf: $day) { workshops(filter: $filter, orderBy: $order) { nodes { code } } } }""")
                .variable("filter", Map.of("municipality", List.of("001", "004")))
                .variable("day", "2019-05-05")
                .variable("order", List.of(Map.of("field", "BEGINNING", "direction", "ASC")))
                .execute()
                .path("")
                .matchesJsonStrictly("""
                        {"graph": {"workshops": {"nodes": [{"code": "old"}, {"code": "house"}]}}}""");
    }

    @Test
    void closedWorkshopsAreLeftOutUnlessAskedFor() {
        answer("""
                { graph { present: workshops { nodes { code existence } }
                  closed: workshops(existence: [CLOSED]) { nodes { code existence } }
                  none: workshops(existence: []) { totalCount } all: workshops(existence: null) { totalCount } } }""", """
                {"graph": {
                  "present": {"nodes": [{"code": "boat", "existence": "NOT_KNOWN"},
                    {"code": "house", "existence": "OPEN"}]},
                  "closed": {"nodes": [{"code": "old", "existence": "CLOSED"}]},
                  "none": {"totalCount": 0}, "all": {"totalCount": 3}}}""");
    }

    @Test
    void aListIsPagedForwardAndBackward() {
        String cursor = ask.document("""
                { graph { municipalities(first: 1, orderBy: [{field: NAME}]) {
                  totalCount edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }""")
                .execute()
                .path("graph.municipalities.edges[0].node.name")
                .entity(String.class)
                .isEqualTo("Keskilä")
                .path("graph.municipalities.totalCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("graph.municipalities.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("graph.municipalities.pageInfo.endCursor")
                .entity(String.class)
                .get();

        answer("""
                { graph {
                  next: municipalities(first: 1, after: "%1$s", orderBy: [{field: NAME}]) { nodes { name } }
                  end: municipalities(last: 1, orderBy: [{field: NAME}]) { nodes { name } }
                  before: municipalities(last: 5, before: "%1$s", orderBy: [{field: NAME}]) { nodes { name } } } }
                """.formatted(cursor), """
                {"graph": {"next": {"nodes": [{"name": "Pohjola"}]}, "end": {"nodes": [{"name": "Åby"}]},
                  "before": {"nodes": []}}}""");
    }

    @Test
    void oneListThatFailsLeavesTheOtherStanding() {
        List<ResponseError> errors = errors("""
                { graph { bad: workshops(first: -1) { totalCount } good: workshops { totalCount } } }""");

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.getPath()).isEqualTo("graph.bad");
            assertThat(error.getExtensions()).containsEntry("code", "BAD_ARGUMENT");
            assertThat(error.getMessage()).contains("first is -1", "Maybe");
        });
    }

    @Test
    void whatIsNotKnownIsToldWithItsCode() {
        for (String filter :
                new String[] {"region: [{kind: REGION, code: \"99\"}]", "operator: [\"nobody\"]", "serves: [\"999\"]"
                }) {
            assertThat(errors("{ graph { workshops(filter: {" + filter + "}) { totalCount } } }"))
                    .singleElement()
                    .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND"));
        }
    }

    @Test
    void valuesOfTheWrongFormAreRefused() {
        for (String argument : new String[] {
            "filter: {region: [{kind: REGION, code: \" \"}]}",
            "filter: {operator: [\"two words\"]}",
            "filter: {near: {latitude: 6700000, longitude: 25, withinKm: 1}}",
            "filter: {nameContains: \"\"}",
            "after: \"page 2\"",
            "first: 1, last: 1",
            "first: 201"
        }) {
            assertThat(errors("{ graph { workshops(" + argument + ") { totalCount } } }"))
                    .as(argument)
                    .singleElement()
                    .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_ARGUMENT"));
        }
    }

    @Test
    void aDayOrACodeOfTheWrongFormIsToldWhatWasExpected() {
        assertThat(errors("{ graph(asOf: \"2025-02-30\") { asOf } }"))
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage())
                        .contains("2025-02-30", "year-month-day", "Maybe day and month are swapped"));
        assertThat(errors("{ graph(asOf: \"30.1.2025\") { asOf } }")).hasSize(1);
        assertThat(errors("{ graph(asOf: \"1850-01-01\") { asOf } }"))
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage())
                        .contains("asOf names 1850-01-01", "outside the data", "Maybe the year is misspelt"));
        assertThat(errors("{ graph { workshops(filter: {serves: [5]}) { totalCount } } }"))
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage())
                        .contains("three digits in quotes", "leading zeros were dropped"));
        assertThat(errors("{ graph { workshops(filter: {serves: [\"5\"]}) { totalCount } } }"))
                .hasSize(1);
    }

    @Test
    void nestedListsAreCutToo() {
        assertThat(errors("{ graph { regions { nodes { municipalities(first: 500) { code } } } } }"))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getMessage()).contains("first is 500"));
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private List<ResponseError> errors(String question) {
        List<ResponseError> found = new java.util.ArrayList<>();
        ask.document(question).execute().errors().satisfy(found::addAll);
        return found;
    }
}
