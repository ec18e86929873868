package fi.alunetwork.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The rows of the guard table on requests as such: body, malformed, errors, other sites, writes. */
interface RequestRows extends Asking {

    @Test
    default void body() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(post("{\"query\": \"{ __typename }\", \"x\": \"" + "a".repeat(256 * 1024) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(send(request()
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofByteArray(compressed.toByteArray())))
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "5",
                "true",
                "\"{ __typename }\"",
                "[]",
                "[{\"query\": \"{ __typename }\"}]",
                "{\"query\": null}",
                "{\"query\": \"{ __typename }\", \"variables\": {\"a\": NaN}}",
                "{\"query\": \"{ __typename }\", \"variables\": {\"a\": \"\\u0000\"}}",
                "{\"query\": \"{ __typename }\", \"variables\": null, \"operationName\": 5}",
                "{"
            })
    default void malformed(String body) {
        Answer answer = post(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.body()).doesNotContain("fi.alunetwork", "jackson", "java.", "Exception");
    }

    @Test
    default void malformedText() {
        byte[] latin = "{\"query\": \"{ __typename } # ä\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(send(request().POST(BodyPublishers.ofByteArray(latin))).status())
                .isEqualTo(400);
    }

    @Test
    default void errorsTellNothingOfTheInside() {
        List<String> questions = List.of(
                "{ graph(asOf: \"9999-12-31\") { revision } }",
                "{ graph(asOf: \"yesterday\") { revision } }",
                "{ node(id: \"x\") { id } }",
                "{ graph { search(text: \"'); MATCH (n) DETACH DELETE n //\", first: 5) { __typename } } }",
                "{ graph { workshops(after: \"../../etc/passwd\") { totalCount } } }");

        assertThat(questions).allSatisfy(question -> {
            Answer answer = ask(question);
            assertThat(answer.status()).isNotEqualTo(500);
            assertThat(answer.header("X-Correlation-Id")).isNotEmpty();
            assertThat(answer.body())
                    .doesNotContain("Neo.", "bolt://", "org.neo4j", "Exception", "at fi.", "/home", "/target");
        });
    }

    @ParameterizedTest
    @CsvSource({"GET, 405", "PUT, 405", "DELETE, 405", "OPTIONS, 405"})
    default void otherSites(String method, int status) {
        Answer answer =
                send(request().header("Origin", "https://elsewhere.example").method(method, BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Allow")).isNotEmpty();
        assertThat(answer.response().headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    default void formsOfOtherSites() {
        assertThat(send(HttpRequest.newBuilder(URI.create(address("/graphql")))
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")))
                        .status())
                .isEqualTo(415);
    }

    @Test
    default void writesAreRefusedWithoutConfiguredCredentials() {
        Answer edit = ask("mutation { endRecord(input: {record: {kind: WORKSHOP, code: \"1\"}, on: \"2025-01-01\","
                + " expectedVersion: \"1\", source: \"a letter\"}) { revision } }");
        Answer dataset = ask("mutation { importDataset(input: {dataset: {folder: \"finland\"}}) { __typename } }");

        assertThat(List.of(edit, dataset)).allSatisfy(answer -> {
            assertThat(answer.code()).as(answer.body()).isEqualTo("UNAUTHORIZED");
            assertThat(answer.json().path("data")).isNotEmpty().allMatch(JsonNode::isNull);
        });
    }

    @Test
    default void aReportHearsThatItsAnswerStillHolds() {
        String address = address("/graphql?query=%7B%20graph%20%7B%20workshops%20%7B%20totalCount%20%7D%20%7D%20%7D");
        HttpRequest.Builder first =
                HttpRequest.newBuilder(URI.create(address)).header("GraphQL-Require-Preflight", "1");
        Answer answer = send(first);
        String tag = answer.header("ETag");

        Answer again = send(HttpRequest.newBuilder(URI.create(address))
                .header("GraphQL-Require-Preflight", "1")
                .header("If-None-Match", tag));

        assertThat(answer.json().at("/data/graph/workshops/totalCount").asInt()).isPositive();
        assertThat(tag).startsWith("W/\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }
}
