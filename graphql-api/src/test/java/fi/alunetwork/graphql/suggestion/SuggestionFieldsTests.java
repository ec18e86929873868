package fi.alunetwork.graphql.suggestion;

import fi.alunetwork.core.graph.Sketch;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.workshop.Service;
import fi.alunetwork.graphql.Refused;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import fi.alunetwork.graphql.TestWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Suggested ties as fields of a network: associations at 0, 20, 40 and 60 km, of which the first works with the second
 * and the second with the third.
 */
@SpringBootTest(classes = TestGateway.class)
class SuggestionFieldsTests {

    @Autowired
    GraphQlTester ask;

    @Autowired
    SwappableGraph live;

    @BeforeEach
    void aMeridian() {
        Sketch world = new Sketch()
                .municipality("001", 0, 1)
                .municipality("002", 20, 2)
                .municipality("003", 40, 4)
                .municipality("004", 60, 8);
        for (String body : new String[] {"a 001", "b 002", "c 003", "d 004"}) {
            String id = body.substring(0, 1);
            String town = body.substring(2);
            world.organisation(id, LegalForm.ASSOCIATION, town).workshop("w" + id, id, town);
        }
        live.swap(world.provision("wa", Service.YOUTH_WORKSHOP)
                .provision("wb", Service.WORK_COACHING)
                .provision("wc", Service.YOUTH_WORKSHOP)
                .provision("wc", Service.WORK_COACHING)
                .provision("wd", Service.JOB_COACHING)
                .partnership("p1", CooperationModel.FORUM, "a", "b")
                .partnership("p2", CooperationModel.FORUM, "b", "c")
                .graph());
    }

    @AfterEach
    void theTestWorldIsBack() {
        live.swap(TestWorld.graph());
    }

    @Test
    void aMissingPartnershipTellsEveryPartOfWhatSpeaksForIt() {
        answer("""
                { graph { cooperation { missingPartnerships(input: {within: {km: 45}, actor: "a"}) {
                  notPlaced header { asOf }
                  pairs { totalCount nodes {
                    one { code } other { code legalForm } distance { unit } commonPartners { code } commonPartnerCount
                    resourceAllocation jaccard onlyOne onlyOther both complementarity newlyConnectedPairs
                    cellsOne cellsOther cellsTogether cellsGained sharedNetworks { code } illustrative reason(lang: EN)
                  } } } } } }""", """
                {"graph": {"cooperation": {"missingPartnerships": {"notPlaced": 0,
                  "header": {"asOf": "2025-06-01"}, "pairs": {"totalCount": 1, "nodes": [
                  {"one": {"code": "a"}, "other": {"code": "c", "legalForm": "ASSOCIATION"}, "distance": {"unit": "KM"},
                   "commonPartners": [{"code": "b"}], "commonPartnerCount": 1, "resourceAllocation": 0.5, "jaccard": 1.0,
                   "onlyOne": [], "onlyOther": ["WORK_COACHING"], "both": ["YOUTH_WORKSHOP"], "complementarity": 0.5,
                   "newlyConnectedPairs": 0.0, "cellsOne": 2, "cellsOther": 6, "cellsTogether": 7, "cellsGained": 1,
                   "sharedNetworks": [], "illustrative": false,
                   "reason": "1 common partner; together 1 more municipality–service cell; only one of them provides 1 of their 2 services; 40 km apart in a straight line."}]}}}}}""");
    }

