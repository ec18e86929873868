package fi.alunetwork.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.schema.NodeId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Scenarios over HTTP: everything under {@code graph} shows them, and nothing beside it does. */
@SpringBootTest(
        classes = WholeGatewayTests.WholeGateway.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ScenarioTests {

    private static final String CLOSED = "scenario: {changes: [{closeWorkshop: {workshop: \"house\"}}]}";

    @LocalServerPort
    int port;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    @Test
    void aClosedWorkshopIsGoneThereAndStandsBeside() {
        JsonNode data = answer("""
                { before: graph { ...P } after: graph(%s) { ...P } }
                fragment P on Graph {
                  scenario { changes { position description(lang: EN) workshopCount provisionCount notes } }
                  workshops { nodes { code } }
                  organisations(filter: {codes: ["authority"]}) { nodes { workshops { code } } }
                }""".formatted(CLOSED));

        assertThat(data.at("/before/scenario").isNull()).isTrue();
        assertThat(data.at("/before/workshops/nodes").toString())
                .isEqualTo("[{\"code\":\"boat\"},{\"code\":\"house\"}]");
        assertThat(data.at("/before/organisations/nodes/0/workshops/0/code").asString())
                .isEqualTo("house");
        assertThat(data.at("/after/workshops/nodes").toString()).isEqualTo("[{\"code\":\"boat\"}]");
        assertThat(data.at("/after/organisations/nodes/0/workshops").toString()).isEqualTo("[]");
        assertThat(data.at("/after/scenario/changes").toString())
                .isEqualTo("[{\"position\":1,\"description\":\"Talopaja closes.\",\"workshopCount\":1,"
                        + "\"provisionCount\":2,\"notes\":[]}]");
    }

    @Test
    void whatIsAddedIsFoundByNameAndById() {
        JsonNode data = answer("""
                { graph(scenario: {changes: [
                    {transferProvisions: {provisions: {provisions: ["house-1"]}, to: "society", share: 0.5}}]}) {
                    search(text: "talopaja") { fromIndex hits { node { ... on Workshop { code provisions { places } } } } }
                    node(id: "%s") { ... on Workshop { provisions { code places } } } } }""".formatted(new NodeId("Workshop", "house").encoded()));

        assertThat(data.at("/graph/search/fromIndex").asBoolean()).isFalse();
        assertThat(data.at("/graph/search/hits").toString())
                .contains("\"code\":\"scenario-1-house\",\"provisions\":[{\"places\":6}]");
        assertThat(data.at("/graph/node/provisions").toString())
                .isEqualTo("[{\"code\":\"house-1\",\"places\":6},{\"code\":\"house-2\",\"places\":null}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{closeWorkshop: {workshop: \"house\"}}",
                "{closeOrganisation: {organisation: \"town\"}}",
                "{addWorkshop: {name: \"Uusi\", operator: \"town\", municipality: \"003\", provisions: [{service: WORK_TRIAL}]}}",
                "{addSite: {workshop: \"house\", municipality: \"003\"}}",
                "{addSite: {workshop: \"house\", municipality: \"003\", point: {latitude: 60.5, longitude: 25}}}",
                "{addProvision: {workshop: \"boat\", service: WORK_TRIAL, role: HOST, places: 4, ageTo: 28}}",
                "{removeProvision: {provision: \"house-1\"}}",
                "{moveProvision: {provision: \"house-1\", toMunicipality: \"003\", places: 5}}",
                "{removeProduction: {forms: [ASSOCIATION], services: [YOUTH_WORKSHOP]}}",
                "{applyRegime: {regime: \"planned-regions-2020\"}}",
                "{transferProvisions: {provisions: {forms: [WELLBEING_SERVICES_COUNTY], area: {kind: REGION, code: \"01\"}}, to: \"town\"}}",
                "{scaleDemand: {factor: 1.2}}",
                "{mergeMunicipalities: {municipalities: [\"001\"], into: \"002\"}}",
                "{moveMunicipalities: {municipalities: [\"003\"], to: {kind: WELLBEING_SERVICES_COUNTY, code: \"01\"}}}",
                "{endPartnership: {partnership: \"tie\"}}",
                "{addPartnership: {model: FORUM, parties: [{organisation: \"town\"}, {organisation: \"society\"}]}}",
                "{changePlaces: {provisions: {services: [YOUTH_WORKSHOP]}, factor: 1.5}}"
            })
    void everyKindOfChangeIsAsked(String change) {
        JsonNode data = answer("{ graph(scenario: {changes: [" + change + "]}) { scenario { changes {"
                + " position description notes workshopCount provisionCount organisationCount partnershipCount"
                + " municipalityCount } } workshops { totalCount } } }");

        assertThat(data.at("/graph/scenario/changes/0/position").asInt()).isEqualTo(1);
    }

    @Test
    void aRecordIsNamedByItsIdToo() {
        JsonNode data = answer("{ graph(scenario: {changes: [{closeWorkshop: {workshop: \""
                + new NodeId("Workshop", "house").encoded() + "\"}}]}) { workshops { nodes { code } } } }");

        assertThat(data.at("/graph/workshops/nodes").toString()).isEqualTo("[{\"code\":\"boat\"}]");
    }

    @Test
    void allProblemsComeTogether() {
        Answer answer = gateway.ask("""
                { graph(scenario: {changes: [
                    {closeWorkshop: {workshop: "none"}}
                    {closeWorkshop: {workshop: "house"}}
                    {scaleDemand: {factor: -1}}
                    {removeProduction: {forms: [], services: []}}
                    {removeProvision: {provision: "a name"}}
                    {moveMunicipalities: {municipalities: ["003"], to: {kind: REGION, code: ""}}}
                  ]}) { asOf } }""");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.json().at("/data/graph").isNull()).isTrue();
        JsonNode problems = answer.error().at("/extensions/problems");
        assertThat(problems.findValuesAsString("field"))
                .containsExactly(
                        "closeWorkshop.workshop",
                        "scaleDemand.factor",
                        "removeProduction.forms",
                        "removeProduction.services",
                        "removeProvision.provision",
                        "moveMunicipalities.to.code");
        assertThat(problems.findValuesAsString("position")).containsExactly("1", "3", "4", "4", "5", "6");
        assertThat(problems.get(1).path("message").asString())
                .isEqualTo("Change 3: scaleDemand.factor is \"-1.0\"; expected a number of 0 to 1000. Maybe a change in"
                        + " per cent was given: 10 per cent more is the factor 1.1.");
    }

    @Test
    void twoValuesOfOneChangeThatCannotBeReadAreBothTold() {
        Answer answer = gateway.ask("""
                { graph(scenario: {changes: [
                    {moveProvision: {provision: "a name", toWorkshop: "another name"}}
                    {addWorkshop: {name: "Uusi", operator: "a name", municipality: "003",
                        point: {latitude: 120, longitude: 25}, provisions: [{service: WORK_TRIAL, ageFrom: 29, ageTo: 15}]}}
                  ]}) { asOf } }""");

        assertThat(answer.code()).isEqualTo("BAD_ARGUMENT");
        assertThat(answer.error().at("/extensions/problems").findValuesAsString("field"))
                .containsExactly(
                        "moveProvision.provision",
                        "moveProvision.toWorkshop",
                        "addWorkshop.operator",
                        "addWorkshop.point",
                        "addWorkshop.provisions.ageFrom");
    }

    @Test
    void aNewWorkshopIsThereWithWhatItProvides() {
        JsonNode data = answer("""
                { graph(scenario: {changes: [{closeWorkshop: {workshop: "house"}}
                    {addWorkshop: {name: "Uusi paja", operator: "society", municipality: "003",
                        provisions: [{service: WORK_TRIAL, places: 5}]}}]}) {
                  scenario { changes { description(lang: EN) } }
                  workshops { nodes { code name provisions { service places } } } } }""");

        assertThat(data.at("/graph/workshops/nodes").toString()).contains("""
                {"code":"scenario-2-workshop","name":"Uusi paja","provisions":[{"service":"WORK_TRIAL","places":5}]}""");
    }

    @Test
    void aChangeIsOfOneKind() {
        Answer answer = gateway.ask("""
                { graph(scenario: {changes: [
                    {closeWorkshop: {workshop: "house"}, endPartnership: {partnership: "tie"}}]}) { asOf } }""");

        assertThat(answer.code()).isIn("BAD_ARGUMENT", "INVALID_DOCUMENT");
        assertThat(answer.json().path("data").path("graph").path("asOf").isMissingNode())
                .isTrue();
    }

    @Test
    void aCursorBelongsToItsScenario() {
        String page = "{ graph(%s) { workshops(first: 1 %s) { nodes { code } pageInfo { endCursor } } } }";
        String scenario = "scenario: {changes: [{endPartnership: {partnership: \"tie\"}}]}";
        String cursor = answer(page.formatted(scenario, ""))
                .at("/graph/workshops/pageInfo/endCursor")
                .asString();
        String after = "after: \"" + cursor + "\"";

        assertThat(answer(page.formatted(scenario, after))
                        .at("/graph/workshops/nodes/0/code")
                        .asString())
                .isEqualTo("house");
        for (String other : List.of("asOf: \"2025-06-01\"", CLOSED)) {
            Answer refused = gateway.ask(page.formatted(other, after));
            assertThat(refused.code()).isEqualTo("BAD_ARGUMENT");
            assertThat(refused.message()).contains("the scenario");
        }
    }

    @Test
    void aScenarioHasItsPriceAndNoScenarioHasNone() {
        assertThat(cost("{ graph { asOf } }", Map.of())).isEqualTo(1);
        assertThat(cost("{ graph(scenario: null) { asOf } }", Map.of())).isEqualTo(1);
        assertThat(cost("{ graph(" + CLOSED + ") { asOf } }", Map.of())).isEqualTo(801);
        assertThat(cost(
                        "query ($s: ScenarioInput) { graph(scenario: $s) { asOf } }",
                        Map.of("s", Map.of("changes", List.of()))))
                .isEqualTo(801);
        assertThat(cost("query ($s: ScenarioInput) { graph(scenario: $s) { asOf } }", Map.of()))
                .isEqualTo(1);
    }

    @Test
    void theHeaderOfAnAnswerTellsTheScenario() {
        JsonNode data = answer("{ graph(" + CLOSED + ") { coverage(input: {services: [YOUTH_WORKSHOP], "
                + "scope: {demand: {indicator: \"population\"}}}) { header { notes(lang: EN) } } } }");

        assertThat(data.at("/graph/coverage/header/notes/0").asString())
                .isEqualTo("A scenario: the following changes are assumed, number of changes 1. 1. Talopaja closes.");
    }

    private int cost(String query, Map<String, Object> variables) {
        return gateway.ask(query, variables).json().at("/extensions/cost/asked").asInt();
    }

    private JsonNode answer(String query) {
        Answer answer = gateway.ask(query);
        assertThat(answer.code()).as(answer.message()).isEmpty();
        return answer.json().path("data");
    }
}
