package fi.alunetwork.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.store.StoreStartException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Why an embedded database cannot start, told to the person who started it. */
class EmbeddedNeo4jIT {

    private static final String DATABASE = "neo4j";

    @TempDir
    private Path folder;

    @Test
    void aFileInTheWayOfTheFolderIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "a file");
        assertThatThrownBy(() -> EmbeddedNeo4j.start(file.resolve("data"), DATABASE))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("--alu.data=");
    }

    /** Whoever runs the tests may write anywhere, but not even they there. */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has a folder in which nobody can write.")
    void aFolderInWhichNothingCanBeWrittenIsTold() {
        assertThatThrownBy(() -> EmbeddedNeo4j.start(Path.of("/proc/self"), DATABASE))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("The data folder /proc/self cannot be made or written")
                .hasMessageContaining("--alu.data=");
    }

    @Test
    void aFolderThatAnotherProcessUsesIsTold() throws IOException {
        try (SecondNeo4j holder = SecondNeo4j.start(folder)) {
            assertThatThrownBy(() -> EmbeddedNeo4j.start(folder, DATABASE))
                    .as("while %s holds the folder", holder.uri())
                    .isInstanceOf(StoreStartException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("in use by another process");
        }
    }

    @Test
    void aCorruptDatabaseIsToldAndNeverMadeAnew() throws IOException {
        EmbeddedNeo4j.start(folder, DATABASE).close();
        Path store = folder.resolve("data/databases/neo4j/neostore");
        byte[] garbage = "not a store any more".getBytes(StandardCharsets.UTF_8);
        Files.write(store, garbage);
        assertThatThrownBy(() -> EmbeddedNeo4j.start(folder, DATABASE))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("is not usable")
                .hasMessageContaining("backup");
        assertThat(store).hasBinaryContent(garbage);
    }

    @Test
    void aLockThatAKilledProcessLeftIsRemoved() {
        String lock = "MATCH (l:__Neo4jMigrationsLock) RETURN count(l) AS locks";
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, DATABASE);
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'left'})")
                    .execute();
        }
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, DATABASE);
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            assertThat(driver.executableQuery(lock)
                            .execute()
                            .records()
                            .get(0)
                            .get("locks")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void whatWasAskedIsNotRememberedForStatistics() {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, DATABASE);
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            driver.executableQuery("CREATE (:Person {name: $name})")
                    .withParameters(Map.of("name", "Maija"))
                    .execute();

            assertThat(driver.executableQuery("CALL db.stats.retrieve('QUERIES')")
                            .execute()
                            .records())
                    .isEmpty();
        }
    }
}
