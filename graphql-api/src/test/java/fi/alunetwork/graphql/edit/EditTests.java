package fi.alunetwork.graphql.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.EditableWorld;
import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import fi.alunetwork.graphql.permission.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.annotation.DirtiesContext;

/** Records are put, ended and deleted, and tell what was done to them. */
@SpringBootTest(classes = TestGateway.class)
@DirtiesContext
class EditTests {

    private static final Caller EDITOR = new Caller("maija", "", true, false, null);
    private static final String PUT = """
            mutation($workshop: WorkshopInput!, $version: ID) {
              putWorkshop(input: {workshop: $workshop, expectedVersion: $version, source: "letter"}) {
                revision version
                record { id ... on Workshop { name version sites { municipality { code } } } }
                changes { field label(lang: SV) before after }
                warnings { check }
              }
            }
            """;

    private static final String EVERY_OTHER_KIND = """
            mutation {
              putOrganisation(input: {source: "s", organisation: {code: "o", name: {fi: "O"},
                legalForm: FOUNDATION, homeMunicipality: "001", actsFor: [{kind: REGION, code: "01"}],
                successions: [{successor: "town", date: "2025-01-01"}],
                provenance: {kind: SOURCED, citation: "register"}}}) { record { ... on Organisation { code } } }
              putPartnership(input: {source: "s", partnership: {code: "p", name: {fi: "P"}, model: FORUM,
                parties: [{organisation: "o", role: LEAD}, {role: MEMBER, unit: YOUTH_WORK}],
                quality: {trust: 3}, lifespan: {from: "2024-01-01"},
                provenance: {kind: ILLUSTRATIVE}}}) { record { ... on Partnership { code } } }
              putNetwork(input: {source: "s", network: {code: "n", name: {sv: "N"}, kind: ULA,
                members: [{workshop: "house", period: {from: "2020-01-01"}, provenance: {kind: ILLUSTRATIVE}}],
                coordinator: "o", provenance: {kind: ILLUSTRATIVE}}}) { record { ... on RegionalNetwork { code } } }
              putRegion(input: {source: "s", region: {area: {kind: SUB_REGIONAL_UNIT, code: "77"},
                name: {fi: "R"}, provenance: {kind: ILLUSTRATIVE}, legalBody: {kind: STATE},
                completeness: [{service: YOUTH_WORKSHOP, provenance: {kind: ILLUSTRATIVE}}]}}) {
                record { ... on Region { code } } }
              putMunicipality(input: {source: "s", municipality: {code: "777", name: {fi: "M"},
                centre: {latitude: 60, longitude: 25}, provenance: {kind: ILLUSTRATIVE},
                memberships: [{area: {kind: SUB_REGIONAL_UNIT, code: "77"}, provenance: {kind: ILLUSTRATIVE}}],
                demandPoints: [{name: {fi: "D"}, point: {latitude: 60, longitude: 25}, share: 1,
                  provenance: {kind: ILLUSTRATIVE}}]}}) { record { ... on Municipality { code } } }
              putIndicator(input: {source: "s", indicator: {code: "clients", name: {fi: "I"}, unit: "persons",
                measure: COUNT}}) { record { id } version }
              putFigures(input: {source: "s", figures: {indicator: "clients", municipality: "777",
                values: [{date: "2024-12-31", value: 12, provenance: {kind: ILLUSTRATIVE}}]}}) { version }
            }
            """;

    @Autowired
    ExecutionGraphQlServiceTester ask;

    @Autowired
    EditableWorld world;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void reset() {
        world.reset();
    }

    private GraphQlTester as(Caller caller) {
        return ask.mutate()
                .configureExecutionInput((input, builder) -> {
                    if (caller != null) {
                        input.getGraphQLContext().put(Caller.KEY, caller);
                    }
                    return input;
                })
                .build();
    }

    private GraphQlTester.Response put(Caller caller, Map<String, Object> workshop, String version) {
        GraphQlTester.Request<?> request = as(caller).document(PUT).variable("workshop", workshop);
        return (version == null ? request : request.variable("version", version)).execute();
    }

    private static Map<String, Object> workshop(String code, String name, String municipality) {
        Map<String, Object> illustrative = Map.of("kind", "ILLUSTRATIVE");
        return Map.of(
                "code",
                code,
                "name",
                Map.of("fi", name),
                "provenance",
                illustrative,
                "operations",
                List.of(Map.of("operator", "town", "provenance", illustrative)),
                "sites",
                List.of(Map.of(
                        "code",
                        code + "-site",
                        "municipality",
                        municipality,
                        "point",
                        Map.of("latitude", 60.1, "longitude", 25.0),
                        "provenance",
                        illustrative)));
    }