    @Test
    void pairsAreSortedAndPagedLikeLists() {
        String field = "missingPartnerships { pairs(orderBy: [{field: DISTANCE, direction: DESC}], first: 2%s) {"
                + " totalCount pageInfo { hasNextPage endCursor } nodes { one { code } other { code } } } }";
        GraphQlTester.Response first = ask.document("{ graph { cooperation { " + field.formatted("") + " } } }")
                .execute();
        String pairs = "graph.cooperation.missingPartnerships.pairs.";
        first.path(pairs + "totalCount").entity(Integer.class).isEqualTo(4);
        first.path(pairs + "nodes[0].other.code").entity(String.class).isEqualTo("d");
        first.path(pairs + "nodes[0].one.code").entity(String.class).isEqualTo("a");
        String cursor =
                first.path(pairs + "pageInfo.endCursor").entity(String.class).get();

        ask.document("{ graph { cooperation { " + field.formatted(", after: \"" + cursor + "\"") + " } } }")
                .execute()
                .path(pairs + "nodes[1].one.code")
                .entity(String.class)
                .isEqualTo("c")
                .path(pairs + "pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
        refused(
                "BAD_ARGUMENT",
                "missingPartnerships(input: {within: {km: 50}}) { pairs(orderBy: [{field: DISTANCE, direction: DESC}],"
                        + " after: \"" + cursor + "\") { totalCount } }");
    }

    @Test
    void theFewestTiesThatConnectAreTheShortest() {
        answer("""
                { graph { cooperation { connectingTies { parts needed partsNotPlaced withoutSuggestion
                  ties { totalCount nodes { one { code } other { code } actorsOne actorsOther newlyConnectedPairs
                    reason(lang: FI) } } } } } }""", """
                {"graph": {"cooperation": {"connectingTies": {"parts": 2, "needed": 1, "partsNotPlaced": 0,
                  "withoutSuggestion": 0, "ties": {"totalCount": 1, "nodes": [
                  {"one": {"code": "c"}, "other": {"code": "d"}, "actorsOne": 3, "actorsOther": 1,
                   "newlyConnectedPairs": 3.0,
                   "reason": "Yhdistää 3 ja 1 toimijan osat: 3 uutta paria, joilla on polku; etäisyys 20 km linnuntietä."}]}}}}}""");
        answer(
                "{ graph { cooperation { connectingTies(input: {isolates: false}) { parts needed ties { totalCount } } } } }",
                """
                {"graph": {"cooperation": {"connectingTies": {"parts": 1, "needed": 0, "ties": {"totalCount": 0}}}}}""");
    }

    @Test
    void aScenarioThatEndsAPartnershipLeavesAPairWithoutATie() {
        answer("""
                { graph(scenario: {changes: [{endPartnership: {partnership: "p2"}}]}) { cooperation {
                  connectingTies { parts needed }
                  missingPartnerships(input: {within: {km: 25}}) {
                    pairs(orderBy: [{field: CODE}]) { nodes { one { code } other { code } newlyConnectedPairs } } } } } }
                """, """
                {"graph": {"cooperation": {"connectingTies": {"parts": 3, "needed": 2}, "missingPartnerships": {
                  "pairs": {"nodes": [
                    {"one": {"code": "b"}, "other": {"code": "c"}, "newlyConnectedPairs": 2.0},
                    {"one": {"code": "c"}, "other": {"code": "d"}, "newlyConnectedPairs": 1.0}]}}}}}""");
    }

    @Test
    void badQuestionsAreRefused() {
        refused("NOT_FOUND", "missingPartnerships(input: {actor: \"nobody\"}) { notPlaced }");
        refused("BAD_ARGUMENT", "missingPartnerships(input: {within: {km: -1}}) { notPlaced }");
        refused("BAD_ARGUMENT", "missingPartnerships(input: {within: {minutes: 30}}) { notPlaced }");
        refused("BAD_ARGUMENT", "missingPartnerships(input: {services: []}) { notPlaced }");
        refused("BAD_ARGUMENT", "connectingTies(input: {travel: {detourFactor: 0.5}}) { needed }");
        refused("BAD_ARGUMENT", "missingPartnerships { pairs(first: 201) { totalCount } }");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }

    private void refused(String code, String field) {
        Refused.with(ask.document("{ graph { cooperation { " + field + " } } }").execute(), code, "Maybe");
    }
}
