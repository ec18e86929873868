package fi.alunetwork.graphql.search;

import fi.alunetwork.core.graph.GraphStore.SearchHit;
import fi.alunetwork.core.graph.GraphStore.SearchHit.Kind;
import fi.alunetwork.graphql.IndexOfNames;
import fi.alunetwork.graphql.SwappableGraph;
import fi.alunetwork.graphql.TestGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Records by name: from the index while it is there, from memory while it is not. */
@SpringBootTest(classes = TestGateway.class)
class SearchTests {

    private static final String SEARCH = """
            { graph { search(text: "%s") { fromIndex hits { node { __typename ... on Workshop { code existence }
              ... on Municipality { municipality: code } } } } } }""";

    @Autowired
    GraphQlTester ask;

    @Autowired
    IndexOfNames index;

    @Autowired
    SwappableGraph live;

    @AfterEach
    void theIndexIsBack() {
        index.finds();
        live.stale(false);
    }

    @Test
    void whatTheIndexFindsIsShownAsItStoodOnTheDay() {
        index.finds(new SearchHit(Kind.WORKSHOP, "old", 3), new SearchHit(Kind.MUNICIPALITY, "001", 2));

        answer(SEARCH.formatted("paja"), """
                {"graph": {"search": {"fromIndex": true, "hits": [
                  {"node": {"__typename": "Workshop", "code": "old", "existence": "CLOSED"}},
                  {"node": {"__typename": "Municipality", "municipality": "001"}}]}}}""");
    }

    @Test
    void whatThePictureDoesNotHoldIsLeftOut() {
        index.finds(new SearchHit(Kind.WORKSHOP, "put in a moment ago", 3), new SearchHit(Kind.WORKSHOP, "boat", 2));

        answer(SEARCH.formatted("paja"), """
                {"graph": {"search": {"fromIndex": true, "hits": [
                  {"node": {"__typename": "Workshop", "code": "boat", "existence": "NOT_KNOWN"}}]}}}""");
    }

    @Test
    void aMergedMunicipalityIsTheOneThatItBelongsTo() {
        index.finds(new SearchHit(Kind.MUNICIPALITY, "004", 3), new SearchHit(Kind.MUNICIPALITY, "002", 2));

        answer(SEARCH.formatted("entinen"), """
                {"graph": {"search": {"fromIndex": true, "hits": [
                  {"node": {"__typename": "Municipality", "municipality": "002"}}]}}}""");
    }

    @Test
    void withoutTheDatabaseNamesAreLookedThroughInMemory() {
        index.goesAway();

        answer(SEARCH.formatted("TALO"), """
                {"graph": {"search": {"fromIndex": false, "hits": [
                  {"node": {"__typename": "Workshop", "code": "house", "existence": "OPEN"}}]}}}""");
    }

    @Test
    void whileTheDatabaseIsKnownToBeAwayItIsNotAsked() {
        index.finds(new SearchHit(Kind.WORKSHOP, "old", 3));
        live.stale(true);

        answer(SEARCH.formatted("bat"), """
                {"graph": {"search": {"fromIndex": false, "hits": [
                  {"node": {"__typename": "Workshop", "code": "boat", "existence": "NOT_KNOWN"}}]}}}""");
    }

    @Test
    void noMoreHitsAreShownThanAreAsked() {
        index.finds(new SearchHit(Kind.WORKSHOP, "house", 3), new SearchHit(Kind.WORKSHOP, "boat", 2));

        answer("{ graph { search(text: \"paja\", first: 1) { hits { score } } } }", """
                {"graph": {"search": {"hits": [{"score": 3.0}]}}}""");
    }

    private void answer(String question, String expected) {
        ask.document(question).execute().path("").matchesJsonStrictly(expected);
    }
}