    @Test
    void aNewWorkshopIsThereForTheNextQuestion() {
        put(EDITOR, workshop("new", "Uusi paja", "001"), null)
                .path("putWorkshop.revision")
                .entity(String.class)
                .isEqualTo("8")
                .path("putWorkshop.version")
                .entity(String.class)
                .isEqualTo("8")
                .path("putWorkshop.record.name")
                .entity(String.class)
                .isEqualTo("Uusi paja")
                .path("putWorkshop.record.sites[0].municipality.code")
                .entity(String.class)
                .isEqualTo("001");

        as(null).document("{ graph { revision workshops { totalCount } } }")
                .execute()
                .path("graph.revision")
                .entity(String.class)
                .isEqualTo("8")
                .path("graph.workshops.totalCount")
                .entity(Integer.class)
                .isEqualTo(3); // two are not closed, and the new one
    }

    @Test
    void whatAnEditChangedIsToldInTheReadersWords() {
        put(EDITOR, workshop("new", "Uusi paja", "001"), null);

        put(EDITOR, workshop("new", "Toinen nimi", "001"), "8")
                .path("putWorkshop.changes[0].field")
                .entity(String.class)
                .isEqualTo("name.fi")
                .path("putWorkshop.changes[0].label")
                .entity(String.class)
                .isEqualTo("namn (fi)")
                .path("putWorkshop.changes[0].before")
                .entity(String.class)
                .isEqualTo("Uusi paja")
                .path("putWorkshop.changes[0].after")
                .entity(String.class)
                .isEqualTo("Toinen nimi");
    }

    @Test
    void whoSawAnotherVersionIsToldBothAndNothingIsLost() {
        put(EDITOR, workshop("new", "Uusi paja", "001"), null);
        put(EDITOR, workshop("new", "Toinen nimi", "001"), "8");

        GraphQlTester.Response late = put(EDITOR, workshop("new", "Myöhässä", "001"), "8");

        late.errors().satisfy(errors -> {
            assertThat(errors.get(0).getExtensions()).containsEntry("code", "CONFLICT");
            assertThat(errors.get(0).getExtensions().get("conflict"))
                    .isEqualTo(Map.of("record", "workshop new", "expected", "8", "stored", "9"));
        });
        assertThat(live.current().revision().number()).isEqualTo(9);
    }

    @Test
    void anEditThatContradictsTheRecordsIsToldWithAllItsFindings() {
        GraphQlTester.Response response = put(EDITOR, workshop("new", "Uusi paja", "999"), null);

        response.errors().satisfy(errors -> {
            assertThat(errors.get(0).getExtensions()).containsEntry("code", "INCONSISTENT");
            assertThat(errors.get(0).getExtensions().get("findings").toString())
                    .contains("unknown-code", "999", "workshop new");
        });
        assertThat(live.current().revision().number()).isEqualTo(7);
    }

    @Test
    void whatARecordCannotBeIsABadArgument() {
        Refused.with(put(EDITOR, workshop("with space", "Paja", "001"), null), "BAD_ARGUMENT", "white space");
        Refused.with(put(EDITOR, workshop("new", " ", "001"), null), "BAD_ARGUMENT", "blank");
        Refused.with(put(EDITOR, workshop("new", "Paja", "001"), "abc"), "BAD_ARGUMENT", "abc");
    }

    @Test
    void withoutATokenOrItsScopeNothingIsChanged() {
        Refused.with(put(null, workshop("new", "Paja", "001"), null), "UNAUTHORIZED", "issuer-uri");
        Caller reader = new Caller("matti", "", false, false, null);
        Refused.with(put(reader, workshop("new", "Paja", "001"), null), "FORBIDDEN", "scope");
        assertThat(live.current().revision().number()).isEqualTo(7);
    }

    @Test
    void aLimitedAccountEditsWhatLiesInsideItsAreas() {
        Caller north = new Caller("maija", "", true, false, List.of("MUNICIPALITY:001"));
        Refused.with(put(north, workshop("new", "Paja", "002"), null), "FORBIDDEN", "MUNICIPALITY:001");
        put(north, workshop("new", "Paja", "001"), null)
                .path("putWorkshop.revision")
                .entity(String.class)
                .isEqualTo("8");
        Caller unreadable = new Caller("maija", "", true, false, List.of("Kainuu"));
        Refused.with(put(unreadable, workshop("other", "Paja", "001"), null), "FORBIDDEN", "Kainuu");
    }

    @Test
    void aDatabaseThatIsAwayIsTold() {
        world.goesAway();
        Refused.with(put(EDITOR, workshop("new", "Paja", "001"), null), "STORE_UNAVAILABLE", "away");
    }

    private GraphQlTester.Response end(String kind, String code, String day) {
        return as(EDITOR)
                .document("mutation { endRecord(input: {record: {kind: " + kind + ", code: \"" + code + "\"}, on: \""
                        + day + "\", expectedVersion: \"7\", source: \"decision\"}) { version record { ... on Workshop"
                        + " { lifespan { until } } } } }")
                .execute();
    }

