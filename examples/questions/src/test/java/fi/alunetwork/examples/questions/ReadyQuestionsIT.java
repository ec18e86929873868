package fi.alunetwork.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every ready question against its kept answer in {@code src/test/resources/answers}. A missing answer is written and
 * the test fails, so that someone reads it before it is kept; to accept a changed answer, delete the kept one and run
 * again.
 */
class ReadyQuestionsIT extends RunningGateway {

    private static final Path QUESTIONS = Path.of("../queries");
    private static final Path ANSWERS = Path.of("src/test/resources/answers");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final HttpClient http = HttpClient.newHttpClient();

    @TestFactory
    Stream<DynamicTest> everyReadyQuestionHasItsKeptAnswer() throws IOException {
        return questions().stream().map(question -> DynamicTest.dynamicTest(nameOf(question), () -> compare(question)));
    }

    @Test
    void everyReadyQuestionHasATitleInThreeLanguages() throws IOException {
        assertThat(questions()).isNotEmpty().allSatisfy(question -> {
            List<String> lines = Files.readAllLines(question);
            assertThat(lines.subList(0, 3))
                    .as(question.toString())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("# fi: "),
                            line -> assertThat(line).startsWith("# sv: "),
                            line -> assertThat(line).startsWith("# en: "));
        });
    }

    @Test
    void everyKeptAnswerBelongsToAQuestion() throws IOException {
        List<String> names = questions().stream().map(ReadyQuestionsIT::nameOf).toList();
        try (Stream<Path> answers = Files.list(ANSWERS)) {
            assertThat(answers.map(ReadyQuestionsIT::nameOf)).isSubsetOf(names);
        }
    }

    private void compare(Path question) throws IOException, InterruptedException {
        JsonNode answer = ask(question);
        Path kept = ANSWERS.resolve(nameOf(question) + ".json");
        if (!Files.exists(kept)) {
            Files.createDirectories(ANSWERS);
            Files.writeString(kept, JSON.writeValueAsString(answer) + "\n");
            fail("There was no kept answer. It was written to " + kept + ": read it, and keep it if it is right.");
        }
        assertThat(answer.path("errors").isMissingNode())
                .as("errors: " + answer.path("errors"))
                .isTrue();
        assertThat(JSON.writeValueAsString(answer) + "\n").isEqualTo(Files.readString(kept));
    }

    /** The data and errors of the answer, without what the gateway tells of its work. */
    private JsonNode ask(Path question) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("query", Files.readString(question));
        Path variables = QUESTIONS.resolve(nameOf(question) + ".variables.json");
        if (Files.exists(variables)) {
            body.set("variables", JSON.readTree(Files.readString(variables)));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(address("/graphql")))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return ((ObjectNode) JSON.readTree(response.body())).without("extensions");
    }

    private static List<Path> questions() throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
