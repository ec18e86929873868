package fi.alunetwork.graphql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * SETTINGS.md tells every setting, from the descriptions that editors show. A page that differs is written anew and the
 * test fails, so that someone reads it before it is kept.
 */
class SettingsPageTests {

    private static final Path PAGE = Path.of("SETTINGS.md");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern README_ROW =
            Pattern.compile("^\\| `(alu\\.[a-z.-]+)` \\| (?:–|`([^`]*)`) \\|", Pattern.MULTILINE);

    /** Settings of Spring Boot that whoever runs the gateway asks for; their words are Spring's own. */
    private static final List<String> OF_SPRING = List.of(
            "server.port",
            "server.address",
            "server.forward-headers-strategy",
            "server.tomcat.connection-timeout",
            "server.tomcat.keep-alive-timeout",
            "spring.neo4j.uri",
            "spring.neo4j.authentication.username",
            "spring.neo4j.authentication.password",
            "spring.data.neo4j.database",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
            "spring.security.oauth2.resourceserver.jwt.public-key-location",
            "spring.security.oauth2.resourceserver.jwt.audiences",
            "spring.graphql.schema.introspection.enabled",
            "spring.lifecycle.timeout-per-shutdown-phase",
            "logging.structured.format.console",
            "management.server.port",
            "management.endpoints.web.exposure.include",
            "management.opentelemetry.enabled",
            "management.opentelemetry.tracing.export.otlp.endpoint",
            "management.tracing.sampling.probability",
            "management.otlp.metrics.export.url");

    /** Where the store decides, and not Spring. */
    private static final Map<String, String> DECIDED_BY_THE_STORE =
            Map.of("spring.neo4j.uri", "–", "spring.data.neo4j.database", "`neo4j`");

    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");

    private static final Map<String, JsonNode> SETTINGS = new TreeMap<>();

    /** What the jar sets itself. */
    private static final Properties OURS = new Properties();

    @BeforeAll
    static void readTheDescriptions() throws IOException {
        OURS.load(new ClassPathResource("application.properties").getInputStream());
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
            try (InputStream stream = file.getInputStream()) {
                JSON.readTree(stream)
                        .path("properties")
                        .forEach(setting -> SETTINGS.put(setting.path("name").asString(), setting));
            }
        }
    }

    private static List<JsonNode> ours() {
        return SETTINGS.values().stream()
                .filter(setting -> setting.path("name").asString().startsWith("alu."))
                .toList();
    }

    private static String page() {
        return """
                # Settings of the gateway

                Each is an argument (`--alu.refresh=5s`), an environment variable (`ALU_REFRESH=5s`) or a line of
                `application.properties` beside the jar. This page is made from the descriptions in the code; a test
                keeps it so.

                ## Ours

                | setting | default | |
                |---|---|---|
                %s

                ## Of Spring Boot, where they are asked for most

                | setting | default | |
                |---|---|---|
                %s
                """.formatted(
                        ours().stream().map(SettingsPageTests::row).collect(joining("\n")),
                        OF_SPRING.stream()
                                .map(SETTINGS::get)
                                .map(SettingsPageTests::row)
                                .collect(joining("\n")));
    }

    private static String row(JsonNode setting) {
        return "| `" + setting.path("name").asString() + "` | " + defaultOf(setting) + " | "
                + CODE.matcher(setting.path("description").asString(""))
                        .replaceAll("`$1`")
                        .replace("|", "\\|")
                + " |";
    }

    private static String defaultOf(JsonNode setting) {
        String name = setting.path("name").asString();
        String ours = OURS.getProperty(name);
        return DECIDED_BY_THE_STORE.getOrDefault(name, ours == null ? declared(setting) : "`" + ours + "`");
    }

    private static String declared(JsonNode setting) {
        JsonNode value = setting.path("defaultValue");
        return value.isMissingNode() ? "–" : "`" + (value.isArray() ? value.path(0) : value).asString() + "`";
    }

    @Test
    void everySettingIsDescribed() {
        assertThat(ours())
                .hasSizeGreaterThan(20)
                .allSatisfy(setting -> assertThat(setting.path("description").asString(""))
                        .as(setting.path("name").asString())
                        .hasSizeGreaterThan(15));
        assertThat(SETTINGS.keySet()).containsAll(OF_SPRING);
    }

    @Test
    void thePageIsMadeFromTheDescriptions() throws IOException {
        String kept = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!kept.equals(page())) {
            Files.writeString(PAGE, page());
            fail("The settings are other than " + PAGE
                    + " tells. It was written anew: read the difference, and keep it.");
        }
    }

    @Test
    void theReadmeTellsTheSameDefaults() throws IOException {
        Map<String, String> told = new TreeMap<>();
        README_ROW
                .matcher(Files.readString(Path.of("../README.md")))
                .results()
                .forEach(row -> told.put(row.group(1), row.group(2) == null ? "–" : "`" + row.group(2) + "`"));

        assertThat(told).isNotEmpty().allSatisfy((name, value) -> {
            assertThat(SETTINGS).as("a setting of the README").containsKey(name);
            assertThat(value).as(name).isEqualTo(defaultOf(SETTINGS.get(name)));
        });
    }
}
