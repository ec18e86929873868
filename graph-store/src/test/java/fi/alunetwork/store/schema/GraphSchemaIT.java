package fi.alunetwork.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.alunetwork.store.StoreStartException;
import fi.alunetwork.store.cypher.NamedDatabase;
import fi.alunetwork.store.embedded.TestNeo4j;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestNeo4j.class)
class GraphSchemaIT {

    private static final String CHECKSUM = "MATCH (m:__Neo4jMigration {version: '001'}) ";

    private final NamedDatabase database;
    private final String checksum;

    GraphSchemaIT(NamedDatabase database) {
        this.database = database;
        this.checksum = ask(CHECKSUM + "RETURN m.checksum AS value").get(0);
    }

    @AfterEach
    void restore() {
        setChecksum(checksum);
        run("MATCH (l:__Neo4jMigrationsLock {id: 'left'}) DELETE l", Map.of());
        GraphSchema.migrate(database);
    }

    @Test
    void everyRecordHasItsKeyConstraintAndEveryIndexIsOnline() {
        assertThat(ask("SHOW CONSTRAINTS YIELD name RETURN name AS value"))
                .contains("municipality_code", "region_id", "organisation_id", "workshop_id", "provision_id");
        assertThat(ask("SHOW INDEXES YIELD name, type, state WHERE state = 'ONLINE' RETURN type + ' ' + name AS value"))
                .contains(
                        "FULLTEXT name_stems",
                        "FULLTEXT name_words",
                        "POINT site_point",
                        "RANGE provision_service",
                        "RANGE workshop_id");
    }

    @Test
    void migratingAgainChangesNothing() {
        List<String> before = applied();
        GraphSchema.migrate(database);
        forgetFingerprint();
        GraphSchema.migrate(database);
        assertThat(applied()).isEqualTo(before).hasSize(3);
    }

    @Test
    void aDatabaseThatWasMigratedByOtherFilesIsRefused() {
        forgetFingerprint();
        setChecksum("4711");
        assertThatThrownBy(() -> GraphSchema.migrate(database))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("cannot be brought up to date")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aLockThatWasLeftOnAServerIsToldWithTheWayToRemoveIt() {
        forgetFingerprint();
        run("CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'John Doe'})", Map.of());
        assertThatThrownBy(() -> GraphSchema.migrate(database))
                .isInstanceOf(StoreStartException.class)
                .hasMessageContaining("MATCH (l:__Neo4jMigrationsLock) DELETE l");
    }

    @Test
    void aLockOfAnotherProgramThatIsAtItIsWaitedFor() throws Exception {
        forgetFingerprint();
        run("CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'John Doe'})", Map.of());
        CompletableFuture<Void> migrating = CompletableFuture.runAsync(
                () -> GraphSchema.migrate(database, Duration.ofMinutes(1), new CountDownLatch(1)));
        assertThatThrownBy(() -> migrating.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        run("MATCH (l:__Neo4jMigrationsLock {id: 'left'}) DELETE l", Map.of());
        migrating.get(1, TimeUnit.MINUTES);
        assertThat(ask("MATCH (s:__GraphSchema) RETURN s.fingerprint AS value")).hasSize(1);
    }

    @Test
    void whoeverEndsWhileWaitingForAnotherDoesNothingMore() {
        forgetFingerprint();
        run("CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'John Doe'})", Map.of());
        GraphSchema.migrate(database, Duration.ofMinutes(1), new CountDownLatch(0));
        assertThat(ask("MATCH (s:__GraphSchema) RETURN s.fingerprint AS value")).isEmpty();
    }

    private List<String> applied() {
        return ask("MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE'"
                + " RETURN m.version + ' ' + m.checksum AS value ORDER BY value");
    }

    private List<String> ask(String statement) {
        return database.read(transaction ->
                transaction.run(statement).list(row -> row.get("value").asString()));
    }

    private void setChecksum(String value) {
        run(CHECKSUM + "SET m.checksum = $value", Map.of("value", value));
    }

    private void forgetFingerprint() {
        run("MATCH (s:__GraphSchema) DELETE s", Map.of());
    }

    private void run(String statement, Map<String, Object> parameters) {
        database.write(transaction -> transaction.run(statement, parameters).consume());
    }
}
