package fi.alunetwork.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.graph.Revision;
import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.GuardWorld;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import fi.alunetwork.graphql.guard.PlacesController;
import fi.alunetwork.graphql.guard.RawConnection;
import fi.alunetwork.store.graph.GraphNotReadyException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A report asks by address, keeps the answer, and hears in a word that it still holds. */
@InTheSmallWorld
class QueryByGetTests {

    private static final String GREETING = "{ greeting }";
    private static final String WITH_VARIABLE = "query ($name: String) { greeting(name: $name) }";

    @LocalServerPort
    int port;

    @Autowired
    GuardWorld.Picture picture;

    @Autowired
    PlacesController places;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    @AfterEach
    void bringTheFirstPictureBack() {
        picture.missing(null);
        picture.stale(false);
        picture.revision(Revision.EMPTY);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder asking(String queryString) {
        return gateway.request("/graphql?" + queryString)
                .header("GraphQL-Require-Preflight", "1")
                .GET();
    }

    private Answer get(String query) {
        return gateway.send(asking("query=" + encoded(query)));
    }

    private Answer getHolding(String query, String tags) {
        return gateway.send(asking("query=" + encoded(query)).header("If-None-Match", tags));
    }

    private Answer getWithVariables(String variables) {
        return gateway.send(asking("query=" + encoded(WITH_VARIABLE) + "&variables=" + encoded(variables)));
    }

    @Test
    void aQueryIsAnswered() {
        Answer answer = getWithVariables("{\"name\": \"Hämeenlinna & Åbo\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data/greeting").asString()).isEqualTo("Terve Hämeenlinna & Åbo");
    }

    @Test
    void oneOfSeveralOperationsIsNamed() {
        Answer answer = gateway.send(
                asking("query=" + encoded("query A { greeting } query B { siting }") + "&operationName=B"));

        assertThat(answer.json().at("/data/siting").asString()).isEqualTo("sited");
    }

    @Test
    void withoutTheHeaderThatNoForeignPageCanSendItIsRefused() {
        Answer answer = gateway.get("/graphql?query=" + encoded(GREETING));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains("GraphQL-Require-Preflight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutation { note }", "query Q { greeting } mutation M { note }"})
    void nothingIsEverWritten(String document) {
        int before = places.notes();

        Answer answer = gateway.send(asking(
                "query=" + encoded(document) + "&operationName=" + (document.contains("mutation M") ? "M" : "")));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.json().has("data")).isFalse();
        assertThat(places.notes()).isEqualTo(before);
        assertThat(gateway.ask("mutation { note }").json().at("/data/note").asInt())
                .isEqualTo(before + 1);
    }

    @Test
    void whoHoldsTheAnswerIsToldThatItStillHolds() {
        Answer first = get(GREETING);
        String tag = first.header("ETag");

        Answer again = getHolding(GREETING, "\"other\", " + tag);

        assertThat(tag).startsWith("W/\"0-");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(first.header("Vary")).contains("Accept", "Authorization");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
    }

    @Test
    void anotherRevisionIsAnotherAnswer() {
        String before = get(GREETING).header("ETag");
        picture.revision(new Revision(7, Instant.parse("2026-01-01T00:00:00Z"), "edit"));

        Answer after = getHolding(GREETING, before);

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.header("ETag")).startsWith("W/\"7-");
    }

    @Test
    void anotherQuestionVariableTypeOrCallerIsAnotherAnswer() {
        String tag = get(GREETING).header("ETag");
        String one = getWithVariables("{\"name\": \"a\"}").header("ETag");
        String two = getWithVariables("{\"name\": \"b\"}").header("ETag");
        String typed = gateway.send(asking("query=" + encoded(GREETING)).header("Accept", "application/json"))
                .header("ETag");
        String authorized = gateway.send(asking("query=" + encoded(GREETING)).header("Authorization", "Bearer x"))
                .header("ETag");
        picture.stale(true);
        String stale = get(GREETING).header("ETag");

        assertThat(new String[] {tag, one, two, typed, authorized, stale})
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void anErrorIsNotKept() {
        Answer answer = get("{ greeting fail(how: \"argument\") }");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void withoutAPictureNothingIsKept() {
        picture.missing(new GraphNotReadyException("The graph is being loaded."));

        Answer answer = getHolding(GREETING, "*");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "query=",
                "query",
                "variables=%7B%7D",
                "query=%7Bgreeting%7D&query=%7Bsiting%7D",
                "query=%7Bgreeting%7D&variables=%7B",
                "query=%7Bgreeting%7D&variables=5",
                "query=%7Bgreeting%7D&variables=null%20null",
                "query=%7Bgreeting%7D&extensions=%5B%5D",
                "query=%7Bgreeting%7",
                "query=%zz",
                "query=%7Bgreeting%7D%ff",
                "query=%7Bgreeting%7D%00"
            })
    void anAddressThatHoldsNoQuestionIsRefused(String queryString) {
        RawConnection.Reply answer =
                RawConnection.ask(port, "GET /graphql?" + queryString + " HTTP/1.1", "GraphQL-Require-Preflight: 1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void theSameGuardsStandBeforeADocument() {
        assertThat(get("{ greeting(name: \"" + "9".repeat(41) + "\") }").code()).isEqualTo("DOCUMENT_TOO_LARGE");
        assertThat(get("{ siting again: siting }").code()).isEqualTo("QUERY_TOO_COMPLEX");
    }
}
