package fi.alunetwork.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The guards of the gateway as a planner starts it, with the national data: each against the running server. */
class GuardTableIT extends RunningGateway {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGE =
            "query ($first: Int, $after: String) { graph(asOf: \"2022-12-31\") { workshops(first: $first, after: $after,"
                    + " existence: [OPEN, NOT_KNOWN, CLOSED]) { totalCount pageInfo { hasNextPage endCursor } nodes { code } } } }";

    private final HttpClient http = HttpClient.newHttpClient();

    private record Answer(int status, String body, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String code() {
            return json().at("/errors/0/extensions/code").asString("");
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new AssertionError("The gateway gave no answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for an answer.", e);
        }
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(address("/graphql"))).header("Content-Type", "application/json");
    }

    private Answer post(String body) {
        return send(request().POST(BodyPublishers.ofString(body)));
    }

    private Answer ask(String query) {
        return ask(query, Map.of());
    }

    private Answer ask(String query, Map<String, ?> variables) {
        ObjectNode body = JSON.createObjectNode().put("query", query);
        body.set("variables", JSON.valueToTree(variables));
        return post(body.toString());
    }

    private static String times(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(i -> pattern.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }

    private void assertRefused(String query, String code) {
        Answer answer = ask(query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().has("data")).isFalse();
    }

    @Test
    void body() throws IOException {
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

    @Test
    void document() {
        assertRefused("{ __typename } #" + "a".repeat(64 * 1024), "DOCUMENT_TOO_LARGE");
        assertRefused("{ " + "__typename ".repeat(2_000) + "}", "DOCUMENT_TOO_LARGE");
        assertRefused(
                "{ graph { workshops(first: " + "9".repeat(60_000) + ") { totalCount } } }", "DOCUMENT_TOO_LARGE");
        assertRefused(times(11, "query Q# { __typename }"), "DOCUMENT_TOO_LARGE");
        assertRefused("query (" + times(101, "$v#: Int") + ") { __typename }", "DOCUMENT_TOO_LARGE");
    }

    @Test
    void depthAliasesRootFieldsAndDirectives() {
        String deep = "nodes { operators { workshops { ".repeat(4);
        assertRefused(
                "{ graph { workshops { " + deep + " totalCount " + "}".repeat(12) + " } } }", "QUERY_TOO_COMPLEX");
        assertRefused("{ graph { " + times(31, "a#: revision") + " } }", "QUERY_TOO_COMPLEX");
        assertRefused("{ " + times(21, "a#: __typename") + " }", "QUERY_TOO_COMPLEX");
        assertRefused("{ graph { revision " + "@skip(if: false) ".repeat(51) + "} }", "QUERY_TOO_COMPLEX");
        String bomb = times(25, "fragment F# on Graph { ...A# ...B# }");
        for (int i = 0; i < 25; i++) {
            String next = i == 24 ? "revision" : "...F" + (i + 1);
            bomb = bomb.replace("...A" + i + " ", next + " ").replace("...B" + i + " ", next + " ");
        }
        assertRefused("{ graph { ...F0 } } " + bomb, "QUERY_TOO_COMPLEX");
        assertThat(ask(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY)
                        .code())
                .isEmpty();
    }

    @Test
    void costIsToldAndRefusedBeforeAnyWork() {
        Answer told = ask("{ graph { workshops(first: 50) { nodes { name operators { name } } } } }");
        Answer refused = ask("{ graph { workshops(first: 200) { nodes { partnerships(first: 200) { code } } } } }");

        assertThat(told.json().at("/extensions/cost/asked").asInt()).isEqualTo(1 + 1 + 50 * (1 + 1));
        assertThat(told.json().at("/extensions/cost/limit").asInt()).isEqualTo(20_000);
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(refused.json().at("/errors/0/extensions/cost/asked").asInt()).isEqualTo(1 + 1 + 200 * (1 + 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 201", "first: -1", "last: -1", "first: 2147483647", "first: 1, last: 1"})
    void pageSize(String arguments) {
        Answer answer = ask("{ graph { workshops(" + arguments + ") { totalCount } } }");

        assertThat(answer.status()).as(answer.body()).isIn(200, 400);
        assertThat(answer.code()).isIn("BAD_ARGUMENT");
    }

    @Test
    void deepPagingReadsEachWorkshopOnceAndCursorsOfOthersAreRefused() {
        List<String> codes = new ArrayList<>();
        String after = null;
        int total = -1;
        boolean more = true;
        while (more) {
            Answer answer = ask(PAGE, after == null ? Map.of("first", 7) : Map.of("first", 7, "after", after));
            JsonNode page = answer.json().at("/data/graph/workshops");
            assertThat(answer.code()).as(answer.body()).isEmpty();
            total = page.path("totalCount").asInt();
            page.path("nodes").forEach(node -> codes.add(node.path("code").asString()));
            after = page.at("/pageInfo/endCursor").asString();
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }

        assertThat(total).isGreaterThan(250);
        assertThat(codes).hasSize(total);
        assertThat(new HashSet<>(codes)).hasSize(total);
        assertThat(ask(PAGE, Map.of("after", "x")).code()).isEqualTo("BAD_ARGUMENT");
        assertThat(ask(
                                "query ($after: String) { graph { organisations(after: $after) { totalCount } } }",
                                Map.of("after", after))
                        .code())
                .isEqualTo("BAD_ARGUMENT");
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
    void malformed(String body) {
        Answer answer = post(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.body()).doesNotContain("fi.alunetwork", "jackson", "java.", "Exception");
    }

    @Test
    void malformedText() {
        byte[] latin = "{\"query\": \"{ __typename } # ä\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(send(request().POST(BodyPublishers.ofByteArray(latin))).status())
                .isEqualTo(400);
    }

    @Test
    void errorsTellNothingOfTheInside() {
        List<String> questions = List.of(
                "{ graph(asOf: \"9999-12-31\") { revision } }",
                "{ graph(asOf: \"yesterday\") { revision } }",
                "{ node(id: \"x\") { id } }",
                "{ graph { search(text: \"'); MATCH (n) DETACH DELETE n //\", first: 5) { __typename } } }",
                "{ graph { workshops(after: \"../../etc/passwd\") { totalCount } } }");

        assertThat(questions).allSatisfy(question -> {
            Answer answer = ask(question);
            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.response().headers().firstValue("X-Correlation-Id"))
                    .isPresent();
            assertThat(answer.body())
                    .doesNotContain("Neo.", "bolt://", "org.neo4j", "Exception", "at fi.", "/home", "/target");
        });
    }

    @ParameterizedTest
    @CsvSource({"GET, 405", "PUT, 405", "DELETE, 405", "OPTIONS, 405"})
    void otherSites(String method, int status) {
        Answer answer =
                send(request().header("Origin", "https://elsewhere.example").method(method, BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Allow")).isPresent();
        assertThat(answer.response().headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void formsOfOtherSites() {
        assertThat(send(HttpRequest.newBuilder(URI.create(address("/graphql")))
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aReportHearsThatItsAnswerStillHolds() {
        String address = address("/graphql?query=%7B%20graph%20%7B%20workshops%20%7B%20totalCount%20%7D%20%7D%20%7D");
        HttpRequest.Builder first =
                HttpRequest.newBuilder(URI.create(address)).header("GraphQL-Require-Preflight", "1");
        Answer answer = send(first);
        String tag = answer.response().headers().firstValue("ETag").orElseThrow();

        Answer again = send(HttpRequest.newBuilder(URI.create(address))
                .header("GraphQL-Require-Preflight", "1")
                .header("If-None-Match", tag));

        assertThat(answer.json().at("/data/graph/workshops/totalCount").asInt()).isPositive();
        assertThat(tag).startsWith("W/\"1-");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }
}
