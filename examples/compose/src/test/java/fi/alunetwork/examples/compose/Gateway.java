package fi.alunetwork.examples.compose;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway in a process of its own, which is asked over HTTP and can be killed. */
final class Gateway implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final int LONGEST_END_S = 30;

    private final Process process;
    private final URI base;
    private final Path log;
    private final Editor editor;

    private Gateway(Process process, URI base, Path log, Editor editor) {
        this.process = process;
        this.base = base;
        this.log = log;
        this.editor = editor;
    }

    /** An answer over HTTP. */
    record Answer(int status, JsonNode json, String tag) {

        /** The code of the first error; empty where there is none. */
        String code() {
            return json.at("/errors/0/extensions/code").asString("");
        }

        String at(String path) {
            return json.at("/data" + path).asString("");
        }
    }

    /** Starts one by a command with nothing in its environment but this, and does not wait for it. */
    static Gateway start(List<String> command, Map<String, String> environment, int port, Path log, Editor editor)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        // However the tests end, it does not go on.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Gateway(process, URI.create("http://localhost:" + port), log, editor);
    }

    /** Waits until it says that it is ready. */
    Gateway awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("The gateway does not get ready. It says:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
        return this;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return status("/actuator/health/readiness") == 200;
        } catch (IOException e) {
            return false;
        }
    }

    int status(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    Answer ask(String document) throws IOException, InterruptedException {
        return send(post(document, Map.of()));
    }

    Answer ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return send(post(document, variables));
    }

    /** Asks for an answer from this revision or a newer one. */
    Answer askOnceFrom(String revision, String document) throws IOException, InterruptedException {
        return send(post(document, Map.of()).header("X-Alu-Revision", revision));
    }

    /** The same, and again where the gateway says that it is not ready: the machine may be busy with other things. */
    Answer askFrom(String revision, String document) throws IOException, InterruptedException {
        Answer answer = askOnceFrom(revision, document);
        for (int i = 0; i < 30 && answer.code().equals("NOT_READY"); i++) {
            answer = askOnceFrom(revision, document);
        }
        return answer;
    }

    /** Asks by GET, whose answer has a tag. */
    Answer get(String document) throws IOException, InterruptedException {
        return send(request("/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8))
                .header("GraphQL-Require-Preflight", "1")
                .GET());
    }

    private HttpRequest.Builder post(String document, Map<String, ?> variables) {
        byte[] body = JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
        return request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", editor.authorization());
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                JSON.readTree(response.body()),
                response.headers().firstValue("ETag").orElse(""));
    }

    /** Ends its process at once, as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** Ends it as an engine does: first with a word, then without. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, LONGEST_END_S, TimeUnit.SECONDS)
                .join();
        kill();
    }
}
