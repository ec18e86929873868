package fi.alunetwork.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plain HTTP to a running gateway, so that what a test sends is what arrives. */
interface Asking {

    JsonMapper JSON = new JsonMapper();
    HttpClient HTTP = HttpClient.newHttpClient();

    /** The address of a path of the gateway. */
    String address(String path);

    /** An answer: its status, text and headers. */
    record Answer(int status, String body, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        /** The code of the first error; empty where there is none. */
        String code() {
            return json().at("/errors/0/extensions/code").asString("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    default HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(address("/graphql"))).header("Content-Type", "application/json");
    }

    default HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    default Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new AssertionError("The gateway gave no answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for an answer.", e);
        }
    }

    default Answer post(String body) {
        return send(request().POST(BodyPublishers.ofString(body)));
    }

    default Answer ask(String query) {
        return ask(query, Map.of());
    }

    default Answer ask(String query, Map<String, ?> variables) {
        return post(body(query, variables));
    }

    /** Asks beside whatever else is asked. */
    default CompletableFuture<Answer> askBeside(String query) {
        return HTTP.sendAsync(
                        request()
                                .POST(BodyPublishers.ofString(body(query, Map.of())))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> new Answer(response.statusCode(), response.body(), response));
    }

    private static String body(String query, Map<String, ?> variables) {
        ObjectNode body = JSON.createObjectNode().put("query", query);
        body.set("variables", JSON.valueToTree(variables));
        return body.toString();
    }

    /** The pattern so many times, each with its number in the place of {@code #}. */
    static String times(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(i -> pattern.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }

    /** That the question is refused as a whole, with status 400 and this code. */
    default void assertRefused(String query, String code) {
        Answer answer = ask(query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().has("data")).isFalse();
    }
}