    private GraphQlTester.Response delete(String kind, String code) {
        return as(EDITOR)
                .document("mutation { deleteRecord(input: {record: {kind: " + kind + ", code: \"" + code
                        + "\"}, expectedVersion: \"7\", source: \"entered twice\"}) { version record { id }"
                        + " changes { field } } }")
                .execute();
    }

    @Test
    void aWorkshopEndsOnADay() {
        end("WORKSHOP", "house", "2026-01-01")
                .path("endRecord.record.lifespan.until")
                .entity(String.class)
                .isEqualTo("2026-01-01");
        Refused.with(end("MUNICIPALITY", "001", "2026-01-01"), "INCONSISTENT", "mergedInto");
    }

    @Test
    void aMistakeIsTakenOutAndWhatOthersNameIsNot() {
        Refused.with(delete("WORKSHOP", "house"), "INCONSISTENT", "ended on a day");
        delete("PARTNERSHIP", "tie")
                .path("deleteRecord.version")
                .valueIsNull()
                .path("deleteRecord.record")
                .valueIsNull();
        Refused.with(delete("PARTNERSHIP", "tie"), "CONFLICT", "is not there");
    }

    @Test
    void everyOtherKindOfRecordIsPut() {
        as(EDITOR)
                .document(EVERY_OTHER_KIND)
                .execute()
                .path("putOrganisation.record.code")
                .entity(String.class)
                .isEqualTo("o")
                .path("putPartnership.record.code")
                .entity(String.class)
                .isEqualTo("p")
                .path("putNetwork.record.code")
                .entity(String.class)
                .isEqualTo("n")
                .path("putRegion.record.code")
                .entity(String.class)
                .isEqualTo("77")
                .path("putMunicipality.record.code")
                .entity(String.class)
                .isEqualTo("777")
                .path("putIndicator.version")
                .entity(String.class)
                .isEqualTo("13")
                .path("putFigures.version")
                .entity(String.class)
                .isEqualTo("14");
        assertThat(live.current().contents().completeness()).hasSize(1);
        assertThat(live.current().contents().demandPoints()).hasSize(1);
        assertThat(live.current().contents().indicatorValues())
                .anyMatch(value -> value.indicator().value().equals("clients") && value.value() == 12);
    }

    @Test
    void theHistoryIsReadPageByPageInTheReadersLanguage() {
        put(EDITOR, workshop("new", "Yksi", "001"), null);
        put(EDITOR, workshop("new", "Kaksi", "001"), "8");
        String question = """
                query($after: ID) {
                  graph { storedRecord(record: {kind: WORKSHOP, code: "new"}) { version kind code
                    history(first: 1, after: $after) { hasNextPage endCursor
                      entries { revision at by source action title(lang: SV) changes { field } } } } } }
                """;
        as(EDITOR)
                .document(question)
                .execute()
                .path("graph.storedRecord.version")
                .entity(String.class)
                .isEqualTo("9")
                .path("graph.storedRecord.history.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("graph.storedRecord.history.entries[0]")
                .matchesJson("""
                        {"revision": "9", "at": "2025-06-01T09:00:00Z", "by": "maija", "source": "letter",
                         "action": "CHANGE", "title": "Ändrades", "changes": [{"field": "name.fi"}]}
                        """);
        as(null).document(question)
                .variable("after", "9")
                .execute()
                .path("graph.storedRecord.history.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("graph.storedRecord.history.entries[0].action")
                .entity(String.class)
                .isEqualTo("ADD");
    }

    @Test
    void whoEditedIsForEditorsToKnow() {
        put(EDITOR, workshop("new", "Yksi", "001"), null);
        Caller reader = new Caller("reader", "", false, false, null);
        String question =
                "{ graph { storedRecord(record: {kind: WORKSHOP, code: \"new\"}) { history { entries { by source } } } } }";
        for (Caller other : Arrays.asList(null, Caller.NOBODY, reader)) {
            as(other)
                    .document(question)
                    .execute()
                    .path("graph.storedRecord.history.entries[0]")
                    .matchesJson("{\"by\": null, \"source\": \"letter\"}");
        }
    }

    @Test
    void everyNodeTellsItsVersionAndHistory() {
        as(null).document("""
                        { graph {
                          workshops(first: 1) { nodes { version history { endCursor } } }
                          organisations(first: 1) { nodes { version history { endCursor } } }
                          partnerships(first: 1) { nodes { version history { endCursor } } }
                          networks(first: 1) { nodes { version history { endCursor } } }
                          regions(first: 1) { nodes { version history { endCursor } } }
                          municipalities(first: 1) { nodes { version history { endCursor } } }
                        } }
                        """)
                .execute()
                .path("graph..version")
                .entityList(String.class)
                .containsExactly("7", "7", "7", "7", "7", "7")
                .path("graph..endCursor")
                .entityList(String.class)
                .hasSize(6);
        assertThat(TestWorld.graph().versions().imported()).isEqualTo(7);
    }
}
