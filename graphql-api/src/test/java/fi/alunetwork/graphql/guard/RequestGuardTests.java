package fi.alunetwork.graphql.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.graphql.guard.GatewayUnderTest.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
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
    @ValueSource(strings = {"GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void onlyPostIsAllowed(String method) {
        Answer answer =
                gateway.send(gateway.request("/graphql?query=%7Bgreeting%7D").method(method, BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 200",
        "application/graphql-response+json, 200",
        "*/*, 200",
        "'text/html, application/*;q=0.5', 200",
        "text/html, 406",
        "text/event-stream, 406",
        "nonsense, 406"
    })
    void theAnswerIsJsonOrNothing(String accept, int status) {
        Answer answer = gateway.send(gateway.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("{\"query\": \"{ greeting }\"}")));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).endsWith("json");
    }
}
