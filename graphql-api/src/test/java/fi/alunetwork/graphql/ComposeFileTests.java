package fi.alunetwork.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.configuration.BootloaderSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.graphdb.config.Setting;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The example of two gateways on one server names settings and files that there are. */
class ComposeFileTests {

    private static final Path FOLDER = Path.of("../examples/compose");

    private Map<String, Map<String, Object>> services;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void readTheFile() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
        services = (Map<String, Map<String, Object>>) file.get("services");
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> settings(String service) {
        return (Map<String, String>) services.get(service).get("environment");
    }

    @Test
    void thereAreAServerAndTwoGatewaysOnIt() {
        assertThat(services).containsOnlyKeys("neo4j", "gateway-1", "gateway-2");
        assertThat(services.get("gateway-2").get("command"))
                .isEqualTo(services.get("gateway-1").get("command"));
        assertThat(settings("gateway-1").get("SPRING_NEO4J_URI")).isEqualTo("neo4j://neo4j:7687");
        assertThat(settings("gateway-2").get("SPRING_NEO4J_URI")).isEqualTo("neo4j://neo4j:7687");
        assertThat(services.get("gateway-1").get("ports"))
                .isNotEqualTo(services.get("gateway-2").get("ports"));
    }

    @Test
    void everySettingIsOneThatTheGatewayHas() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
            try (InputStream stream = file.getInputStream()) {
                new JsonMapper()
                        .readTree(stream)
                        .path("properties")
                        .forEach(setting ->
                                known.add(variable(setting.path("name").asString())));
            }
        }

        assertThat(known)
                .containsAll(settings("gateway-1").keySet())
                .containsAll(settings("gateway-2").keySet());
    }

    /** The image takes a setting from a variable in which a dot is one low line, and a low line two. */
    @Test
    void everySettingOfTheServerIsOneThatNeo4jHas() throws IllegalAccessException {
        Set<String> known = new TreeSet<>(Set.of("NEO4J_AUTH"));
        for (Class<?> settings : List.of(GraphDatabaseSettings.class, BootloaderSettings.class, BoltConnector.class)) {
            for (Field field : settings.getFields()) {
                if (field.get(null) instanceof Setting<?> setting) {
                    known.add("NEO4J_" + setting.name().replace("_", "__").replace(".", "_"));
                }
            }
        }

        assertThat(known).containsAll(settings("neo4j").keySet());
    }

    /** A driver that comes by neo4j:// goes on to the address that the server tells. */
    @Test
    void theServerTellsTheNameByWhichTheGatewaysReachIt() {
        assertThat(settings("neo4j")).containsEntry("NEO4J_server_default__advertised__address", "neo4j");
    }

    private static String variable(String setting) {
        return setting.replace(".", "_").replace("-", "").toUpperCase(Locale.ROOT);
    }

    @Test
    void noPasswordIsWrittenInIt() throws IOException {
        assertThat(settings("gateway-1").get("SPRING_NEO4J_AUTHENTICATION_PASSWORD"))
                .isEqualTo("${ALU_PASSWORD}");
        assertThat(Files.readString(FOLDER.resolve("compose.yaml"))).contains("${ALU_PASSWORD:?");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFoldersThatItMountsAreThere() {
        for (Object volume : (Iterable<Object>) services.get("gateway-1").get("volumes")) {
            String path = volume.toString().split(":")[0];
            Path mounted = FOLDER.resolve(path).normalize();
            if (path.endsWith(".jar")) {
                assertThat(mounted.getFileName().toString()).matches("alu-graphql-api-.*-app\\.jar");
            } else {
                assertThat(mounted).isDirectory();
            }
        }
    }
}
