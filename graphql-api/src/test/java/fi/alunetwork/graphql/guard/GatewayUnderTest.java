package fi.alunetwork.graphql.guard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks plain HTTP to a gateway, so that what a test sends is what arrives. */
public final class GatewayUnderTest {

    /** An answer: its status, headers and JSON. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The code of the first error; empty where there is none. */
        public String code() {
            return error().path("extensions").path("code").asString("");
        }

        public String message() {
            return error().path("message").asString("");
        }

        public JsonNode error() {
            return json().path("errors").path(0);
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI base;

    public GatewayUnderTest(int port) {
        this.base = URI.create("http://localhost:" + port);
    }

    /** Asks a question. */
    public Answer ask(String query) {
        return post(JSON.writeValueAsBytes(Map.of("query", query)));
    }

    public Answer ask(String query, Map<String, Object> variables) {
        return post(JSON.writeValueAsBytes(Map.of("query", query, "variables", variables)));
    }

    public Answer post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer post(byte[] body) {
        return send(
                request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError("The gateway gave no answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for an answer.", e);
        }
    }
}
