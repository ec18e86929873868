package fi.alunetwork.store.embedded;

import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.schema.GraphSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * One Neo4j for all tests of a run: the server that {@code ALU_TEST_NEO4J_URI} names (with {@code ALU_TEST_NEO4J_USER}
 * and {@code ALU_TEST_NEO4J_PASSWORD}), whose database {@code neo4j} is emptied, or else an embedded one. Its
 * constraints and indexes are there. Gives tests a parameter of type {@link NamedDatabase} or {@link URI}.
 */
public final class TestNeo4j implements ParameterResolver {

    private static final String DATABASE = "neo4j";

    private record Server(
            @Nullable EmbeddedNeo4j embedded, @Nullable Path folder, URI uri, Driver driver) implements AutoCloseable {

        static Server named(String uri) {
            return new Server(null, null, URI.create(uri), GraphDatabase.driver(uri, token()));
        }

        private static AuthToken token() {
            String password = System.getenv("ALU_TEST_NEO4J_PASSWORD");
            return password == null
                    ? AuthTokens.none()
                    : AuthTokens.basic(System.getenv().getOrDefault("ALU_TEST_NEO4J_USER", "neo4j"), password);
        }

        static Server inThisProcess() {
            try {
                Path folder = Files.createTempDirectory("alu-test-neo4j");
                EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, DATABASE);
                return new Server(neo4j, folder, neo4j.uri(), GraphDatabase.driver(neo4j.uri(), AuthTokens.none()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        NamedDatabase database() {
            return new NamedDatabase(driver, DATABASE);
        }

        @Override
        public void close() throws IOException {
            driver.close();
            if (embedded != null) {
                embedded.close();
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == NamedDatabase.class || type == URI.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Server server = context.getRoot()
                .getStore(Namespace.create(TestNeo4j.class))
                .computeIfAbsent(Server.class, type -> start(), Server.class);
        return parameter.getParameter().getType() == URI.class ? server.uri() : server.database();
    }

    private static Server start() {
        String uri = System.getenv("ALU_TEST_NEO4J_URI");
        Server server = uri == null ? Server.inThisProcess() : Server.named(uri);
        GraphSchema.migrate(server.database());
        return server;
    }
}
