package fi.alunetwork.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question to the gateway.
 *
 * @param name what tables call it; of a ready question its file's name without the ending
 * @param query the document
 * @param variables by name, nulls among them
 */
public record Question(String name, String query, Map<String, Object> variables) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path READY = Path.of("examples/queries");
    private static final String ENDING = ".graphql";

    /** Not copied: variables may be null, which a copy would refuse. */
    public Question {
        if (name.isBlank() || query.isBlank()) {
            throw new IllegalArgumentException("A question has a name and a text; this one is " + name + ".");
        }
    }

    /** A question without variables. */
    public static Question of(String name, String query) {
        return new Question(name, query, Map.of());
    }

    /** The ready question of this name, with the variables that stand beside it. */
    public static Question ready(String name) throws IOException {
        return new Question(
                name,
                Files.readString(READY.resolve(name + ENDING)),
                JSON.readValue(Files.readString(READY.resolve(name + ".variables.json")), new TypeReference<>() {}));
    }

    /** Every ready question, by name. */
    public static List<Question> allReady() throws IOException {
        try (Stream<Path> files = Files.list(READY)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
            Question[] all = new Question[names.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = ready(names.get(i));
            }
            return List.of(all);
        }
    }

    /** The same with another value of a variable. */
    public Question with(String variable, Object value) {
        Map<String, Object> changed = new HashMap<>(variables);
        changed.put(variable, value);
        return new Question(name, query, changed);
    }

    /** As a request to this gateway, such as {@code http://localhost:8080}. */
    public HttpRequest.Builder to(URI gateway) {
        return HttpRequest.newBuilder(gateway.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(
                        JSON.writeValueAsBytes(Map.of("query", query, "variables", variables))));
    }
}
