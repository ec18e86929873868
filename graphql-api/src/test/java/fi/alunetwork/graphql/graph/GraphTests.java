package fi.alunetwork.graphql.graph;

import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import fi.alunetwork.graphql.schema.NodeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The picture of a day and records by id. */
@SpringBootTest(classes = TestGateway.class)
class GraphTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @AfterEach
    void theDatabaseIsBack() {
        live.stale(false);
        live.swap(TestWorld.graph());
    }

    @Test
    void withoutADateItIsTodayInFinland() {
        answer("{ graph { asOf revision source isStale } }", """
                {"graph": {"asOf": "2025-06-01", "revision": "7", "source": "test world", "isStale": false}}""");
    }

    @Test
    void twoDaysStandBesideEachOther() {
        answer("""
                { then: graph(asOf: "2019-01-01") { asOf workshops { totalCount } }
                  now: graph { asOf workshops { totalCount } } }""", """
                {"then": {"asOf": "2019-01-01", "workshops": {"totalCount": 3}},
                 "now": {"asOf": "2025-06-01", "workshops": {"totalCount": 2}}}""");
    }

    @Test
    void theAnswerTellsThatTheDatabaseIsAway() {
        live.stale(true);

        answer("{ graph { isStale } }", """
                {"graph": {"isStale": true}}""");
    }

    @Test
    void aNewRevisionIsServedAtOnce() {
        answer("{ graph { revision } }", """
                {"graph": {"revision": "7"}}""");

        live.swap(TestWorld.graph(8));

        answer("{ graph { revision } }", """
                {"graph": {"revision": "8"}}""");
    }

    @Test
    void aRecordIsFoundByTheIdThatItGaveOut() {
        String id = ask.document("{ graph { workshops(filter: {codes: [\"house\"]}) { nodes { id } } } }")
                .execute()
                .path("graph.workshops.nodes[0].id")
                .entity(String.class)
                .get();

        answer("""
                { node(id: "%s") { id ... on Workshop { code } }
                  graph(asOf: "2015-01-01") { node(id: "%s") { __typename } } }""".formatted(id, id), """
                {"node": {"id": "%s", "code": "house"}, "graph": {"node": {"__typename": "Workshop"}}}""".formatted(id));
    }

    @Test
    void everyKindOfNodeIsFound() {
        for (String key : new String[] {
            "Workshop:boat",
            "Organisation:town",
            "Municipality:001",
            "Region:WELLBEING_SERVICES_COUNTY:01",
            "Partnership:tie",
            "RegionalNetwork:alu"
        }) {
            String type = key.substring(0, key.indexOf(':'));
            String id = new NodeId(type, key.substring(type.length() + 1)).encoded();

            answer("{ node(id: \"" + id + "\") { __typename id } }", """
                    {"node": {"__typename": "%s", "id": "%s"}}""".formatted(type, id));
        }
    }

    @Test
    void anIdOfNothingFindsNothing() {
        for (NodeId id : new NodeId[] {
            new NodeId("Workshop", "none"),
            new NodeId("Workshop", " "),
            new NodeId("Region", "01"),
            new NodeId("Starship", "1")
        }) {
            answer("{ node(id: \"" + id.encoded() + "\") { id } }", """
                    {"node": null}""");
        }
    }

    @Test
    void aCodeIsNoId() {
        ask.document("{ node(id: \"house\") { id } }")
                .execute()
                .errors()
                .satisfy(errors ->
                        org.assertj.core.api.Assertions.assertThat(errors).hasSize(1));
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }
}
