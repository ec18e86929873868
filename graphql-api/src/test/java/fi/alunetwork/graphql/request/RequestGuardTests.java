package fi.alunetwork.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest;
import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import fi.alunetwork.graphql.guard.InTheSmallWorld;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is no GraphQL request is answered as an error of the caller's, in JSON, and never with a 500. */
@InTheSmallWorld
class RequestGuardTests {

    @LocalServerPort
    int port;

    private GatewayUnderTest gateway;

    @BeforeEach
    void reachTheGateway() {
        gateway = new GatewayUnderTest(port);
    }

    @Test
    void aQuestionIsAnswered() {
        Answer answer = gateway.post("{\"query\": \"{ greeting }\", \"variables\": null, \"operationName\": null}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data/greeting").asString()).isEqualTo("Terve maailma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "5",
                "true",
                "\"{ greeting }\"",
                "[]",
                "[{\"query\": \"{ greeting }\"}]",
                "{\"query\": \"{ greeting }\"",
                "{\"query\": \"{ greeting }\"} {}",
                "{\"query\": \"{ greeting }\", \"query\": \"{ siting }\"}",
                "{}",
                "{\"query\": null}",
                "{\"query\": 5}",
                "{\"query\": {}}",
                "{\"query\": \" \"}",
                "{\"query\": \"{ greeting }\", \"variables\": []}",
                "{\"query\": \"{ greeting }\", \"variables\": \"{}\"}",
                "{\"query\": \"{ greeting }\", \"variables\": {\"number\": NaN}}",
                "{\"query\": \"{ greeting }\", \"operationName\": 5}",
                "{\"query\": \"{ greeting }\", \"extensions\": 5}",
                "{\"query\": \"{ greeting }\", \"variables\": {\"name\": \"\\u0000\"}}",
                "{\"query\": \"{ greeting }\", \"variables\": {\"name\": [\"\\ud800\"]}}",
                "{\"query\": \"{ greeting }\u0000\"}"
            })
    void aBodyThatIsNoQuestionIsRefused(String body) {
        Answer answer = gateway.post(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).isNotBlank().doesNotContain("fi.alunetwork", "jackson");
    }

    @Test
    void aBodyNestedWithoutEndIsRefused() {
        assertThat(gateway.post("[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(gateway.post("{\"query\":\"{ greeting }\",\"variables\":{\"a\":" + "[".repeat(1_000))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aBodyInAnotherCharacterSetIsRefused() {
        byte[] latin = "{\"query\": \"{ greeting(name: \\\"Hämeenlinna\\\") }\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "{\"query\": \"{ greeting }\"}".getBytes(StandardCharsets.UTF_16);

        assertThat(gateway.post(latin).status()).isEqualTo(400);
        assertThat(gateway.post(utf16).status()).isEqualTo(400);
    }

    @Test
    void aBodyAboveTheLimitIsRefused() {
        Answer answer = gateway.post(
                "{\"query\": \"{ greeting }\", \"variables\": {\"name\": \"" + "a".repeat(256 * 1024) + "\"}}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("DOCUMENT_TOO_LARGE");
    }

    @Test
    void aBodyOfUntoldLengthIsRefusedAboveTheLimit() {
        byte[] body = "a".repeat(256 * 1024 + 1).getBytes(StandardCharsets.UTF_8);

        Answer answer = gateway.send(gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body))));

        assertThat(answer.status()).isEqualTo(413);
    }

    /** In Java it would be a word, and pass for a text. */
    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e999999999", "[{\"a\": 1e309}]"})
    void aNumberBeyondAllNumbersIsRefused(String number) {
        Answer answer = gateway.post("{\"query\": \"query ($name: String) { greeting(name: $name) }\","
                + " \"variables\": {\"name\": " + number + "}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains("beyond 1.8e308");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "identity, gzip"})
    void aCompressedBodyIsRefused(String encoding) {
        Answer answer = gateway.send(gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofString("{\"query\": \"{ greeting }\"}")));

        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=utf-16",
                "nonsense"
            })
    void anotherContentTypeIsRefused(String contentType) {
        Answer answer = gateway.send(gateway.request("/graphql")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"query\": \"{ greeting }\"}")));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void otherMethodsAreRefused(String method) {
        Answer answer =
                gateway.send(gateway.request("/graphql?query=%7Bgreeting%7D").method(method, BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, POST");
    }

    @Test
    void aPageOfAnotherSiteIsToldNothing() {
        Answer answer = gateway.send(gateway.request("/graphql")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.response().headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }

    @ParameterizedTest
    @CsvSource({
        // what the caller names, with the charset left to JSON
        "application/json, 200, application/json",
        "application/graphql-response+json, 200, application/graphql-response+json",
        "application/graphql-response+json; charset=utf-8, 200, application/graphql-response+json",
        // ours to choose
        "*/*, 200, application/graphql-response+json",
        "application/*, 200, application/graphql-response+json",
        "application/*+json, 200, application/graphql-response+json",
        "'text/html, application/*;q=0.5', 200, application/graphql-response+json",
        // the one liked better
        "'application/graphql-response+json;q=0.5, application/json', 200, application/json",
        "'application/graphql-response+json, application/json;q=0.9', 200, application/graphql-response+json",
        "'application/json;q=0.2, */*;q=0.1', 200, application/json",
        "'*/*, application/graphql-response+json;q=0.1', 200, application/json",
        // the one named, where both are liked
        "'application/json, text/plain, */*', 200, application/json",
        // refused outright
        "'application/json;q=0', 406, application/json",
        "'application/json;q=0, application/graphql-response+json;q=0, */*', 406, application/json",
        "'application/json;q=0, */*', 200, application/graphql-response+json",
        "text/html, 406, application/json",
        "text/event-stream, 406, application/json",
        "nonsense, 406, application/json"
    })
    void theAnswerIsOfTheTypeThatTheCallerLikesBest(String accept, int status, String contentType) {
        Answer answer = gateway.send(gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("{\"query\": \"{ greeting }\"}")));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo(contentType);
    }

    /** GraphQL over HTTP tells errors of the document by the status, except to those who know the older type alone. */
    @ParameterizedTest
    @CsvSource({
        "'{ greeting', application/graphql-response+json, 400",
        "'{ greetin }', application/graphql-response+json, 400",
        "'query A { greeting } query B { greeting }', application/graphql-response+json, 400",
        "'query ($n: Int!) { count(number: $n) }', application/graphql-response+json, 400",
        "'{ greeting', */*, 400",
        "'{ greeting', application/json, 200",
        "'{ greetin }', application/json, 200",
        // data beside errors is an answer
        "'{ fail(how: \"argument\") }', application/graphql-response+json, 200"
    })
    void aDocumentThatCannotBeAnsweredIsToldByTheStatus(String query, String accept, int status) {
        Answer answer = gateway.send(gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("{\"query\": \"" + query.replace("\"", "\\\"") + "\"}")));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isNotEmpty();
    }

    @Test
    void aNumberWithoutEndAmongTheVariablesIsRefused() {
        String number = "9".repeat(200_000);

        Answer answer = gateway.post(
                "{\"query\": \"query ($n: Int!) { count(number: $n) }\", \"variables\": {\"n\": " + number + "}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }
}
